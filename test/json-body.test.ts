import assert from 'node:assert/strict'
import fc from 'fast-check'
import { JsonBody } from '../src/json-body.js'

describe('JSON body', () => {
  const json = new JsonBody()
  const textOf = (body: unknown): string => Buffer.concat(json.of(body)).toString('utf8')
  const written = (body: unknown): unknown => JSON.parse(textOf(body))

  it('gives the JSON of any body, frozen parts and all', () => {
    const card = Object.freeze({ type: 'AdaptiveCard', body: Object.freeze([{ text: 'é · 漢 "quoted"' }]) })
    const body = { attachments: [{ content: card }, { content: card }], empty: Object.freeze([]), text: 'x' }
    assert.deepEqual(written(body), body)
    assert.deepEqual(written(card), card)
    assert.deepEqual(written([]), [])
  })

  it('writes a frozen part once', () => {
    let times = 0
    const card = Object.freeze({
      toJSON: (): object => {
        times += 1
        return { type: 'AdaptiveCard' }
      },
    })
    assert.equal(textOf({ card }), textOf({ card }))
    assert.equal(times, 1)
  })

  it('sends a frozen part from where it lies', () => {
    const card = Object.freeze({ type: 'AdaptiveCard' })
    const [, first] = json.of({ card })
    const [, second] = json.of({ text: 'another answer', card })
    assert.equal(first, second)
  })

  it('leaves out what JSON has no word for, as JSON.stringify does', () => {
    const body = {
      none: undefined,
      call: (): void => undefined,
      sign: Symbol('x'),
      list: [undefined, 1],
      at: new Date(0),
    }
    assert.equal(textOf(body), JSON.stringify(body))
  })

  it('leaves out what says itself that it is not to be written', () => {
    const withheld = { toJSON: (): undefined => undefined }
    assert.equal(textOf({ a: withheld, b: 1, list: [withheld, 2] }), '{"b":1,"list":[null,2]}')
  })

  it('gives what JSON.stringify gives for whatever people write', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (value, text) => {
        const body = { text, value, frozen: Object.freeze({ text, value }) }
        assert.equal(textOf(body), Buffer.from(JSON.stringify(body)).toString('utf8'))
      }),
    )
  })
})
