/** A value in a Bicep file: an object, a list, or the text of an expression as it is written. */
export type BicepValue = string | readonly BicepValue[] | { readonly [key: string]: BicepValue }

/** One declaration of a Bicep file. */
export interface Declaration {
  readonly kind: 'param' | 'var' | 'resource' | 'output'
  readonly name: string
  /** Type and version of a resource, type of a param or output. */
  readonly type: string
  /** Absent for a param without default value. */
  readonly value?: BicepValue
}

const HEAD =
  /^(?<kind>param|var|resource|output) (?<name>\w+)(?: (?<type>'[^']*'|\w+))?(?<existing> existing)?(?: = (?<rest>.*))?$/

/** Reads the declarations of a Bicep file. Throws at a line that it does not know: it reads only what this project writes. */
export function readBicep(text: string): Declaration[] {
  const lines = text.split('\n').map(withoutComment)
  const declarations: Declaration[] = []
  while (lines.length > 0) {
    const line = lines.shift() ?? ''
    if (line.startsWith('@')) skipDecorator(line, lines)
    else if (line.trim() !== '') declarations.push(readDeclaration(line, lines))
  }
  return declarations
}

/** Gives a value by its path, such as `properties.configuration.ingress`; `undefined` when there is none. */
export function valueAt(value: BicepValue | undefined, path: string): BicepValue | undefined {
  return path.split('.').reduce<BicepValue | undefined>((at, key) => {
    if (typeof at !== 'object') return undefined
    return (at as Record<string, BicepValue>)[key]
  }, value)
}

/** Gives every name that an expression of a file refers to, and every function that it calls. */
export function namesUsed(value: BicepValue | undefined): string[] {
  if (value === undefined) return []
  if (typeof value === 'string') return inText(value)
  return Object.entries(value).flatMap(([key, item]) => [...(key.includes('$') ? inText(key) : []), ...namesUsed(item)])
}

function inText(expression: string): string[] {
  const inStrings = [...expression.matchAll(/\$\{(?<inner>[^}]*)\}/g)].map((match) => match.groups?.['inner'] ?? '')
  const outside = expression.replace(/'(?:\\.|[^'\\])*'/g, "''")
  return [outside, ...inStrings].flatMap((code) =>
    [...code.matchAll(/(?<![\w.'])[a-zA-Z_]\w*(?!\w*:)/g)].map(([name]) => name),
  )
}

function withoutComment(line: string): string {
  return line.replace(/^(?<code>(?:[^'/]|'(?:\\.|[^'\\])*'|\/(?!\/))*)\/\/.*$/, '$<code>').trimEnd()
}

function skipDecorator(line: string, lines: string[]): void {
  if (!line.endsWith('[')) return
  while ((lines.shift() ?? '])') !== '])');
}

function readDeclaration(line: string, lines: string[]): Declaration {
  const groups = HEAD.exec(line)?.groups
  if (groups === undefined) throw new Error(`no declaration of Bicep: ${line}`)
  const { kind, name = '', type = '', rest } = groups
  const value = rest === undefined ? {} : { value: readValue(rest, lines) }
  return { kind: kind as Declaration['kind'], name, type: type.replaceAll("'", ''), ...value }
}

function readValue(rest: string, lines: string[]): BicepValue {
  if (rest === '[') return readList(lines)
  if (rest === '{') return readObject(lines)
  if (rest === '{}') return {}
  if (!rest.endsWith('{')) return rest
  // A call whose last argument is an object: union(x, { … })
  const object = readObject(lines, '})')
  return { call: rest.slice(0, -1), object }
}

function readList(lines: string[]): BicepValue[] {
  const items: BicepValue[] = []
  for (let line = next(lines); line !== ']'; line = next(lines)) items.push(readValue(line, lines))
  return items
}

function readObject(lines: string[], end = '}'): Record<string, BicepValue> {
  const object: Record<string, BicepValue> = {}
  for (let line = next(lines); line !== end; line = next(lines)) {
    const { key = '', rest = '' } = /^(?<key>\w+|'[^']*'): (?<rest>.+)$/.exec(line)?.groups ?? {}
    if (rest === '' || key in object) throw new Error(`no property of Bicep, or a second one: ${line}`)
    object[key] = readValue(rest, lines)
  }
  return object
}

function next(lines: string[]): string {
  for (;;) {
    const line = lines.shift()
    if (line === undefined) throw new Error('a bracket is not closed')
    if (line.trim() !== '') return line.trim()
  }
}
