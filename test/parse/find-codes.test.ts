import assert from 'node:assert/strict'
import { findCodes } from '../../src/parse/find-codes.js'
import { nameLookup } from './reading.js'

describe('find codes', () => {
  it('gives distinct codes in order of first mention, as first written', () => {
    assert.deepEqual(findCodes('-2.016.345.060, exit code 1603, 0x87d1041c', nameLookup), [
      { code: '0x87D1041C', written: '-2.016.345.060', count: 2 },
      { code: '1603', written: '1603', count: 1 },
    ])
  })

  it('counts two spellings side by side once', () => {
    const pairs = [
      '0x87D1041C (-2016345060)',
      '-2016345060 = 0x87D1041C',
      'OM_E_NO_CONNECTION: 0x80CF001F',
      '0x87D1041C / 87d1041c',
    ]
    for (const pair of pairs)
      assert.deepEqual(
        findCodes(pair, nameLookup).map(({ count }) => count),
        [1],
        pair,
      )
  })

  it('counts the lines of a log', () => {
    const log = 'hr=0x80CF402C (-2133901268)\nhr=0x80CF402C (-2133901268)\nhr=0x80CF0034'
    assert.deepEqual(
      findCodes(log, nameLookup).map(({ code, count }) => `${code} ${count}`),
      ['0x80CF402C 2', '0x80CF0034 1'],
    )
  })

  it('reports both codes where hex and decimal disagree', () => {
    const codes = findCodes('0x87D1041C (-2016345112)', nameLookup).map(({ code }) => code)
    assert.deepEqual(codes, ['0x87D1041C', '0x87D103E8'])
  })

  it('never makes one code of another', () => {
    const codes = findCodes('0x80CF2015 0x00CF2015 0x80070643, exit code 1603', nameLookup).map(({ code }) => code)
    assert.deepEqual(codes, ['0x80CF2015', '0x00CF2015', '0x80070643', '1603'])
  })

  it('never turns a name of Windows Update into its twin', () => {
    assert.deepEqual(
      findCodes('WU_E_NO_SERVICE', nameLookup).map(({ code }) => code),
      ['0x80240001'],
    )
    assert.deepEqual(findCodes('WU_E_NO_CONNECTION', nameLookup), [])
  })

  it('asks the lookup for nothing but identifiers of a bounded length', () => {
    const asked: string[] = []
    findCodes(`plain words, snake_case CamelCase ${'A_'.repeat(100)} 1603 0x87D1041C`, (name) => {
      asked.push(name)
      return undefined
    })
    assert.deepEqual(asked, ['snake_case', 'CamelCase'])
  })
})
