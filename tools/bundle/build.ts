import { rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build, type BuildOptions } from 'esbuild'
import { describeNotices, packagesOf } from './notices.js'

/**
 * Joins the compiled program and the packages that it uses into `dist/bundle`, which is what runs: one file in place of
 * nearly two thousand starts in two thirds of the time, and an image without packages has nothing in it that nobody uses.
 */
const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const OUTPUT = 'dist/bundle'

/** Packages of the CommonJS kind look for these. */
const COMMON_JS = [
  "import { createRequire as createRequireOfNode } from 'node:module'",
  'const require = createRequireOfNode(import.meta.url)',
].join('\n')

const OPTIONS = {
  absWorkingDir: ROOT,
  entryPoints: ['dist/src/index.js'],
  outdir: OUTPUT,
  bundle: true,
  // What is loaded only when it is needed (the readers of CATALOG_EXTRA) stays a file of its own.
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  banner: { js: COMMON_JS },
  // An optional package of restify's, compiled for each machine; without it there are no DTrace probes.
  external: ['dtrace-provider'],
  // Readable and with its line breaks: the log names the line of an error. The licenses stand in a file of their own.
  minify: false,
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
} as const satisfies BuildOptions

// Its chunks are named by what they hold: those of the build before would stay.
rmSync(`${ROOT}${OUTPUT}`, { recursive: true, force: true })
const { metafile } = await build(OPTIONS)
const packages = packagesOf(Object.keys(metafile.inputs), ROOT)
writeFileSync(`${ROOT}${OUTPUT}/THIRD-PARTY-NOTICES.txt`, describeNotices(packages))
console.error(`bundle: ${packages.length} packages`)
