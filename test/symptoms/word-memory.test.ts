import assert from 'node:assert/strict'
import { WordMemory } from '../../src/symptoms/word-memory.js'

const MIB = 1024 * 1024

describe('word memory', () => {
  it('makes the value of a word once', () => {
    let made = 0
    const memory = new WordMemory((word) => `${word} ${(made += 1)}`, 0)
    assert.equal(memory.of('update'), memory.of('update'))
    assert.equal(memory.of('portal'), 'portal 2')
  })

  it('remembers no word that is too long to be written twice', () => {
    const memory = new WordMemory(() => ({}), 0)
    assert.notEqual(memory.of('x'.repeat(41)), memory.of('x'.repeat(41)))
  })

  it('forgets all when it is full, and never holds more than the catalog and people need', () => {
    let made = 0
    const memory = new WordMemory(() => (made += 1), 0)
    for (let round = 0; round < 25_000; round += 1) memory.of(`word${round}`)
    memory.of('word0')
    memory.of('word24999')
    assert.equal(made, 25_001)
  })

  it('lets go of the messages that words were cut out of', function () {
    const memory = new WordMemory((word) => word.toLowerCase(), 0)
    const before = process.memoryUsage().heapUsed
    for (let round = 0; round < 2_000; round += 1) {
      const message = `installation${round} ${'x'.repeat(50_000)}${round}`
      memory.of(/\w+/.exec(message)?.[0] ?? '')
    }
    const grown = (process.memoryUsage().heapUsed - before) / MIB
    assert.ok(grown < 60, `${grown} MiB`)
  })
})
