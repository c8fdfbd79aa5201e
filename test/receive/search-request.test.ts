import assert from 'node:assert/strict'
import { readSearchRequest } from '../../src/receive/search-request.js'

const query = (value: unknown): object => ({ name: 'query', value })

describe('search request', () => {
  it('reads text, platform and page', () => {
    const value = {
      parameters: [query(' 1603 '), { name: 'platform', value: 'iOS' }],
      queryOptions: { skip: 25, count: 10 },
    }
    assert.deepEqual(readSearchRequest(value), { text: '1603', platform: 'ios', skip: 25, count: 10 })
  })

  it('finds the text wherever the platform stands', () => {
    assert.equal(readSearchRequest({ parameters: [{ name: 'platform', value: 'ios' }, query('1603')] }).text, '1603')
  })

  it('takes a parameter without a name for the text', () => {
    assert.equal(readSearchRequest({ parameters: [{ value: '1603' }] }).text, '1603')
  })

  it('does not take initialRun for the text', () => {
    assert.equal(readSearchRequest({ parameters: [{ name: 'initialRun', value: 'true' }] }).text, '')
    assert.equal(readSearchRequest({ parameters: [{ name: 'initialRun', value: 'true' }, query('x')] }).text, 'x')
  })

  it('gives the first page where nothing usable is said', () => {
    const first = { text: '', platform: '', skip: 0, count: 25 }
    const values = [undefined, null, 5, 'x', [], {}, { parameters: 'x' }, { parameters: [null, 5, { name: {} }] }]
    for (const value of values) assert.deepEqual(readSearchRequest(value), first)
    for (const options of [null, { skip: -1, count: -1 }, { skip: '1', count: 1.5 }, { skip: Number.NaN, count: 0 }]) {
      assert.deepEqual(readSearchRequest({ queryOptions: options }), first)
    }
  })

  it('gives at most 25 results a page and 100 in all', () => {
    const page = (skip: number, count: number): number[] => {
      const request = readSearchRequest({ queryOptions: { skip, count } })
      return [request.skip, request.count]
    }
    assert.deepEqual(page(0, 500), [0, 25])
    assert.deepEqual(page(90, 25), [90, 10])
    assert.deepEqual(page(100, 25), [100, 0])
    assert.deepEqual(page(1e9, 25), [100, 0])
  })

  it('reads no more than a thousand characters', () => {
    assert.equal(readSearchRequest({ parameters: [query('x'.repeat(50_000))] }).text.length, 1_000)
  })
})
