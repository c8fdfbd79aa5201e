/** A mistake in a file of the catalog, told so that somebody who does not program can mend it. */
export interface Finding {
  /** Path of the file, relative to the folder that was read. */
  readonly file: string
  /** Line number, from 1. */
  readonly line: number
  readonly what: string
  readonly why: string
  readonly fix: string
}

/** Gives a finding as the lines that a terminal shows. */
export function describeFinding(finding: Finding): string {
  return [`${finding.file}:${finding.line}: ${finding.what}`, `  why: ${finding.why}`, `  fix: ${finding.fix}`].join(
    '\n',
  )
}

/** Collects the findings of one file. */
export class FileReport {
  readonly findings: Finding[] = []
  constructor(private readonly file: string) {}

  /** Adds a finding; without a line it is told of the first one. */
  add(line: number | undefined, what: string, why: string, fix: string): void {
    this.findings.push({ file: this.file, line: line ?? 1, what, why, fix })
  }
}
