import assert from 'node:assert/strict'
import { readCatalogFolder } from '../../../../src/catalog/read-folder.js'
import { runChecks } from '../../../../tools/catalog/checks/all-checks.js'
import { NoMoreAnswers, type Ask } from '../../../../tools/catalog/new/ask.js'
import { askEntry } from '../../../../tools/catalog/new/ask-entry.js'
import { judgeName } from '../../../../tools/catalog/new/judge-code.js'
import type { NewEntry } from '../../../../tools/catalog/new/new-entry.js'
import { writeEntry } from '../../../../tools/catalog/new/write-entry.js'
import { brief, checkedCatalog, readFrom, TemporaryCatalogs } from '../small-catalog.js'
import { SOUND } from '../sound-catalog.js'

const FACTS = 'update-agent/facts.yaml'

/** Answers in the order of the questions; what follows the facts is the page. */
const PAGE_ANSWERS = ['A new failure of the agent', 'The agent stopped, and it says so.', '', 'Restart the agent.', '']
const SAID_AS = ['the new thing is broken', 'agent stopped and says so', '']

function answering(...answers: string[]): Ask & { readonly asked: string[] } {
  const asked: string[] = []
  const ask = (question: string): Promise<string> => {
    asked.push(question)
    const answer = answers.shift()
    return answer === undefined ? Promise.reject(new NoMoreAnswers()) : Promise.resolve(answer)
  }
  return Object.assign(ask, { asked })
}

describe('catalog:new', () => {
  const catalogs = new TemporaryCatalogs()
  after(() => catalogs.removeAll())

  function ask(root: string, answers: Ask): Promise<NewEntry> {
    const { folder, knowledge } = checkedCatalog(root)
    return askEntry(answers, { folder, knowledge, today: '2026-11-21' })
  }

  it('writes facts and an English page in which only the translations are missing', async () => {
    const root = catalogs.write()
    const facts = [
      'update-agent',
      '-2133917673',
      'OM_E_NEW',
      '',
      '',
      '',
      'inferred',
      'agent-codes',
      '0x80cf6008, 0x80240017',
    ]
    const entry = await ask(root, answering(...facts, ...PAGE_ANSWERS, 'We restart it for you.', ...SAID_AS))
    assert.deepEqual(writeEntry(root, entry), [FACTS, 'update-agent/en/0x80CF0017.md'])
    const left = runChecks(checkedCatalog(root), ['mistake', 'unfinished']).flatMap(({ findings }) => findings)
    assert.deepEqual(
      left.map(brief),
      ['Dutch', 'French', 'Swedish'].map((name) => `${FACTS}:19 update-agent/0x80CF0017 has no page in ${name}`),
    )
    assert.ok(readFrom(root, FACTS).startsWith(SOUND[FACTS] ?? '?'))
    assert.match(readFrom(root, FACTS), /related: \[update-agent\/0x80CF6008, "0x80240017"\]\n/)
  })

  it('makes a new family, with a source of its own', async () => {
    const root = catalogs.write()
    const facts = [
      'Contoso Apps',
      'contoso-apps',
      'our-vpn',
      'windows',
      '',
      '',
      '',
      '',
      '',
      'https://wiki.contoso.example/e',
      'wiki',
      '',
    ]
    const answers = answering(...facts, ...PAGE_ANSWERS, '', ...SAID_AS)
    writeEntry(root, await ask(root, answers))
    const family = readCatalogFolder(root).families.find(({ name }) => name === 'contoso-apps')
    assert.deepEqual(family?.findings, [])
    assert.equal(family?.entries[0]?.id, 'contoso-apps/our-vpn')
    assert.deepEqual(family?.entries[0]?.sources, ['https://wiki.contoso.example/e'])
    assert.match(answers.asked[1] ?? '', /a family is named in lower-case words/)
  })

  it('asks again for a code that the catalog has, and writes nothing without all answers', async () => {
    const root = catalogs.write()
    const answers = answering('update-agent', '0x80CF4020')
    await assert.rejects(ask(root, answers), NoMoreAnswers)
    assert.match(answers.asked.at(-1) ?? '', /update-agent\/0x80CF4020 exists already/)
    assert.equal(readFrom(root, FACTS), SOUND[FACTS])
  })

  it('reads a code as the bot does, and takes a name as it is', () => {
    const { knowledge } = checkedCatalog(catalogs.write())
    const read = (answer: string): unknown => judgeName(answer, 'windows-apps', knowledge)
    for (const spelling of ['80004005', '0x80004005', '-2147467259', '2147500037'])
      assert.deepEqual(read(spelling), { value: '0x80004005' }, spelling)
    assert.deepEqual(read('C7D14FB1'), { value: '0xC7D14FB1' })
    assert.deepEqual(read('0'), { value: '0' })
    assert.deepEqual(read('error-1603-in-general'), { value: 'error-1603-in-general' })
    assert.ok('problem' in (read('my guide!') as object))
  })

  it('overwrites no page, and adds to no facts that it cannot read', async () => {
    const root = catalogs.write({ 'update-agent/en/0x80CF0017.md': 'mine' })
    const facts = ['update-agent', '0x80CF0017', '', '', '', '', '', 'agent-codes', '']
    const entry = await ask(root, answering(...facts, ...PAGE_ANSWERS, '', ...SAID_AS))
    assert.throws(() => writeEntry(root, entry), /is there already/)
    assert.equal(readFrom(root, 'update-agent/en/0x80CF0017.md'), 'mine')
    const broken = catalogs.write({ [FACTS]: `${SOUND[FACTS]}\nlast: key\n` })
    assert.throws(() => writeEntry(broken, entry), /nothing was written/)
    assert.equal(readFrom(broken, FACTS), `${SOUND[FACTS]}\nlast: key\n`)
  })
})
