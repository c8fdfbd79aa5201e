import { readLine, type LoggedTurn } from './read-turns.js'
import { Tally, type Ranked } from './tally.js'

/** What a log tells those who maintain the catalog. */
export interface UsageReport {
  readonly lines: { readonly turns: number; readonly other: number; readonly junk: number }
  readonly kinds: readonly Ranked[]
  readonly outcomes: readonly Ranked[]
  readonly languages: readonly Ranked[]
  /** Milliseconds by kind, the slowest first. */
  readonly slowest: readonly Slowness[]
  readonly entries: readonly Ranked[]
  readonly unknown: readonly Ranked[]
  /** Questions without an answer, as far as they were logged. */
  readonly unanswered: Readonly<Record<string, readonly Ranked[]>>
  readonly feedback: readonly Thumbs[]
}

export interface Slowness {
  readonly kind: string
  readonly turns: number
  readonly p50: number
  readonly p95: number
}

export interface Thumbs {
  /** Id of an entry, or `(unknown)` where the process no longer knew which ones its answer showed. */
  readonly entry: string
  readonly up: number
  readonly down: number
}

const UNKNOWN_ENTRY = '(unknown)'
const NO_LANGUAGE = '(none)'

/** Gathers the lines of a log, one after the other, and keeps no line. */
export class Usage {
  private readonly lines = { turns: 0, other: 0, junk: 0 }
  private readonly kinds = new Tally()
  private readonly outcomes = new Tally()
  private readonly languages = new Tally()
  private readonly entries = new Tally()
  private readonly unknown = new Tally()
  private readonly ups = new Tally()
  private readonly downs = new Tally()
  private readonly unanswered = new Map<string, Tally>()
  private readonly milliseconds = new Map<string, number[]>()

  /** Takes a line, whatever it is. Empty ones are not counted. */
  add(line: string): void {
    if (line.trim() === '') return
    const read = readLine(line)
    if (read.kind !== 'turn') {
      this.lines[read.kind] += 1
      return
    }
    this.lines.turns += 1
    this.addTurn(read.turn)
  }

  /** Gives what was gathered so far. */
  report(): UsageReport {
    return {
      lines: { ...this.lines },
      kinds: this.kinds.ranked(),
      outcomes: this.outcomes.ranked(),
      languages: this.languages.ranked(),
      slowest: [...this.milliseconds].map(slownessOf).sort((a, b) => b.p95 - a.p95),
      entries: this.entries.ranked(),
      unknown: this.unknown.ranked(),
      unanswered: Object.fromEntries([...this.unanswered].sort().map(([name, tally]) => [name, tally.ranked()])),
      feedback: this.thumbs(),
    }
  }

  private addTurn({ kind, outcome, language, ...turn }: LoggedTurn): void {
    this.kinds.add(kind)
    this.outcomes.add(outcome)
    if (language !== undefined) this.languages.add(language)
    for (const code of turn.unknown ?? []) this.unknown.add(code)
    if (turn.milliseconds !== undefined) listIn(this.milliseconds, kind).push(turn.milliseconds)
    if (turn.unanswered !== undefined) this.addUnanswered(language ?? NO_LANGUAGE, turn.unanswered)
    // A thumb names the entries that it is about: they were shown, and counted, before.
    if (turn.feedback !== undefined) this.addThumb(turn.feedback, turn.entries ?? [UNKNOWN_ENTRY])
    else for (const entry of turn.entries ?? []) this.entries.add(entry)
  }

  private addUnanswered(language: string, question: string): void {
    const tally = this.unanswered.get(language) ?? new Tally()
    this.unanswered.set(language, tally)
    tally.add(question)
  }

  private addThumb(direction: string, entries: readonly string[]): void {
    for (const entry of entries) {
      if (direction === 'like') this.ups.add(entry)
      if (direction === 'dislike') this.downs.add(entry)
    }
  }

  private thumbs(): Thumbs[] {
    const names = new Set([...this.ups.names(), ...this.downs.names()])
    const thumbs = [...names].sort().map((entry) => ({ entry, up: this.ups.of(entry), down: this.downs.of(entry) }))
    return thumbs.sort((a, b) => b.down - a.down || b.up - a.up)
  }
}

function listIn(lists: Map<string, number[]>, key: string): number[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}

function slownessOf([kind, milliseconds]: [string, number[]]): Slowness {
  const sorted = Float64Array.from(milliseconds).sort()
  return { kind, turns: sorted.length, p50: quantile(sorted, 0.5), p95: quantile(sorted, 0.95) }
}

/** The nearest rank: the least value that is not below this share of all. */
function quantile(sorted: Float64Array, share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0
}
