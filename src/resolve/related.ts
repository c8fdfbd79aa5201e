import type { Entry } from '../catalog/entry.js'
import type { Knowledge } from '../catalog/load.js'
import { codeValue, type Code } from '../parse/code.js'
import { writeAddress } from './address.js'
import { codeFamily, type CodeFamilyKey } from './facilities.js'

/** A code that belongs to an entry: another entry of the catalog, or a code that the decoder can name. */
export interface RelatedCode {
  readonly code: Code
  readonly entry?: Entry
  readonly name?: string
  /** Key of the family that an unlisted code lies in. */
  readonly family?: CodeFamilyKey
  /** Where it is answered. */
  readonly address: string
}

/** Gives the related codes of an entry, in the order in which its facts name them. */
export function relatedCodes(entry: Entry, { catalog, names }: Knowledge): RelatedCode[] {
  return entry.related.map((reference) => {
    const other = catalog.byId(reference)
    if (other) return { code: other.name, entry: other, address: writeAddress({ kind: 'entry', entry: other.id }) }
    const name = names.namesOf(reference)[0]?.name
    const family = codeFamily(codeValue(reference) ?? 0)?.key
    const address = writeAddress({ kind: 'code', code: reference })
    return {
      code: reference,
      address,
      ...(name === undefined ? {} : { name }),
      ...(family === undefined ? {} : { family }),
    }
  })
}
