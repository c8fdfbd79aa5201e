/** Gives lines below a heading, apart from what stands above; nothing where there are none. */
export function section(heading: string, content: readonly string[]): string[] {
  return content.length > 0 ? ['', heading, ...content] : []
}

/** Gives a line as a point of a list. */
export function point(line: string): string {
  return `- ${line}`
}

/** Gives lines as one text. */
export function lines(...parts: string[]): string {
  return parts.join('\n')
}
