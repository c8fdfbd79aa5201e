import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { contextOf } from '../../../tools/deployment/build-context.js'
import { readStages } from '../../../tools/deployment/dockerfile.js'
import { rehearse, type BuiltImage } from '../../../tools/deployment/rehearse.js'

describe('rehearsing a build', () => {
  let folder: string

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rehearse-'))
    for (const name of ['context/src/deep', 'overlay/cache']) mkdirSync(join(folder, name), { recursive: true })
    writeFileSync(join(folder, 'context/.dockerignore'), '# only these\n*\n!src\n!one\n!two\n!cache\n')
    for (const name of ['one', 'two', 'secret', 'src/a', 'src/deep/b']) {
      writeFileSync(join(folder, 'context', name), name)
    }
    writeFileSync(join(folder, 'overlay/cache/kept'), 'kept')
    writeFileSync(join(folder, 'overlay/one'), 'one of the overlay')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  function build(dockerfile: string): BuiltImage {
    const context = contextOf([join(folder, 'overlay'), join(folder, 'context')])
    return rehearse(readStages(dockerfile), {
      context,
      folder: join(folder, 'out'),
      env: { PATH: process.env['PATH'] },
    })
  }

  it('copies files into folders, the contents of folders, and the first of two files with one name', () => {
    const { workdir } = build('FROM a\nWORKDIR /app\nCOPY one two ./\nCOPY src source\n')
    assert.equal(readFileSync(join(workdir, 'one'), 'utf8'), 'one of the overlay')
    assert.equal(readFileSync(join(workdir, 'two'), 'utf8'), 'two')
    assert.equal(readFileSync(join(workdir, 'source/deep/b'), 'utf8'), 'src/deep/b')
  })

  it('lets a source with a star be missing, and copies the contents of the folder if it is there', () => {
    const { workdir } = build('FROM a\nWORKDIR /app\nCOPY two nothing* cach* ./\n')
    assert.equal(readFileSync(join(workdir, 'kept'), 'utf8'), 'kept')
  })

  it('hands stages on, runs commands in the working folder, and leaves the rest of a stage behind', () => {
    const { root, workdir } = build(`FROM a AS lock
WORKDIR /app
COPY one ./
FROM lock AS build
RUN cp one built
FROM a
WORKDIR /run
COPY --from=build /app/built here
`)
    assert.equal(readFileSync(join(workdir, 'here'), 'utf8'), 'one of the overlay')
    assert.ok(!existsSync(join(root, 'app')))
  })

  for (const [what, line, message] of [
    ['a file that is not there', 'COPY missing ./', /COPY missing: not in the build context/],
    ['a file that .dockerignore keeps out', 'COPY secret ./', /COPY secret: not in the build context/],
    ['several sources without a folder', 'COPY one two three', /several sources need a folder/],
    ['a command that fails', 'RUN exit 3', /RUN exit 3: status 3/],
  ] as const) {
    it(`refuses ${what}`, () => {
      assert.throws(() => build(`FROM a\nWORKDIR /app\n${line}\n`), message)
    })
  }

  it('refuses a .dockerignore that lists what stays out', () => {
    writeFileSync(join(folder, 'context/.dockerignore'), 'node_modules\n')
    assert.throws(() => build('FROM a\nCOPY one ./\n'), /is no list of exceptions/)
  })
})
