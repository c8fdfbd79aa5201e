import assert from 'node:assert/strict'
import { namesUsed } from './bicep-file.js'
import { APP, AZURE, parametersOf } from './infra-files.js'

/** The functions of Bicep that the files call. */
const FUNCTIONS = [
  'guid',
  'json',
  'newGuid',
  'resourceGroup',
  'string',
  'subscription',
  'subscriptionResourceId',
  'union',
  'uniqueString',
]
const WORDS = ['true', 'false', 'null']

for (const [file, declarations] of [
  ['azure', AZURE],
  ['app', APP],
] as const) {
  describe(`infra/${file}.bicep`, () => {
    const names = declarations.map(({ name }) => name)

    it('declares every name once', () => {
      assert.equal(new Set(names).size, names.length)
    })

    it('refers only to what it declares, and uses all of that', () => {
      const used = new Set(declarations.flatMap(({ value }) => namesUsed(value)))
      const known = new Set([...names, ...FUNCTIONS, ...WORDS])
      assert.deepEqual(
        [...used].filter((name) => !known.has(name)),
        [],
      )
      const idle = declarations.filter(({ kind, name }) => (kind === 'param' || kind === 'var') && !used.has(name))
      assert.deepEqual(
        idle.map(({ name }) => name),
        [],
      )
    })

    it('gets its parameters from the parameters file: all that have no default value, and none that does not exist', () => {
      const given = Object.keys(parametersOf(file))
      const params = declarations.filter(({ kind }) => kind === 'param')
      assert.deepEqual(
        given.filter((name) => !params.some((param) => param.name === name)),
        [],
      )
      const needed = params.filter(({ value }) => value === undefined).map(({ name }) => name)
      assert.deepEqual(
        needed.filter((name) => !given.includes(name)),
        [],
      )
    })

    it('names released versions of resource types', () => {
      for (const { type } of declarations.filter(({ kind }) => kind === 'resource')) {
        assert.match(type, /^Microsoft\.[\w/]+@20\d\d-\d\d-\d\d$/)
      }
    })
  })
}
