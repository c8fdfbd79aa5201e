import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { BuildContext } from './build-context.js'
import type { CopyStep, Stage } from './dockerfile.js'

/** Where a build takes place. */
export interface Rehearsal {
  readonly context: BuildContext
  /** An empty folder; every stage gets one of its own in it. */
  readonly folder: string
  /** The environment of RUN. */
  readonly env: NodeJS.ProcessEnv
}

/** The last stage, as the image would hold it. */
export interface BuiltImage {
  /** Its root folder on this machine. */
  readonly root: string
  /** Its working folder on this machine. */
  readonly workdir: string
}

/**
 * Carries out the stages of a Dockerfile in folders of this machine, without a container engine: COPY copies, RUN runs
 * here. So only commands that stay in their working folder may stand in it. Throws when a source of COPY is missing or
 * a command fails.
 */
export function rehearse(stages: readonly Stage[], rehearsal: Rehearsal): BuiltImage {
  const built = new Map<string, BuiltImage>()
  let last: BuiltImage | undefined
  for (const [index, stage] of stages.entries()) {
    last = buildStage(stage, join(rehearsal.folder, stage.name ?? `stage-${index}`), built, rehearsal)
    if (stage.name !== undefined) built.set(stage.name, last)
  }
  if (last === undefined) throw new Error('the Dockerfile has no stage')
  return last
}

function buildStage(stage: Stage, root: string, built: ReadonlyMap<string, BuiltImage>, given: Rehearsal): BuiltImage {
  mkdirSync(root, { recursive: true })
  const base = built.get(stage.base)
  if (base !== undefined) cpSync(base.root, root, { recursive: true, verbatimSymlinks: true })
  let workdir = base === undefined ? root : join(root, base.workdir.slice(base.root.length))
  for (const step of stage.steps) {
    if (step.kind === 'workdir') workdir = join(root, step.folder)
    mkdirSync(workdir, { recursive: true })
    if (step.kind === 'copy') copyFiles(step, workdir, sourcesOf(step, built, given))
    if (step.kind === 'run') run(step.command, workdir, given.env)
  }
  return { root, workdir }
}

/** Gives the paths on this machine that a COPY names. A source with a star may be missing. */
function sourcesOf(step: CopyStep, built: ReadonlyMap<string, BuiltImage>, given: Rehearsal): string[] {
  return step.sources.flatMap((source) => {
    const root = built.get(step.from ?? '')?.root
    const inStage = root === undefined ? [] : [join(root, source)].filter((path) => existsSync(path))
    const found = step.from === undefined ? given.context.find(source) : inStage
    if (found.length > 0 || source.includes('*')) return found
    throw new Error(`COPY ${source}: not in ${step.from ?? 'the build context'}`)
  })
}

/** A folder gives its contents, a file itself; several of them need a folder as target. */
function copyFiles({ target, sources }: CopyStep, workdir: string, paths: readonly string[]): void {
  const path = join(workdir, target)
  const intoFolder = target === '.' || target.endsWith('/')
  if (!intoFolder && sources.length > 1) throw new Error(`COPY to ${target}: several sources need a folder, ${target}/`)
  for (const source of paths) {
    const isFolder = statSync(source).isDirectory()
    cpSync(source, isFolder || !intoFolder ? path : join(path, basename(source)), {
      recursive: true,
      verbatimSymlinks: true,
    })
  }
}

function run(command: string, workdir: string, env: NodeJS.ProcessEnv): void {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: workdir, env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`RUN ${command}: status ${status}\n${stdout}${stderr}`)
}
