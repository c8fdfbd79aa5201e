import assert from 'node:assert/strict'
import { realCore } from '../helpers/bot-under-test.js'
import { ask, askFor, open } from './asking.js'
import { idsOf } from './entries.js'

describe('Resolver', () => {
  it('leads a misprinted decimal to its own code and offers the one beside which it is printed', () => {
    const { entry, others } = askFor('entry', 'Intune shows -2147009296')
    assert.equal(entry.id, 'windows-apps/0x80073CF0')
    assert.deepEqual(idsOf(others), ['windows-apps/0x80073CF3'])
  })

  it('keeps codes apart that differ in the sign only', () => {
    assert.equal(askFor('entry', '0x80CF2015').entry.id, 'update-agent/0x80CF2015')
    assert.equal(askFor('entry', '0x00CF2015').entry.id, 'update-agent/0x00CF2015')
  })

  it('knows 1603 and 0x80070643 as two codes that know each other', () => {
    const { decoded, siblings } = askFor('decoded', '0x80070643')
    assert.equal(decoded.names[0]?.name, 'ERROR_INSTALL_FAILURE')
    assert.deepEqual(idsOf(siblings), ['office-csp/1603', 'office-deployment/1603'])
    for (const { related } of askFor('choices', '1603').candidates) assert.ok(related.includes('0x80070643'))
  })

  it('leads Office codes as printed to the entry that they belong to', () => {
    for (const text of ['30088-1008', '30125-1011', '30125-1011 (404)', 'Office says 30125–1011'])
      assert.equal(askFor('entry', text).entry.id, 'office-deployment/0x8000FFFF', text)
    assert.equal(askFor('decoded', '30015-4').decoded.code, '30015-4')
  })

  it('leads a class of codes to its entry by name', () => {
    const id = 'office-csp/CertVerifyCertificateChainPolicy'
    assert.equal(askFor('entry', 'CertVerifyCertificateChainPolicy').entry.id, id)
    assert.equal(open('entry', 'code:CertVerifyCertificateChainPolicy').entry.id, id)
  })

  it('leads the code of a guide to the guide', () => {
    const { entry, others, number } = askFor('entry', '0x800705B4')
    assert.equal(entry.id, 'guides/win7-superseded-updates')
    assert.deepEqual(idsOf(others), ['office-csp/1460'])
    assert.equal(number?.decoded.names[0]?.name, 'ERROR_TIMEOUT')
  })

  it('never shows a success as an error', () => {
    for (const code of ['3010', '1641', '1707', '0x80070BC2', '0x00240005', '0x0A150202'])
      assert.equal(askFor('decoded', `exit code ${code}`).decoded.severity, 'success', code)
    for (const { severity, name } of realCore().knowledge.catalog.entries)
      if (/^0x00|^0$/.test(name)) assert.notEqual(severity, 'error', name)
  })

  it('answers a mistyped code as unknown and offers others, known by the catalog or by name', () => {
    const SIMILAR: Readonly<Record<string, string>> = {
      Ox87D1041C: '0x87D1041C',
      '0x8OCF0022': '0x80CF0022',
      '0x80CF00022': '0x80CF0022',
      '0x800700005': '0x80070005',
    }
    for (const [written, similar] of Object.entries(SIMILAR)) {
      const answer = askFor('nothing', written)
      assert.equal(answer.mistyped, written)
      assert.ok(answer.similar.includes(similar), `${written} → ${answer.similar.join(' ')}`)
    }
    assert.deepEqual(askFor('nothing', '0x87D33006A').similar, [])
  })

  it('gives several codes in the order of the message to who measures, and as a triage to people', () => {
    const { codes, answer } = ask('0x87D1041C after exit code 1603, then 0x12345678')
    assert.deepEqual(
      codes.map(({ code, entries }) => `${code} ${entries.length}`),
      ['0x87D1041C 3', '1603 2', '0x12345678 0'],
    )
    assert.ok(answer.kind === 'triage')
    assert.deepEqual(
      answer.rows.map(({ code }) => code),
      ['1603', '0x87D1041C', '0x12345678'],
    )
  })

  it('stays fast and bounded with a text full of codes', () => {
    const text = Array.from({ length: 9_000 }, (_, place) => `0x${(0x8007_0001 + place * 0x10193).toString(16)}`).join(
      ' ',
    )
    const started = performance.now()
    const { rows, omitted, address } = askFor('triage', text)
    assert.ok(performance.now() - started < 2_000)
    assert.ok(rows.length + omitted > 8_000)
    assert.ok(address.length < 400)
    const again = open('triage', address)
    assert.equal(again.omitted, omitted)
    assert.deepEqual(
      again.rows.map(({ code }) => code),
      rows.map(({ code }) => code),
    )
  })

  describe('answerAt', () => {
    const QUESTIONS = [
      ...['0x87D13B62', '0x87D1041C', '1603', '0x8000FFFF office', '0x80070643', '0x12345678', '30015-4', '0x800705B4'],
      ...['0x87D1041C exit code 1603', 'the user tapped cancel when the iPhone asked to install the app', 'hello', ''],
    ]
    for (const question of QUESTIONS) {
      it(`finds the answer to ${JSON.stringify(question)} again`, () => {
        const { answer } = ask(question)
        const again = realCore().resolver.answerAt(answer.address)
        assert.deepEqual(withoutContext(again), withoutContext(answer))
      })
    }

    it('opens the number of a listed code', () => {
      const { decoded, address } = open('decoded', 'number:1603')
      assert.equal(address, 'number:1603')
      assert.equal(decoded.names[0]?.name, 'ERROR_INSTALL_FAILURE')
    })

    it('gives "gone" for what is not ours and for what is no more', () => {
      for (const address of ['', 'entry:ios-apps/0x87D1FFFF', 'pick:a/b', 'code:Hello', 'code:hello_world', 'x:y'])
        open('gone', address)
    })

    it('leaves out of a choice what is no more', () => {
      const { candidates } = open('choices', 'pick:ios-apps/0x87D13B62,own/removed')
      assert.deepEqual(idsOf(candidates), ['ios-apps/0x87D13B62'])
    })
  })
})

/** What an address does not hold: the runners-up of a search, and the words that matched. */
function withoutContext(answer: object): object {
  return { ...answer, others: [], matched: [] }
}
