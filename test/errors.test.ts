import assert from 'node:assert/strict'
import { START_ERRORS, StartError, describeProblem } from '../src/errors.js'

const PROBLEM = { what: 'is missing', why: 'nothing works without it', fix: 'set it' }

describe('errors', () => {
  it('say what, why and how to mend it, and where if it is a place', () => {
    assert.equal(
      describeProblem({ where: 'PORT', ...PROBLEM }),
      '- PORT: is missing\n    why: nothing works without it\n    fix: set it',
    )
    assert.match(describeProblem(PROBLEM), /^- is missing\n/)
  })

  it('list all problems behind their heading', () => {
    const { message, name } = new StartError('CONFIGURATION', [PROBLEM, PROBLEM])
    assert.ok(message.startsWith(`${START_ERRORS.CONFIGURATION}:\n- is missing\n`))
    assert.equal(message.match(/fix: set it/g)?.length, 2)
    assert.equal(name, 'StartError')
  })
})
