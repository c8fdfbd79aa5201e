/** A number and its symbolic name. */
export interface Named {
  /** Unsigned 32-bit value. */
  readonly value: number
  readonly name: string
  /** True for a second name of a number that has one of its own: `#define SEC_E_NO_SPM SEC_E_INTERNAL_ERROR`. */
  readonly alias: boolean
}

/** Longest line that is read; longer ones are macros. */
const LONGEST = 200
/** `#define NAME value`; a macro with parameters has a bracket behind its name. */
const DEFINE = /^#\s*define\s+(?<name>[A-Z]\w+)\s+(?<value>\S.*)$/
const COMMENT = /\/\*.*?\*\/|\/\/.*$/g
/** Casts and macros around a number, and the brackets of both. */
const WRAPPING = /_HRESULT_TYPEDEF_|_NDIS_ERROR_TYPEDEF_|__MSABI_LONG|\((?:NTSTATUS|HRESULT|DWORD)\)|[()]/g
const NUMBER = /^(?:0x[0-9A-F]{1,8}|\d{1,10})(?=[UL]{0,3}$)/i

/** What a header defines beside codes: parts of codes, and where a block of codes begins and ends. */
const NO_CODE =
  /^(?:FACILITY|SEVERITY|STATUS_SEVERITY|APPLICATION_ERROR|NO_ERROR$|NERR_BASE$|WSABASEERR$|DNS_\w+_(?:BASE|MASK)$|DNS_ERROR_MASK$)|_(?:FIRST|LAST)$/

/** Reads the codes that a C header defines, in its order. A number may be a sum: `(WSABASEERR + 4)`, `(NERR_BASE+7)`. */
export function readHeader(source: string): Named[] {
  const values = new Map<string, number>()
  const named: Named[] = []
  for (const line of source.split(/\r?\n/)) {
    const groups = line.length > LONGEST ? undefined : DEFINE.exec(line)?.groups
    const [name, written] = [groups?.['name'], groups?.['value']]
    if (name === undefined || written === undefined) continue
    const parts = written
      .replace(COMMENT, '')
      .replace(WRAPPING, ' ')
      .split('+')
      .map((part) => part.trim())
    const value = sumOf(parts, values)
    if (value === undefined) continue
    values.set(name, value)
    if (!NO_CODE.test(name)) named.push({ value, name, alias: parts.length === 1 && values.has(parts[0] ?? '') })
  }
  return named
}

function sumOf(parts: readonly string[], values: ReadonlyMap<string, number>): number | undefined {
  let sum = 0
  for (const part of parts) {
    const value = numberOf(part) ?? values.get(part)
    if (value === undefined) return undefined
    sum += value
  }
  return sum >>> 0
}

function numberOf(part: string): number | undefined {
  const digits = NUMBER.exec(part)?.[0]
  return digits === undefined ? undefined : Number(digits)
}
