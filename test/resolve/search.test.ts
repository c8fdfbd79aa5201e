import assert from 'node:assert/strict'
import { START_ENTRIES } from '../../src/resolve/start-entries.js'
import { realCore } from '../helpers/bot-under-test.js'

/** Gives the results of a search in short: ids of entries, and decoded codes. */
function find(text: string, { platform = '', skip = 0, count = 25 } = {}): string[] {
  const { resolver, search } = realCore()
  return search.find({ text, platform, skip, count }, 'en').addresses.map((address) => {
    const answer = resolver.answerAt(address)
    if (answer.kind === 'entry') return answer.entry.id
    return answer.kind === 'decoded' ? answer.decoded.code : answer.kind
  })
}

describe('Search', () => {
  it('shows where to start when nothing is typed', () => {
    assert.deepEqual(find(''), START_ENTRIES)
    assert.deepEqual(find('   '), START_ENTRIES)
  })

  const CODES: Readonly<Record<string, readonly string[]>> = {
    '0x87D13B62': ['ios-apps/0x87D13B62'],
    '-2016330910': ['ios-apps/0x87D13B62'],
    '2278636386': ['ios-apps/0x87D13B62'],
    '0x87D1041C': ['android-apps/0x87D1041C', 'ios-apps/0x87D1041C', 'windows-apps/0x87D1041C'],
    '1603': ['office-csp/1603', 'office-deployment/1603'],
    '30088-1008': ['office-deployment/0x8000FFFF'],
    OM_E_NO_CONNECTION: ['update-agent/0x80CF001F'],
    E_ACCESSDENIED: ['0x80070005'],
    '0x12345678': ['0x12345678'],
    '0x80070643 0x87D13B62': ['0x80070643', 'ios-apps/0x87D13B62'],
  }
  for (const [text, found] of Object.entries(CODES))
    it(`finds ${text} at once`, () => assert.deepEqual(find(text), found))

  it('lists the family of incomplete hex, sorted', () => {
    for (const text of ['87d13b', '0x87D13B', '0X87d13b']) {
      const found = find(text)
      assert.equal(found.length, 25)
      assert.deepEqual([...found].sort(), found)
      assert.ok(found.every((id) => id.startsWith('ios-apps/0x87D13B')))
    }
  })

  it('lists named codes where the catalog has no entry', () => {
    assert.deepEqual(find('0x8024002'), [
      ...[
        '0x80240020',
        '0x80240021',
        '0x80240022',
        '0x80240023',
        '0x80240024',
        '0x80240025',
        '0x80240026',
        '0x80240027',
      ],
      ...[
        '0x80240028',
        '0x80240029',
        '0x8024002A',
        '0x8024002B',
        '0x8024002C',
        '0x8024002D',
        '0x8024002E',
        '0x8024002F',
      ],
    ])
  })

  it('lists what a decimal, a small number or a name may become', () => {
    assert.ok(find('-201633').every((id) => id.startsWith('ios-apps/0x87D13')))
    assert.deepEqual(find('160'), ['160', 'office-csp/1603', 'office-deployment/1603'])
    assert.ok(find('OM_E_PT').every((id) => id.startsWith('update-agent/')))
    assert.deepEqual(find('ERROR_INSTALL').slice(0, 2), ['office-csp/1603', 'office-deployment/1603'])
  })

  it('takes the beginning of a code for that rather than for a small number', () => {
    assert.ok(find('0x87D')[0]?.includes('/0x87D1'))
    assert.equal(find('0x80CF0')[0], 'update-agent/0x80CF0001')
  })

  it('finds symptoms in the words of users', () => {
    assert.ok(find('user tapped cancel on the iphone').slice(0, 3).includes('ios-apps/0x87D13B62'))
    assert.ok(find('gebruiker tikte op annuleren op de iphone').slice(0, 3).includes('ios-apps/0x87D13B62'))
  })

  it('finds nothing for signs that are no words and no code', () => {
    for (const text of ['0', '?', '0x', '…']) assert.deepEqual(find(text), [], text)
  })

  it('holds to a platform', () => {
    assert.deepEqual(find('0x87D1041C', { platform: 'ios' }), ['ios-apps/0x87D1041C'])
    assert.deepEqual(find('87d1', { platform: 'android' }), ['android-apps/0x87D1041C'])
    const { catalog } = realCore().knowledge
    for (const id of find('app does not install', { platform: 'windows' }))
      assert.ok(['windows', 'any'].includes(catalog.byId(id)?.platform ?? ''), id)
  })

  it('pages in a stable order, each result once', () => {
    for (const text of ['87d1', 'app will not install', 'ERROR_']) {
      const pages = [0, 10, 20, 30].flatMap((skip) => find(text, { skip, count: 10 }))
      assert.deepEqual(pages, find(text, { count: 40 }), text)
      assert.equal(new Set(pages).size, pages.length, text)
    }
  })

  it('gives no more than a hundred results of one search', () => {
    assert.equal(find('0x80', { count: 1_000 }).length, 100)
    assert.deepEqual(find('0x80', { skip: 100 }), [])
  })

  it('answers every beginning of every code that the catalog has', () => {
    for (const code of realCore().knowledge.catalog.codes()) {
      if (!code.startsWith('0x')) continue
      for (let length = 6; length < code.length; length += 1) {
        const found = find(code.slice(0, length), { count: 100 })
        assert.ok(found.length > 0, code.slice(0, length))
      }
    }
  })

  it('is fast enough for every keystroke', () => {
    const started = performance.now()
    for (let round = 0; round < 200; round += 1) find('0x87D13B'.slice(0, 4 + (round % 5)))
    assert.ok(performance.now() - started < 1_000)
  })
})
