import assert from 'node:assert/strict'
import { Console } from 'node:console'
import { Writable } from 'node:stream'
import { takeConsole } from '../src/library-console.js'
import { createLog } from '../src/log.js'

describe('library console', () => {
  it('takes what libraries write, logs that they did but not what, and can be given back', () => {
    const shown: string[] = []
    const logged: string[] = []
    const stream = new Writable({ write: (chunk: Buffer, _encoding, done) => done(void shown.push(chunk.toString())) })
    const target = new Console(stream)
    const giveBack = takeConsole(createLog('debug', { write: (line) => void logged.push(line) }), target)
    target.error(new Error('canary'))
    target.log('canary %s', 'canary')
    assert.deepEqual(shown, [])
    assert.equal(logged.length, 2)
    assert.ok(!logged.join('').includes('canary'))
    giveBack()
    target.log('mine')
    assert.deepEqual(shown, ['mine\n'])
  })
})
