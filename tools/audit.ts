import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { judge, type Finding } from './audit/verdict.js'

/**
 * Asks npm's audit service about every package in package-lock.json. Ends with status 1 when it knows a high or critical
 * vulnerability; where no audit service can be reached it says so and ends with 0, because then nothing is known.
 */
const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', shell: process.platform === 'win32' })
const verdict = judge(stdout, readFileSync('package-lock.json', 'utf8'))
if (verdict.kind === 'unreachable') {
  console.log(`audit: NOT AUDITED: no audit service is reachable from here, ${verdict.why}`)
} else {
  for (const finding of verdict.failing) console.error(describe(finding))
  console.log(`audit: ${verdict.failing.length} high or critical, ${verdict.lesser} lesser`)
  if (verdict.failing.length > 0) process.exitCode = 1
}

function describe({ name, severity, titles, inProduction }: Finding): string {
  const reach = inProduction ? 'it is in the image' : 'only development needs it'
  const what = titles.length > 0 ? titles.join('; ') : 'it contains a vulnerable package'
  return `- ${name}: ${severity}: ${what}\n    why: ${reach}\n    fix: update it; npm audit names the version`
}
