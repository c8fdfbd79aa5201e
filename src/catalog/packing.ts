import { Later } from './later.js'

/**
 * One file of JSON with typed arrays beside it, which are read in place and need no parsing:
 *
 * ```
 * file = length of the JSON in bytes (8 bytes, little-endian) JSON { array }     each part begins at a multiple of 8
 * ```
 *
 * In the JSON an array is its kind, its place behind the JSON in bytes, and its length: `{ "u32": [16, 3] }`. What is
 * `Later` is a file of its own inside, `{ "later": [place, length] }`, and is read when somebody asks for it.
 */
const KINDS = { u8: Uint8Array, u32: Uint32Array, f32: Float32Array } as const
const LATER = 'later'

type Kind = keyof typeof KINDS

/** Bytes to which every part is aligned: no array needs more. */
const ALIGNMENT = 8

/** Gives data, with the typed arrays in it, as the bytes of a file. Throws a `TypeError` for an array of another kind. */
export function pack(data: unknown): Buffer {
  const arrays: Buffer[] = []
  let size = 0
  const put = (kind: string, bytes: Buffer, length: number): object => {
    const [place, part] = [size, padded(bytes, 0)]
    arrays.push(part)
    size += part.length
    return { [kind]: [place, length] }
  }
  const json = JSON.stringify(data, (_key, value: unknown) => {
    if (value instanceof Later) {
      const inner = pack(value.get())
      return put(LATER, inner, inner.length)
    }
    if (!ArrayBuffer.isView(value)) return value
    const bytes = Buffer.from(value.buffer, value.byteOffset, value.byteLength)
    return put(kindOf(value), bytes, (value as Uint8Array).length)
  })
  const text = padded(Buffer.from(ascii(json)), ' ')
  const head = Buffer.alloc(ALIGNMENT)
  head.writeBigUInt64LE(BigInt(text.length))
  return Buffer.concat([head, text, ...arrays])
}

/** Gives what `pack` was given. The arrays are views of the bytes. Throws a `SyntaxError` when the bytes are no such file. */
export function unpack(bytes: Buffer): unknown {
  const length = bytes.length < ALIGNMENT ? 0 : Number(bytes.readBigUInt64LE())
  const end = ALIGNMENT + length
  if (length === 0 || end > bytes.length)
    throw new SyntaxError('the file is cut off or was not written by this program')
  const json: unknown = JSON.parse(bytes.toString('latin1', ALIGNMENT, end))
  return withArrays(json, bytes.subarray(end))
}

/** Only objects are searched for arrays: a list holds entries and words, which have none. */
function withArrays(value: unknown, arrays: Buffer): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const [kind, at] = Object.entries(value)[0] ?? []
  if (kind !== undefined && Array.isArray(at)) {
    const [place, length] = at as [number, number]
    if (kind === LATER) return new Later(() => unpack(arrays.subarray(place, place + length)))
    if (kind in KINDS) return viewOf(kind as Kind, [place, length], arrays)
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withArrays(inner, arrays)]))
}

function viewOf(
  kind: Kind,
  [place, length]: readonly [number, number],
  { buffer, byteOffset }: Buffer,
): ArrayBufferView {
  return new KINDS[kind](buffer as ArrayBuffer, byteOffset + place, length)
}

function kindOf(array: ArrayBufferView): Kind {
  const kind = (Object.keys(KINDS) as Kind[]).find((name) => array instanceof KINDS[name])
  if (kind === undefined) throw new TypeError(`${array.constructor.name} has no packed form`)
  return kind
}

function padded(bytes: Buffer, filling: string | number): Buffer {
  const missing = -bytes.length & (ALIGNMENT - 1)
  return missing === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(missing, filling)])
}

/** Escapes what is not ASCII: such JSON is read as one byte per character, a quarter faster. */
function ascii(json: string): string {
  return json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
