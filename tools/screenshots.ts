import { fileURLToPath } from 'node:url'
import type { Locator } from 'playwright-core'
import { TeamsClient, startChromium } from './playground/client.js'
import { startPlayground } from './playground/start.js'

/** Takes the pictures of the README and of docs/ anew, from the real client. */
const FOLDER = new URL('../../docs/pictures/', import.meta.url)
const PORTS = { bot: 43978, client: 46150 }
const WIDE = { width: 1280, height: 1500 }

const browser = await startChromium()
const playground = await startPlayground(PORTS, (why) => {
  throw new Error(why)
})
try {
  await picture('answer', (client) => client.send('0x87D13B94'))
  await picture('choices', (client) => client.send('-2016345060'))
  await picture('symptom', (client) =>
    client.send('de gebruiker heeft op annuleren gedrukt toen de iPad vroeg om de app te installeren'),
  )
  await picture('triage', (client) =>
    client.send('MSI ended with exit code 1603, later 0x87D1041C (-2016345060) and 0x80CF402C'),
  )
  await picture('decoded', (client) => client.send('0x80240022'))
  await channelPicture()
  await searchPicture()
  await dialogPicture()
} finally {
  await browser.close()
  await playground.close()
}

async function picture(name: string, make: (client: TeamsClient) => Promise<Locator>): Promise<void> {
  const client = await TeamsClient.open(browser, playground.url, WIDE)
  const card = await make(client)
  await card.scrollIntoViewIfNeeded()
  await client.page.waitForTimeout(500)
  await card.screenshot({ path: path(name) })
  await client.page.close()
}

async function channelPicture(): Promise<void> {
  const client = await TeamsClient.open(browser, playground.url)
  await client.goTo('General')
  await client.post('0x87D13B62', true)
  const card = client.page.locator('.ac-adaptiveCard').filter({ hasText: '0x87D13B62' }).first()
  await card.waitFor()
  await card.screenshot({ path: path('channel') })
  await client.page.close()
}

async function searchPicture(): Promise<void> {
  const client = await TeamsClient.open(browser, playground.url)
  await client.search('0x87D13B6')
  const results = client.page.locator('.fui-PopoverSurface')
  await results.getByText('0x87D13B62').waitFor()
  await results.screenshot({ path: path('search') })
  await client.page.close()
}

async function dialogPicture(): Promise<void> {
  const client = await TeamsClient.open(browser, playground.url)
  await client.goTo('Group Chat')
  await client.say('MSI ended with exit code 1603, later 0x87D13B94', false)
  const dialog = await client.explain(-1)
  await dialog.screenshot({ path: path('dialog') })
  await client.page.close()
}

function path(name: string): string {
  return fileURLToPath(new URL(`${name}.png`, FOLDER))
}
