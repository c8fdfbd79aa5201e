import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Runs the quick benchmarks one after the other. Options such as `--all` are handed on. */
const QUESTIONS = ['functions', 'start', 'throughput', 'connected', 'processes', 'growth']

for (const question of QUESTIONS) {
  const script = fileURLToPath(new URL(`./${question}.js`, import.meta.url))
  const { status } = spawnSync(process.execPath, [script, ...process.argv.slice(2)], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
