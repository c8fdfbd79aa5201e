import { DockerfileParser, type Copy, type From, type Instruction } from 'dockerfile-ast'

/** Files that go into an image: from the build's context, or from an earlier stage. */
export interface CopyStep {
  readonly kind: 'copy'
  readonly from?: string
  readonly sources: readonly string[]
  readonly target: string
}

/** What happens in a stage, as far as it changes files. */
export type Step =
  CopyStep | { readonly kind: 'run'; readonly command: string } | { readonly kind: 'workdir'; readonly folder: string }

/** One stage of a Dockerfile. */
export interface Stage {
  /** The name after AS; the last stage has none. */
  readonly name?: string
  /** An image, or the name of an earlier stage. */
  readonly base: string
  readonly steps: readonly Step[]
  /** Value of USER. */
  readonly user?: string
  /** Program and arguments of CMD, if it is in the form that needs no shell. */
  readonly command: readonly string[]
  /** Program and arguments of HEALTHCHECK, in the same form. */
  readonly healthCheck: readonly string[]
}

/** Reads the stages of a Dockerfile, with the default values of its ARGs. */
export function readStages(text: string): Stage[] {
  const dockerfile = DockerfileParser.parse(text)
  const args = dockerfile.getInitialARGs().flatMap((arg) => arg.getProperty() ?? [])
  const values = new Map(args.map((property) => [property.getName(), property.getValue() ?? '']))
  const stages: Instruction[][] = []
  for (const instruction of dockerfile.getInstructions()) {
    if (instruction.getKeyword() === 'FROM') stages.push([])
    stages.at(-1)?.push(instruction)
  }
  return stages.map((instructions) => readStage(instructions, values))
}

function readStage(instructions: readonly Instruction[], values: ReadonlyMap<string, string>): Stage {
  const [from, ...rest] = instructions as [From, ...Instruction[]]
  const last = (keyword: string): Instruction | undefined =>
    rest.findLast((instruction) => instruction.getKeyword() === keyword)
  const name = from.getBuildStage()
  const user = last('USER')?.getArgumentsContent()
  return {
    ...(name ? { name } : {}),
    base: withValues(from.getImage() ?? '', values),
    steps: rest.flatMap(stepOf),
    ...(user ? { user } : {}),
    command: programOf(last('CMD')),
    healthCheck: programOf(last('HEALTHCHECK')),
  }
}

function withValues(image: string, values: ReadonlyMap<string, string>): string {
  return image.replace(/\$\{(?<name>\w+)\}/g, (whole, name: string) => values.get(name) ?? whole)
}

function stepOf(instruction: Instruction): Step[] {
  switch (instruction.getKeyword()) {
    case 'COPY':
      return [copyStepOf(instruction as Copy)]
    case 'RUN':
      return [{ kind: 'run', command: instruction.getArgumentsContent() ?? '' }]
    case 'WORKDIR':
      return [{ kind: 'workdir', folder: instruction.getArgumentsContent() ?? '' }]
    default:
      return []
  }
}

function copyStepOf(copy: Copy): CopyStep {
  const paths = copy.getArguments().map((argument) => argument.getValue())
  const from = copy.getFromFlag()?.getValue()
  return { kind: 'copy', ...(from ? { from } : {}), sources: paths.slice(0, -1), target: paths.at(-1) ?? '' }
}

/** `CMD ["node", "x.js"]` and `HEALTHCHECK --interval=30s CMD ["node", "x.js"]` → program and arguments. */
function programOf(instruction: Instruction | undefined): string[] {
  const content = instruction?.getArgumentsContent() ?? ''
  const list = /(?:^|CMD\s+)(?<list>\[.*\])$/s.exec(content)?.groups?.['list']
  return list === undefined ? [] : (JSON.parse(list) as string[])
}
