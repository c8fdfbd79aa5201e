import { existsSync } from 'node:fs'
import { chromium, type Browser, type Locator, type Page } from 'playwright-core'

/** Where Debian and others put a Chromium; `CHROMIUM` names another. */
const CHROMIUMS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
/** The page asks nobody outside: every background request of the browser is off. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts a headless Chromium. Throws an error that says how to get one. */
export async function startChromium(): Promise<Browser> {
  const executablePath = [process.env['CHROMIUM'], ...CHROMIUMS].find((path) => path !== undefined && existsSync(path))
  if (executablePath === undefined) {
    throw new Error('No Chromium was found. Install one ("apt-get install chromium") or set CHROMIUM to its path.')
  }
  return chromium.launch({ executablePath, args: FLAGS })
}

/** A person at the Teams client emulator. */
export class TeamsClient {
  private constructor(readonly page: Page) {}

  /** Opens the emulator and waits for the welcome card. */
  static async open(browser: Browser, url: string, size = { width: 1280, height: 1000 }): Promise<TeamsClient> {
    const page = await browser.newPage({ viewport: size })
    await page.goto(url, { waitUntil: 'domcontentloaded' })
    const client = new TeamsClient(page)
    await client.newestCard().waitFor()
    return client
  }

  /** Gives the newest card in the conversation. */
  newestCard(): Locator {
    return this.page.locator('.ac-adaptiveCard').last()
  }

  /** Sends a message in the personal chat and gives the card that answers it. */
  async send(text: string): Promise<Locator> {
    const box = this.page.getByRole('textbox').last()
    const before = await this.page.locator('.ac-adaptiveCard').count()
    await box.click()
    await box.fill(text)
    await this.page.keyboard.press('Enter')
    const card = this.page.locator('.ac-adaptiveCard').nth(before)
    await card.waitFor()
    return card
  }

  /** Goes to a channel or chat by its name. */
  async goTo(name: string): Promise<void> {
    await this.page.getByText(name, { exact: true }).first().click()
    await this.page.waitForTimeout(1_000)
  }

  /** Posts in the open channel, with a mention of the bot in front, or without. */
  async post(text: string, mention: boolean): Promise<void> {
    await this.page.getByRole('textbox').first().click()
    if (mention) await this.mentionBot()
    await this.page.keyboard.type(` ${text}`)
    await this.page.getByRole('button', { name: 'Post' }).click()
  }

  /** Says something in the open group chat, with a mention of the bot in front, or without. */
  async say(text: string, mention: boolean): Promise<void> {
    await this.page.getByRole('textbox').last().click()
    if (mention) await this.mentionBot()
    await this.page.keyboard.type(` ${text}`)
    await this.page.keyboard.press('Enter')
    await this.page.getByText(text).last().waitFor()
  }

  /** Chooses the message action in the menu of a message and gives the dialog that it opens. `place`: from the top, 0 the first; -1 the last. */
  async explain(place: number): Promise<Locator> {
    await this.page.getByRole('button', { name: 'Show more information' }).nth(place).click()
    await this.page.getByRole('menuitem', { name: 'Action Command' }).click()
    const dialog = this.page.getByRole('dialog')
    await dialog.getByText('Fetch the dialog dynamically from the app').click()
    await dialog.getByRole('button', { name: 'Create' }).click()
    await dialog.locator('.ac-adaptiveCard').waitFor()
    return dialog
  }

  /** Opens the search of the message extension and types into it. */
  async search(text: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Trigger Message Extension App' }).click()
    await this.page.getByRole('menuitem', { name: 'Search Command' }).click()
    await this.page.getByPlaceholder('Enter a search term').fill(text)
    await this.page.keyboard.press('Enter')
  }

  private async mentionBot(): Promise<void> {
    await this.page.keyboard.type('@', { delay: 50 })
    const names = this.page.locator('[role=option],[role=menuitem],[role=listitem],li')
    await names.filter({ hasText: 'Test Bot' }).first().click()
  }
}
