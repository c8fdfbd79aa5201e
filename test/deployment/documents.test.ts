import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { START_ERRORS } from '../../src/errors.js'
import { PROJECT, readProjectFile } from './project-files.js'

const PAGES = ['docs/deploy.md', 'docs/operations.md', 'docs/threat-model.md', 'docs/decisions/0005-hosting.md']

for (const page of PAGES) {
  describe(page, () => {
    const text = readProjectFile(page)

    it('names only files that exist', () => {
      const paths = [...text.matchAll(/`(?<path>(?:\.\w[\w.-]*|[\w.-]+\/[\w./-]+\.(?:ts|md|json|bicep|dev)))`/g)]
      const named = paths.map((match) => match.groups?.['path'] ?? '')
      assert.ok(named.length > 0)
      assert.deepEqual(
        named.filter((path) => !path.startsWith('dist/') && !existsSync(join(PROJECT, path))),
        [],
      )
    })

    it('calls only commands that exist', () => {
      const { scripts } = JSON.parse(readProjectFile('package.json')) as { scripts: Record<string, string> }
      const called = [...text.matchAll(/npm run (?:--silent )?(?<script>[\w:]+)/g)].map(
        ({ groups }) => groups?.['script'],
      )
      assert.deepEqual(
        called.filter((script) => !(String(script) in scripts)),
        [],
      )
    })
  })
}

describe('docs/operations.md', () => {
  const text = readProjectFile('docs/operations.md')

  for (const title of Object.values(START_ERRORS)) {
    it(`says what to do at "${title}"`, () => assert.ok(text.includes(`| ${title} |`)))
  }
})
