import assert from 'node:assert/strict'
import { describeNotices, packagesOf } from '../../../tools/bundle/notices.js'
import { PROJECT, readProjectFile } from '../../deployment/project-files.js'

/** Licenses under which a package may be part of the program. */
const ALLOWED = /^(?:MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|BlueOak-1\.0\.0|Unlicense|\(AFL-2\.1 OR BSD-3-Clause\))$/
/** Packages of restify and of the expression library that state theirs elsewhere: MIT, in what they were made of. */
const SILENT = ['escape-regexp-component', 'jspath']

describe('the notices of the bundle', () => {
  const notices = readProjectFile('dist/bundle/THIRD-PARTY-NOTICES.txt')

  it('name every package once, under a license that allows it', () => {
    const heads = Array.from(notices.matchAll(/-{80}\n\n(?<name>\S+) (?<version>\S+) ?(?<license>.*)\n/g), (found) => {
      const { name = '', version = '', license = '' } = found.groups ?? {}
      return { name, version, license }
    })
    assert.ok(heads.length > 100, String(heads.length))
    assert.equal(new Set(heads.map(({ name, version }) => `${name} ${version}`)).size, heads.length)
    for (const { name, license } of heads)
      assert.ok(ALLOWED.test(license) || SILENT.includes(name), `${name} ${license}`)
  })

  it('name the packages that the program stands on', () => {
    for (const name of ['botbuilder', 'restify', 'adaptivecards-templating', '@azure/msal-node', 'zod'])
      assert.match(notices, new RegExp(`^${name} \\d`, 'm'))
  })

  it('find the package of a file, also of one inside another', () => {
    const files = ['dist/src/index.js', 'node_modules/zod/index.js', 'node_modules/@azure/msal-node/dist/x/y.js']
    assert.deepEqual(
      packagesOf(files, PROJECT).map(({ name }) => name),
      ['@azure/msal-node', 'zod'],
    )
  })

  it('say what the license asks for', () => {
    const text = describeNotices([{ name: 'a', version: '1.0.0', license: 'MIT', text: 'Permission is granted …\n' }])
    assert.match(text, /^This program contains[^]*-{80}\n\na 1\.0\.0 MIT\n\nPermission is granted …\n$/)
  })
})
