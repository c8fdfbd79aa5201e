/** Gives a text cut between two words and marked as cut, when it is longer than `longest` UTF-16 units. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text
  const end = text.lastIndexOf(' ', longest)
  return `${text.slice(0, end > 0 ? end : longest)} …`
}
