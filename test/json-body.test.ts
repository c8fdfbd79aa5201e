import assert from 'node:assert/strict'
import fc from 'fast-check'
import { JsonBody } from '../src/json-body.js'

describe('JSON body', () => {
  const json = new JsonBody()
  const written = (body: unknown): unknown => JSON.parse(json.of(body).toString('utf8'))

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
    assert.equal(json.of({ card }).toString(), json.of({ card }).toString())
    assert.ok(times <= 3, String(times))
  })

  it('gives what JSON.stringify gives for whatever people write', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (value, text) => {
        const body = { text, value, frozen: Object.freeze({ text, value }) }
        assert.equal(json.of(body).toString('utf8'), Buffer.from(JSON.stringify(body)).toString('utf8'))
      }),
    )
  })
})
