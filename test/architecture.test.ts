import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const SRC = fileURLToPath(new URL('../../src/', import.meta.url))

/** What each layer may import: other layers of src, packages, and built-in modules. The table of docs/ARCHITECTURE.md. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  parse: [],
  catalog: ['node:fs', 'node:path', 'mdast', 'mdast-util-from-markdown', 'quick-lru', 'yaml', 'zod'],
  symptoms: ['catalog', 'minisearch', '@orama/stemmers'],
  resolve: ['parse', 'catalog', 'symptoms'],
  present: ['parse', 'resolve', 'catalog', 'adaptivecards-templating', 'quick-lru', 'node:fs'],
  receive: ['botbuilder', 'htmlparser2'],
  reply: ['botbuilder', 'present', 'quick-lru'],
  bot: ['receive', 'parse', 'resolve', 'present', 'reply', 'catalog', 'log', 'botbuilder'],
  adapter: [
    'botbuilder',
    'errors',
    'log',
    'config',
    'activity-shape',
    'admission',
    'authentication',
    'connector',
    'conversation-rate',
    'delivered-once',
    'late-connector',
    'telemetry',
    'turn-budget',
    'turn-report',
    'node:crypto',
    'node:timers/promises',
  ],
  authentication: ['botbuilder', 'connector'],
  'late-connector': ['connector'],
  admission: ['botbuilder', 'config', 'connector', 'log', 'service-hosts'],
  'activity-shape': ['botbuilder', 'zod'],
  connector: ['botbuilder', 'connector-retry', 'turn-budget'],
  'connector-retry': ['request-arrival', 'turn-budget', 'node:timers/promises'],
  'conversation-rate': ['quick-lru'],
  'delivered-once': ['botbuilder', 'quick-lru'],
  'request-arrival': ['node:http', 'node:diagnostics_channel'],
  'service-hosts': [],
  'turn-budget': ['botbuilder'],
  'turn-report': ['connector-retry', 'conversation-rate', 'log', 'telemetry', 'turn-budget'],
  telemetry: [
    'catalog',
    'parse',
    'resolve',
    'connector',
    'connector-retry',
    'log',
    'service-hosts',
    'prom-client',
    '@opentelemetry/api',
    'node:crypto',
    'node:http',
  ],
  server: ['restify', 'adapter', 'json-body', 'log', 'telemetry'],
  'json-body': [],
  config: ['errors', 'log', 'settings', 'setting-problems'],
  settings: ['zod', 'errors', 'log'],
  'setting-problems': ['errors', 'service-hosts', 'settings'],
  errors: [],
  log: ['pino'],
  index: ['config', 'compose', 'errors', 'knowledge', 'library-console', 'log', 'server', 'dotenv'],
  knowledge: ['catalog', 'errors'],
  'library-console': ['log'],
}

/** Files that import something for a reason of their own: the names of a file system, only where files are read. */
const FILE_SYSTEM = new Set([
  'catalog/load.ts',
  'catalog/read-folder.ts',
  'catalog/read-names.ts',
  'catalog/read-lexicon.ts',
  'present/labels.ts',
  'present/templates.ts',
])

interface Import {
  readonly file: string
  readonly layer: string
  readonly target: string
}

describe('architecture', () => {
  const imports = sourceFiles(SRC).flatMap(importsOf)

  it('holds the import table', () => {
    const breaches = imports
      .filter(({ layer }) => layer !== 'compose')
      .filter(({ layer, target }) => target !== layer && !(MAY_IMPORT[layer] ?? []).includes(target))
      .map(
        ({ file, layer, target }) =>
          `src/${file} imports ${target}: ${layer} may import ${(MAY_IMPORT[layer] ?? []).join(', ') || 'nothing'}`,
      )
    assert.deepEqual(breaches, [])
  })

  it('reads files only where files are read', () => {
    const readers = imports
      .filter(({ target, layer }) => target === 'node:fs' && layer !== 'compose')
      .map(({ file }) => file)
    assert.deepEqual(
      [...new Set(readers)].filter((file) => !FILE_SYSTEM.has(file)),
      [],
    )
  })

  it('reads the environment only in config.ts', () => {
    const readers = sourceFiles(SRC).filter((file) => readFileSync(join(SRC, file), 'utf8').includes('process.env'))
    assert.deepEqual(readers, ['config.ts'])
  })

  it('lists every layer of src', () => {
    const layers = new Set(imports.map(({ layer }) => layer))
    layers.delete('compose')
    assert.deepEqual(
      [...layers].filter((layer) => !(layer in MAY_IMPORT)),
      [],
    )
  })
})

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
}

function importsOf(file: string): Import[] {
  const source = readFileSync(join(SRC, file), 'utf8')
  return [...source.matchAll(/^(?:import|export)\s[^'"]*?from\s+'(?<from>[^']+)'/gms)].map((match) => {
    const from = match.groups?.['from'] ?? ''
    return { file, layer: layerOf(file), target: targetOf(file, from) }
  })
}

/** `parse/code.ts` → `parse`; `bot/bot.ts` → `bot`; `log.ts` → `log`. */
function layerOf(file: string): string {
  return file.split('/')[0]?.replace(/\.ts$/, '') ?? file
}

function targetOf(file: string, from: string): string {
  if (!from.startsWith('.'))
    return from.startsWith('@') ? from.split('/').slice(0, 2).join('/') : from.replace(/^(?!node:)([^/]+).*/, '$1')
  const folder = join(SRC, file, '..')
  return layerOf(relative(SRC, join(folder, from)).replaceAll('\\', '/').replace(/\.js$/, '.ts'))
}
