/** How often each thing was seen. */
export class Tally {
  private readonly counts = new Map<string, number>()

  /** Counts something once more. */
  add(name: string): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1)
  }

  /** Gives how often something was seen. */
  of(name: string): number {
    return this.counts.get(name) ?? 0
  }

  /** Gives every name, each once. */
  names(): string[] {
    return [...this.counts.keys()]
  }

  /** Gives everything with its count, most frequent first, equals by name. */
  ranked(): Ranked[] {
    return [...this.counts]
      .map(([name, count]) => ({ name, count }))
      .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
  }
}

export interface Ranked {
  readonly name: string
  readonly count: number
}
