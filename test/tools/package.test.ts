import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { unzipSync } from 'fflate'

const COMMAND = fileURLToPath(new URL('../../tools/package.js', import.meta.url))
const BOT = '11111111-2222-4333-8444-555555555555'

describe('npm run package', () => {
  let folder: string

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'package-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  /** Runs the command in an empty folder, so that no `.env` plays a part. */
  function run(...options: string[]): { status: number | null; stdout: string; stderr: string; zip: string } {
    const zip = join(folder, 'out', 'appPackage.zip')
    const env = { PATH: process.env['PATH'] }
    const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, '--out', zip, ...options], {
      cwd: folder,
      env,
      encoding: 'utf8',
    })
    return { status, stdout, stderr, zip }
  }

  it('writes the archive that is uploaded to Teams', () => {
    const { status, stdout, zip } = run('--bot-id', BOT)
    assert.equal(status, 0)
    const files = unzipSync(readFileSync(zip))
    assert.deepEqual(Object.keys(files), ['color.png', 'fr.json', 'manifest.json', 'nl.json', 'outline.png', 'sv.json'])
    const manifest = JSON.parse(Buffer.from(files['manifest.json'] ?? []).toString('utf8')) as { id: string }
    assert.equal(manifest.id, BOT)
    assert.doesNotMatch(stdout, /BOT_ID/)
  })

  it('says so when it had no ids', () => {
    const { status, stdout } = run()
    assert.equal(status, 0)
    assert.match(stdout, /stand-ins are in the package: .*BOT_ID = 00000000-0000-0000-0000-000000000000/)
    assert.match(stdout, /fix: .*--bot-id/)
  })

  it('writes nothing when something does not hold', () => {
    const { status, stderr, zip } = run('--bot-id', 'my-bot')
    assert.equal(status, 1)
    assert.match(stderr, /bots\[0\]\.botId: "my-bot"/)
    assert.ok(!existsSync(zip))
  })

  it('explains its options when it gets one that it does not know', () => {
    const { status, stderr } = run('--botid', BOT)
    assert.equal(status, 2)
    assert.match(stderr, /^usage: npm run package/)
  })
})
