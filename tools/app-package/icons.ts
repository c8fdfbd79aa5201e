import { readFileSync, writeFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { APP_PACKAGE } from './build-package.js'
import { ICON_SIZES, type IconName } from './check-icons.js'

/**
 * For maintainers: draws `appPackage/color.png` and `outline.png` from the drawings in `appPackage/icons/*.svg`.
 * `CHROMIUM` names the browser if it is not where Debian puts it.
 */
const BROWSER = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

const browser = await chromium.launch({ executablePath: BROWSER, args: ['--no-sandbox', '--disable-gpu'] })
try {
  for (const name of Object.keys(ICON_SIZES) as IconName[]) {
    writeFileSync(new URL(`${name}.png`, APP_PACKAGE), await draw(name))
    console.log(`appPackage/${name}.png: ${ICON_SIZES[name]} by ${ICON_SIZES[name]} pixels`)
  }
} finally {
  await browser.close()
}

async function draw(name: IconName): Promise<Buffer> {
  const size = ICON_SIZES[name]
  const page = await browser.newPage({ viewport: { width: size, height: size }, deviceScaleFactor: 1 })
  const svg = readFileSync(new URL(`icons/${name}.svg`, APP_PACKAGE), 'utf8')
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`)
  const image = await page.screenshot({ omitBackground: true })
  await page.close()
  return image
}
