/** Asks one question and gives the answer. Throws `NoMoreAnswers` when there is nobody to answer. */
export type Ask = (question: string) => Promise<string>

/** Thrown when the input ends before everything is answered. */
export class NoMoreAnswers extends Error {}

/** What an answer is worth: a value, or what is wrong with it. */
export type Judged<Value> = { readonly value: Value } | { readonly problem: string }

/** Asks until the answer can be used. `tell` says what is wrong with one that cannot. */
export async function askFor<Value>(
  ask: Ask,
  question: string,
  judge: (answer: string) => Judged<Value>,
): Promise<Value> {
  let hint = ''
  for (;;) {
    const judged = judge((await ask(`${hint}${question}`)).trim())
    if ('value' in judged) return judged.value
    hint = `  ${judged.problem}\n`
  }
}

/** Asks for one of a few words. An empty answer means the first. */
export function askOneOf<Choice extends string>(
  ask: Ask,
  question: string,
  choices: readonly [Choice, ...Choice[]],
): Promise<Choice> {
  return askFor(ask, `${question} (${choices.join(', ')}) [${choices[0]}]: `, (answer) => {
    const value = answer === '' ? choices[0] : choices.find((choice) => choice === answer.toLowerCase())
    return value === undefined ? { problem: `answer with one of: ${choices.join(', ')}` } : { value }
  })
}

/** Asks for lines until an empty one. */
export async function askLines(ask: Ask, question: string): Promise<string[]> {
  const lines: string[] = []
  for (;;) {
    const line = (await ask(lines.length === 0 ? `${question}, one per line, an empty line ends:\n- ` : '- ')).trim()
    if (line === '') return lines
    lines.push(line)
  }
}
