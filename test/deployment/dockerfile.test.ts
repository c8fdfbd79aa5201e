import assert from 'node:assert/strict'
import { join } from 'node:path'
import { validate } from 'dockerfile-utils'
import { contextOf, readPassed } from '../../tools/deployment/build-context.js'
import { readStages, type Stage } from '../../tools/deployment/dockerfile.js'
import { PROJECT, readProjectFile } from './project-files.js'

const TEXT = readProjectFile('Dockerfile')
const STAGES = readStages(TEXT)
const LAST = STAGES.at(-1) as Stage

describe('Dockerfile', () => {
  it('has no mistake that a linter finds', () => {
    const findings = validate(TEXT).map(({ range, message }) => ({ line: range.start.line + 1, message }))
    assert.deepEqual(findings, [])
  })

  it('names exact versions of its images, all of Node 24', () => {
    const names = new Set(STAGES.map(({ name }) => name))
    const images = STAGES.map(({ base }) => base).filter((base) => !names.has(base))
    for (const image of images) assert.match(image, /^node:24\.\d+\.\d+-[a-z]+-slim$/)
    assert.equal(new Set(images).size, 1, 'what is built on one version runs on the same')
  })

  it('leaves what a build needs behind: the last stage only copies', () => {
    assert.ok(STAGES.length > 1)
    assert.deepEqual(
      LAST.steps.filter(({ kind }) => kind === 'run'),
      [],
    )
  })

  it('installs from the lock file alone, without scripts of packages', () => {
    const commands = runsOf(STAGES)
    for (const command of commands.filter((text) => /\bnpm (?:ci?|i|install|add)\b/.test(text))) {
      assert.match(command, /^npm ci .*--prefer-offline.*--ignore-scripts$/)
    }
    assert.deepEqual(
      commands.filter((text) => /\b(?:curl|wget|apt(?:-get)?|apk|npx)\b/.test(text)),
      [],
    )
    assert.doesNotMatch(TEXT, /^ADD /m)
  })

  it('has the program as one bundle, with the notices of its packages, and no packages', () => {
    const targets = copiesOf([LAST]).map(({ target }) => target)
    assert.deepEqual(targets, ['./', 'cards', 'dist/catalog.bin', 'dist/bundle'])
  })

  it('runs the bot as a user who is a number and not root, without a shell around it', () => {
    assert.match(LAST.user ?? '', /^[1-9]\d*:[1-9]\d*$/)
    assert.deepEqual(LAST.command, ['node', 'dist/bundle/index.js'])
  })

  it('checks its health with what it has: Node', () => {
    const [program, option, script] = LAST.healthCheck
    assert.deepEqual([program, option], ['node', '-e'])
    assert.match(script ?? '', /fetch\(.*\/healthz'\)/)
  })

  it('copies only what exists and what .dockerignore lets through', () => {
    const context = contextOf([PROJECT])
    const sources = copiesOf(STAGES).flatMap(({ from, sources }) => (from === undefined ? sources : []))
    assert.deepEqual(
      sources.filter((source) => !source.includes('*') && context.find(source).length === 0),
      [],
    )
  })

  it('copies from earlier stages only', () => {
    for (const [index, stage] of STAGES.entries()) {
      const earlier = STAGES.slice(0, index).map(({ name }) => name)
      for (const { from } of copiesOf([stage])) assert.ok(from === undefined || earlier.includes(from), from)
    }
  })
})

describe('.dockerignore', () => {
  it('lets through what the Dockerfile copies, and nothing else', () => {
    const copied = copiesOf(STAGES).flatMap(({ from, sources }) => (from === undefined ? sources : []))
    const names = copied.map((source) => source.replace(/\*$/, '').split('/')[0])
    assert.deepEqual([...readPassed(join(PROJECT, '.dockerignore'))].sort(), [...new Set(names)].sort())
  })
})

function runsOf(stages: readonly Stage[]): string[] {
  return stages.flatMap(({ steps }) => steps.flatMap((step) => (step.kind === 'run' ? [step.command] : [])))
}

function copiesOf(stages: readonly Stage[]): { from?: string; sources: readonly string[]; target: string }[] {
  return stages.flatMap(({ steps }) => steps.flatMap((step) => (step.kind === 'copy' ? [step] : [])))
}
