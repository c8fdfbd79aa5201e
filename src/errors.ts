/** What went wrong, why it matters, and what mends it: the form of every message to those who run the bot. */
export interface Problem {
  /** Where, if it is a place: a file and line, or the name of a setting. */
  readonly where?: string
  readonly what: string
  readonly why: string
  readonly fix: string
}

/** Every reason for which the process refuses to start. */
export const START_ERRORS = {
  CONFIGURATION: 'The configuration is not usable',
  CATALOG_MISSING: 'The compiled catalog was not found',
  CATALOG_EXTRA: 'The organization’s own catalog folder has mistakes',
} as const satisfies Record<string, string>

export type StartErrorCode = keyof typeof START_ERRORS

/** Thrown while starting, never while answering. Its message lists all problems with their remedies. */
export class StartError extends Error {
  constructor(
    readonly code: StartErrorCode,
    readonly problems: readonly Problem[],
  ) {
    super([`${START_ERRORS[code]}:`, ...problems.map(describeProblem)].join('\n'))
    this.name = 'StartError'
  }
}

/** Gives a problem as the lines that a terminal shows. */
export function describeProblem({ where, what, why, fix }: Problem): string {
  return [`- ${where === undefined ? '' : `${where}: `}${what}`, `    why: ${why}`, `    fix: ${fix}`].join('\n')
}
