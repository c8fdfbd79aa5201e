import type { Code } from '../parse/code.js'
import { readAddress } from '../resolve/address.js'
import type { AnswerOf } from '../resolve/answer.js'
import type { Decoded } from '../resolve/decode.js'
import { linkTo, listOf, showName } from './card-markdown.js'
import { bitLines, nameLines } from './decoded-lines.js'
import { SEVERITY_SIGNS, SEVERITY_STYLES, rowOf } from './entry-words.js'
import { numberFacts, symbolFact, type Fact } from './facts.js'
import type { Say } from './labels.js'
import { addressOfNear, nearText } from './near-rows.js'
import { lineRow, type LineRow } from './rows.js'
import type { SpokenView } from './view.js'

type DecodedAnswer = AnswerOf<'decoded'>

const MOST_FAMILIES = 3

/** Gives what the decoded template shows: what Microsoft's tables say, what the bits say, and what is unknown. */
export function decodedView(answer: DecodedAnswer, view: SpokenView): object {
  const { say } = view
  const { decoded } = answer
  const facts = factsOf(decoded, say)
  return {
    style: SEVERITY_STYLES[decoded.severity === 'success' ? 'success' : 'unknown'],
    title: showName(decodedTitle(answer, say)),
    subtitle: decodedPlace(answer, say),
    text: decodedText(answer, say),
    sections: sectionsOf(decoded, say),
    hasFacts: facts.length > 0,
    facts,
    groups: [siblingGroup(answer, view), nearGroup(answer, view)].filter((group) => group.rows.length > 0),
    hasSource: decoded.families.length > 0,
    source: say('pair', { label: say('decoded.documentation'), value: documentationOf(decoded, say) }),
  }
}

/** Gives the title of a decoded code in plain words: its symbolic name, if it has one. */
export function decodedTitle(answer: DecodedAnswer, say: Say): string {
  const { code, names } = answer.decoded
  return names[0]?.name ?? say(isListed(answer) ? 'decoded.itself' : 'decoded.title', { code })
}

/** Gives `0x80240022 · Windows Update · Not in our catalog`, or what of it the title does not say. */
export function decodedPlace(answer: DecodedAnswer, say: Say): string {
  const { code, names, family, severity } = answer.decoded
  return [
    code,
    ...(family === undefined ? [] : [say(`code-family.${family.key}`)]),
    ...(severity === 'success' ? [`${SEVERITY_SIGNS.success} ${say('severity.success')}`] : []),
    ...(names.length > 0 && !isListed(answer) ? [say('severity.unknown')] : []),
  ].join(' · ')
}

/** Gives the sentences that say how bad a decoded code is, how that is known, and what is not. */
export function decodedText(answer: DecodedAnswer, say: Say): string {
  const { severity, signed, names, readings } = answer.decoded
  // A few numbers report a success although no bit says so: 3010 wants a restart, and so does its HRESULT.
  const isToldByBits = severity !== 'success' || (signed ?? 0) >= 0x10000
  const known = say(isToldByBits ? `decoded.text.${severity}` : 'decoded.success')
  const isUnknown = names.length === 0 && readings.length === 0 && !isListed(answer)
  return isUnknown ? `${known} ${say('decoded.unknown')}` : known
}

/** Gives the codes that are written nearly alike. A code that the catalog has was not mistyped. */
export function otherCodes(answer: DecodedAnswer): readonly Code[] {
  return isListed(answer) ? [] : answer.near
}

/** The catalog has the code, and this is what the number says besides. */
function isListed({ address }: DecodedAnswer): boolean {
  return readAddress(address)?.kind === 'number'
}

function sectionsOf(decoded: Decoded, say: Say): object[] {
  const bits = bitLines(decoded, say, showName)
  return [
    // A single name stands in the title and among the facts.
    ...(decoded.names.length === 1
      ? []
      : [{ heading: say('decoded.listed'), lines: listOf(nameLines(decoded, say, showName)) }]),
    ...(bits.length > 0 ? [{ heading: say('decoded.bits'), lines: listOf(bits) }] : []),
  ]
}

function factsOf(decoded: Decoded, say: Say): Fact[] {
  const [name, ...others] = decoded.names
  return [
    ...(decoded.value === undefined ? [] : numberFacts(decoded.value, say)),
    ...(name === undefined || others.length > 0 ? [] : [symbolFact(name.name, say)]),
  ]
}

function documentationOf({ families }: Decoded, say: Say): string {
  const links = families
    .slice(0, MOST_FAMILIES)
    .map(({ key, documentation }) => linkTo(say(`code-family.${key}`), documentation))
  return links.join(', ')
}

interface Group {
  readonly heading: string
  readonly hasRemark: boolean
  readonly remark: string
  readonly rows: readonly LineRow[]
}

function siblingGroup({ siblings, address }: DecodedAnswer, view: SpokenView): Group {
  const rows = siblings.map((entry) => lineRow(rowOf(entry, view.shown), `entry:${entry.id}`, address, view))
  return { heading: view.say('decoded.siblings'), hasRemark: false, remark: '', rows }
}

function nearGroup(answer: DecodedAnswer, view: SpokenView): Group {
  const { address } = answer
  const rows = otherCodes(answer).map((code) => lineRow(nearText(code, view), addressOfNear(code), address, view))
  const remark = view.say('decoded.near-warning')
  return { heading: view.say('decoded.near'), hasRemark: true, remark, rows }
}
