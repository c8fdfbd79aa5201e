import assert from 'node:assert/strict'
import { remotenessOf } from '../../src/resolve/causes.js'

describe('remotenessOf', () => {
  it('is 0 for a cause', () => {
    for (const code of ['1618', '0x80CF2006', '0x87D13B62', '0x80070652', '30088-1008'])
      assert.equal(remotenessOf(code), 0)
  })

  it('grows from the installer over the component to what management concludes', () => {
    assert.deepEqual(['1603', '0x80CF0022', '0x87D1041C'].map(remotenessOf), [1, 2, 3])
  })

  it('knows the codes with which each component of the update stack says "something else"', () => {
    for (const code of ['0x80CF0FFF', '0x80CF2FFF', '0x80CFEFFF', '0x80244FFF', '0x80248FFF'])
      assert.equal(remotenessOf(code), 2, code)
    assert.equal(remotenessOf('0x80070FFF'), 0)
    assert.equal(remotenessOf('0x80243FFE'), 0)
  })
})
