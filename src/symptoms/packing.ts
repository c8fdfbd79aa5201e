/** Typed arrays by the name under which a packed one stands in the file. */
const KINDS = { u8: Uint8Array, u32: Uint32Array, f32: Float32Array } as const

type Kind = keyof typeof KINDS

/** Gives data with its typed arrays as base64, so that it can stand in JSON. */
export function pack(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data
  if (ArrayBuffer.isView(data)) return packArray(data)
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, pack(value)]))
}

/** Gives what `pack` was given. */
export function unpack(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data
  const [kind, text] = Object.entries(data)[0] ?? []
  if (kind !== undefined && kind in KINDS && typeof text === 'string') return unpackArray(kind as Kind, text)
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, unpack(value)]))
}

function packArray(array: ArrayBufferView): unknown {
  const kind = Object.entries(KINDS).find(([, type]) => array instanceof type)?.[0]
  if (kind === undefined) throw new TypeError(`${array.constructor.name} has no packed form`)
  return { [kind]: Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64') }
}

function unpackArray(kind: Kind, text: string): ArrayBufferView {
  // Copied, because a small Buffer may begin anywhere in a larger one and a typed array needs its own alignment.
  const bytes = new Uint8Array(Buffer.from(text, 'base64'))
  return new KINDS[kind](bytes.buffer)
}
