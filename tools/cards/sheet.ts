import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import type { CardJson } from '../../src/present/templates.js'
import { PALETTES, hostConfig, type Theme } from './host-config.js'

/** Width of a card in pixels: in a Teams window, and on a small phone. */
export const WIDTHS = { desktop: 520, phone: 320 } as const

export type Device = keyof typeof WIDTHS

/** A card to draw, in one look. */
export interface Drawing {
  readonly card: CardJson
  readonly theme: Theme
  readonly device: Device
}

/** What axe-core found: its rule, how bad it is, and the elements. */
export interface Violation {
  readonly id: string
  readonly impact: string
  readonly help: string
  readonly html: readonly string[]
}

/** A page in the browser on which Microsoft's renderer draws cards side by side. */
export class Sheet {
  private constructor(private readonly page: Page) {}

  /** Opens an empty sheet. */
  static async open(browser: Browser): Promise<Sheet> {
    const page = await browser.newPage({ viewport: { width: 1720, height: 1000 } })
    const require = createRequire(import.meta.url)
    for (const library of ['adaptivecards/dist/adaptivecards.min.js', 'markdown-it/browser', 'axe-core/axe.min.js'])
      await page.addInitScript({ path: require.resolve(library) })
    // Nothing on a card comes from elsewhere.
    await page.route(/^https?:/, (route) => route.abort())
    await page.goto(new URL('../../../tools/cards/page.html', import.meta.url).href)
    return new Sheet(page)
  }

  /** Draws cards side by side. Gives every warning of the renderer. */
  async draw(drawings: readonly Drawing[]): Promise<string[]> {
    const cards = drawings.map(({ card, theme, device }) => ({
      json: card,
      theme,
      device,
      width: WIDTHS[device],
      palette: PALETTES[theme],
      config: hostConfig(theme),
    }))
    return this.page.evaluate<string[]>(`draw(${JSON.stringify(cards)})`)
  }

  /** Presses every button with a title, as a person would to unfold a part. */
  async press(title: string): Promise<void> {
    for (const button of await this.page.getByRole('button', { name: title, exact: true }).all()) await button.click()
  }

  /** Gives what axe-core finds in the drawn cards. */
  async audit(): Promise<Violation[]> {
    return this.page.evaluate<Violation[]>('audit()')
  }

  /** Gives the texts that are wider than their place. */
  async overflowing(): Promise<string[]> {
    return this.page.evaluate<string[]>('overflowing()')
  }

  /** Takes a picture of everything that is drawn, as PNG. */
  async picture(): Promise<Buffer> {
    return this.page.locator('body').screenshot()
  }
}
