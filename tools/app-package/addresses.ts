/** A text of a JSON document and its address, as localization files write it: `bots[0].commandLists[1].scopes[0]`. */
export interface AddressedText {
  readonly address: string
  readonly text: string
}

/** Gives every text of a JSON document with its address, in the order of the document. */
export function textsOf(value: unknown, address = ''): AddressedText[] {
  if (typeof value === 'string') return [{ address, text: value }]
  if (Array.isArray(value)) return value.flatMap((item, index) => textsOf(item, `${address}[${index}]`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => textsOf(item, address === '' ? key : `${address}.${key}`))
}

/** Turns a JSON pointer into an address: `/bots/0/commandLists` → `bots[0].commandLists`. */
export function addressOfPointer(pointer: string): string {
  return pointer
    .replace(/\/(\d+)(?=\/|$)/g, '[$1]')
    .replaceAll('/', '.')
    .replace(/^\./, '')
    .replaceAll('~1', '/')
    .replaceAll('~0', '~')
}
