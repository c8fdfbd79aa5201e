import assert from 'node:assert/strict'
import type { Browser } from 'playwright-core'
import { TeamsClient, startChromium } from '../../tools/playground/client.js'
import { startPlayground, type Playground } from '../../tools/playground/start.js'

/** Ports of their own, so that a running demo is not disturbed. */
const PORTS = { bot: 43978, client: 46150 }

describe('the bot in a Teams client', () => {
  let browser: Browser
  let playground: Playground
  let client: TeamsClient

  before(async () => {
    browser = await startChromium()
    playground = await startPlayground(PORTS, (why) => assert.fail(why))
  })

  beforeEach(async () => {
    client = await TeamsClient.open(browser, playground.url)
  })

  afterEach(async () => {
    await client.page.close()
  })

  after(async () => {
    await browser.close()
    await playground.close()
  })

  it('welcomes once, with examples to tap', async () => {
    await client.page.getByText('Hello, I explain Intune error codes').waitFor()
    assert.equal(await client.page.getByText('Hello, I explain Intune error codes').count(), 1)
    await client.page.getByText('-2016330860').last().click()
    await client.page.getByText('The App Store is switched off on this device').waitFor()
  })

  for (const spelling of ['0x87D13B94', '87d13b94', '-2016330860', '2278636436']) {
    it(`answers ${spelling} with the same card`, async () => {
      const card = await client.send(spelling)
      const text = await card.innerText()
      assert.match(text, /The App Store is switched off on this device/)
      assert.match(text, /0x87D13B94/)
      assert.match(text, /What to do/)
    })
  }

  it('offers the three readings of 0x87D1041C, opens one in place and leads back', async () => {
    const card = await client.send('-2016345060')
    assert.match(await card.innerText(), /Android[\s\S]*iOS\/iPadOS[\s\S]*Windows/)
    await card.getByText(/^Windows · /).click()
    await client.page.getByText('Likely causes').waitFor()
    await client.page.getByRole('button', { name: 'Back', exact: true }).click()
    await client.page.getByText('0x87D1041C means several things').waitFor()
  })

  it('opens a related code, switches the language and unfolds the words for the user in the same card', async () => {
    const card = await client.send('0x87D13B94')
    await card.getByText('0x87D13B80').click()
    await client.page.getByText('-2016330880').waitFor()
    await client.newestCard().getByText('Nederlands').click()
    await client.page.getByText('Wat te doen').waitFor()
    assert.equal(await client.newestCard().getByText('What to do').count(), 0)
  })

  it('answers a mention in a channel in its thread, compactly, and nothing else', async () => {
    await client.goTo('General')
    await client.post('0x87D13B62 and nobody is called', false)
    await client.post('0x87D13B62', true)
    const card = client.page.locator('.ac-adaptiveCard').filter({ hasText: '0x87D13B62' })
    await card.first().waitFor()
    assert.equal(await card.count(), 1)
    await card.getByRole('button', { name: 'Show all' }).click()
    await card.getByText('Likely causes').waitFor()
  })

  it('finds codes and symptoms in the message-extension search', async () => {
    await client.search('0x87D13B6')
    await client.page
      .getByText(/0x87D13B62 · iOS/)
      .first()
      .waitFor()
  })

  it('answers a symptom and says why', async () => {
    const card = await client.send('people tap not now when iOS asks whether the company may install the app')
    const text = await card.innerText()
    assert.match(text, /0x87D13B62/)
  })
})
