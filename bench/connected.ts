import { composeCore } from '../src/compose.js'
import { readKnowledge } from '../src/knowledge.js'
import { Asked, WAYS, type Question, type Way } from './connected/asked.js'
import { describeMachine } from './machine.js'
import { cardProof, hasResults, isEcho } from './proofs.js'
import { codeTexts, messageBodies, searchBodies, symptomBodies } from './questions.js'
import type { Round } from './round.js'
import { digits, median, printTable } from './table.js'

/** What does a turn cost as Teams asks it: a token to check, and an answer to send through the connector? */
const ROUNDS = 7
const SECONDS = 1.5
/** Longer than elsewhere: the SDK's path to the connector is long, and takes thousands of turns to become fast. */
const WARM_UP = 3

const core = composeCore(readKnowledge())
const codes = messageBodies(codeTexts(core))
const hasCard = cardProof(core)
const questions: readonly Question[] = [
  { name: 'echo', program: 'echo', bodies: codes, proof: isEcho },
  { name: 'code, full card', program: 'bot', bodies: codes, proof: hasCard },
  { name: 'symptom', program: 'bot', bodies: symptomBodies(), proof: hasCard },
  { name: 'search, 25 results', program: 'bot', bodies: searchBodies(), proof: hasResults, isInvoke: true },
]
const runs = questions.flatMap((question) => waysOf(question).map((way) => ({ question, way, rounds: [] as Round[] })))
const asked = await Asked.start()
try {
  for (const question of questions) await asked.prove(question)
  for (const { question, way } of runs) await asked.round(question, way, WARM_UP)
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { question, way, rounds } of runs) rounds.push(await asked.round(question, way, SECONDS))
  }
  for (const question of questions) await asked.prove(question)
  print()
} finally {
  await asked.stop()
}

/** An invoke is answered in its response in any case: its token is all that Teams adds. */
function waysOf({ isInvoke }: Question): readonly Way[] {
  return isInvoke ? ['local', 'teams'] : WAYS
}

function middle(question: Question, way: Way, field: 'perSecond' | 'cpu'): number {
  const run = runs.find((one) => one.question === question && one.way === way)
  return median((run?.rounds ?? []).map((round) => round[field]))
}

function print(): void {
  const echo = middle(questions[0] as Question, 'teams', 'perSecond')
  const rows = questions.map((question) => {
    const perSecond = middle(question, 'teams', 'perSecond')
    const [local, token, teams] = WAYS.map((way) => middle(question, way, 'cpu')) as [number, number, number]
    const checked = question.isInvoke ? teams : token
    const sent = question.isInvoke ? '' : `+${digits(teams - token)}`
    const shares = [digits(local), `+${digits(checked - local)}`, sent]
    return [question.name, digits(perSecond), (perSecond / echo).toFixed(2), digits(teams), ...shares]
  })
  const title = `Connected turns: one process, 16 keep-alive connections, ${ROUNDS} interleaved rounds of ${SECONDS} s`
  const head = ['turn', 'requests/s', 'of echo', 'CPU µs/turn', 'of it in local mode', 'token', 'connector']
  printTable(title, describeMachine(core.knowledge.catalog.entries.length), head, rows)
}
