import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** A package that is part of the bundle. */
export interface BundledPackage {
  readonly name: string
  readonly version: string
  /** SPDX expression; '' where the package states none. */
  readonly license: string
  /** The text of its license; '' where the package brings none. */
  readonly text: string
}

/** `node_modules/@azure/msal-node/node_modules/uuid/lib/x.js` → `node_modules/@azure/msal-node/node_modules/uuid` */
const FOLDER = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/
const RULE = `\n${'-'.repeat(80)}\n\n`
const LICENSE_FILE = /^(?:licen[cs]e|copying)/i

/** Gives the packages that files belong to, sorted by name and version. `files` are relative to `root`. */
export function packagesOf(files: readonly string[], root: string): BundledPackage[] {
  const folders = new Set(files.flatMap((file) => FOLDER.exec(file)?.[0] ?? []))
  const packages = Array.from(folders, (folder) => read(join(root, folder)))
  const byName = new Map(packages.map((one) => [`${one.name} ${one.version}`, one]))
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
}

/** Gives the notices that the licenses of these packages ask for. */
export function describeNotices(packages: readonly BundledPackage[]): string {
  const notices = packages.map(({ name, version, license, text }) => `${name} ${version} ${license}\n\n${text.trim()}`)
  return ['This program contains the following packages.', ...notices].map((notice) => notice.trim() + '\n').join(RULE)
}

function read(folder: string): BundledPackage {
  const facts = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Partial<BundledPackage>
  const { name = '', version = '', license = '' } = facts
  const file = readdirSync(folder).find((one) => LICENSE_FILE.test(one))
  return { name, version, license, text: file === undefined ? '' : readFileSync(join(folder, file), 'utf8') }
}
