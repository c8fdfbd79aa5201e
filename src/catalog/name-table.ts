/** A canonical code, its symbolic name, and the group of its source (`win32`, `windows-update`, …). */
export type NameRow = readonly [code: string, name: string, group: string]

/** A symbolic name of a code. */
export interface SymbolicName {
  readonly name: string
  readonly group: string
}

/** Symbolic names of codes, both ways. Numbers and names only. */
export class NameTable {
  private readonly namesByCode = new Map<string, SymbolicName[]>()
  private readonly codesByName = new Map<string, string>()

  /** The first row of a code holds the name to show, the first row of a name the code that it leads to. */
  constructor(rows: readonly NameRow[]) {
    for (const [code, name, group] of rows) {
      const names = this.namesByCode.get(code)
      if (names?.some((known) => known.name === name)) continue
      if (names) names.push({ name, group })
      else this.namesByCode.set(code, [{ name, group }])
      const key = name.toUpperCase()
      if (!this.codesByName.has(key)) this.codesByName.set(key, code)
    }
  }

  /** Gives the names of a canonical code, the most telling first. A Win32 error keeps them when an HRESULT wraps it. */
  namesOf(code: string): readonly SymbolicName[] {
    return this.namesByCode.get(code) ?? this.namesByCode.get(otherWriting(code) ?? '') ?? NO_NAMES
  }

  /** Gives the canonical code of a name in any case, if it is known. */
  codeOf(name: string): string | undefined {
    return this.codesByName.get(name.toUpperCase())
  }

  /** Gives every canonical code that has a name of its own. */
  codes(): Iterable<string> {
    return this.namesByCode.keys()
  }

  /** Gives every name, in capitals, and the canonical code that it leads to. */
  names(): Iterable<readonly [name: string, code: string]> {
    return this.codesByName
  }
}

const NO_NAMES: readonly SymbolicName[] = []

/** Gives the other writing of a Win32 error by the rule of HRESULT_FROM_WIN32: `0x80070643` ↔ `1603`. */
function otherWriting(code: string): string | undefined {
  const low = /^0x8007(?<low>[0-9A-F]{4})$/.exec(code)?.groups?.['low']
  if (low !== undefined) return String(Number.parseInt(low, 16))
  return /^[1-9]\d{0,4}$/.test(code) ? `0x8007${Number(code).toString(16).toUpperCase().padStart(4, '0')}` : undefined
}
