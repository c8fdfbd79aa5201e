import fc from 'fast-check'
import { CANARY, hostileText, shortText } from './hostile-text.js'

const DEEPEST = 2_000
const MOST_ITEMS = 5_000
const FIFTY_KB = 50_000

function nested(depth: number): unknown {
  return JSON.parse('{"a":['.repeat(depth) + '1' + ']}'.repeat(depth))
}

/** Object.fromEntries makes `__proto__` a key like any other, as JSON does. */
const withPrototypeKeys = fc
  .tuple(fc.constantFrom('__proto__', 'constructor', 'prototype'), fc.jsonValue())
  .map(([key, value]) => Object.fromEntries([[key, { show: 'entry:a/b', isAdmin: true, value }]]))

/** Gives any value that JSON can carry: nothing, the wrong type, names of prototypes, deep nests, long lists, fifty kilobytes. */
export const junk: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<unknown>(null, true, false, 0, -1, 1e308, '', [], {}, [[]], [null]) },
  { weight: 6, arbitrary: shortText },
  { weight: 4, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 3, arbitrary: withPrototypeKeys },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: DEEPEST }).map(nested) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 1, max: MOST_ITEMS }).map((length) => Array.from({ length }, (_, item) => item)),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 1, max: FIFTY_KB }).map((length) => CANARY.padEnd(length, 'x')),
  },
)

/** Gives objects with some of these fields, each as it should be, or junk, or absent. */
export function damagedRecord(fields: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<object> {
  const damaged = Object.entries(fields).map(([name, good]) => {
    const value = fc.oneof({ weight: 8, arbitrary: good }, { weight: 1, arbitrary: junk })
    return fc.option(value, { freq: 10, nil: undefined }).map((chosen) => [name, chosen] as const)
  })
  return fc.tuple(...damaged).map((entries) => Object.fromEntries(entries))
}

/** Gives an object with a few of its fields, at any depth, replaced by junk. */
export function damaged(whole: object): fc.Arbitrary<object> {
  const change = fc.tuple(fc.nat({ max: 10_000 }), fc.oneof(junk, hostileText))
  return fc
    .array(change, { minLength: 1, maxLength: 4 })
    .map((changes) => changes.reduce((value, [place, by]) => replacedAt(value, place, by), whole))
}

function replacedAt(whole: object, place: number, by: unknown): object {
  const paths = pathsIn(whole, [])
  const path = paths[place % Math.max(1, paths.length)]
  return path === undefined ? whole : (replaced(whole, path, by) as object)
}

type Path = readonly string[]

function pathsIn(value: unknown, path: Path): Path[] {
  if (typeof value !== 'object' || value === null || path.length > 6) return []
  return Object.entries(value).flatMap(([key, inner]) => [[...path, key], ...pathsIn(inner, [...path, key])])
}

function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, inner]: [string, unknown]): [string, unknown] => [
    name,
    name === key ? replaced(inner, rest, by) : inner,
  ])
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries)
}
