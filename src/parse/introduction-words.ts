import { AFTERTHOUGHTS } from './following-words.js'
import { fold, wordSet } from './fold.js'
import {
  ARTICLES,
  COPULAS,
  ERROR_NAMES,
  FILLERS,
  INTRODUCTIONS,
  ONS,
  OTHER_CODES,
  PLURALS,
  QUALIFIERS,
  SLACK,
  WITHS,
  type Introduction,
  type IntroductionWord,
} from './introduction-vocabulary.js'

export type { Introduction, IntroductionWord } from './introduction-vocabulary.js'

/** How the names of fields end: `EnforcementErrorCode`, `InstallExitCode`, `http_status_code`. */
const FIELDS: readonly (readonly [RegExp, Introduction])[] = [
  [/(?:exit|return)_?(?:code|value|status)$/, 'exit'],
  [/(?:error|result|fault|failure|win32)_?(?:code|value|number|no)$/, 'code'],
  [/(?:last|install|enforcement|win32)_?error$|hresult$/, 'code'],
  [/status(?:_?code)?$/, 'status'],
  // Compounds: installatiefout, nätverksfel; not tafel.
  [/[a-z]{3}fout$|(?:[a-z]{3}s|system|program)fel$/, 'error'],
]

/** What all of them have in common, so that most words are done with at one glance. */
const FIELD = /(?:code|value|status|number|no|error|hresult|fout|fel)$/

/** What a word can be in front of a number, or behind it. */
export interface Role {
  /** What it says of the number. */
  readonly introduction?: IntroductionWord
  /** What it makes of the word "code" beside it: `exit` for "sortie", `none` for "postal". */
  readonly qualifier?: Introduction | 'none'
  /** Names several errors. */
  readonly plural?: boolean
  /** May stand between an introduction and its number. */
  readonly filler?: boolean
  /** May stand there too, and leaves the number a code only if every help desk knows it. */
  readonly slack?: boolean
  /** Says more of a code in front of it, and may stand between an introduction and its number as one that is slack. */
  readonly afterthought?: boolean
  /** Leads from a word such as "stuck" to its code. */
  readonly on?: boolean
  /** Is an article or the like, and may stand there as one that is slack. */
  readonly article?: boolean
  /** Is "with" in one of the languages. */
  readonly with?: boolean
  /** Is "is" or "was" in one of the languages. */
  readonly copula?: boolean
  /** Behind a number and a blank: says that the number names an error. */
  readonly errorName?: boolean
}

const NO_ROLE: Role = {}
const ROLES = rolesOfTables()

/** Gives what a word can be in front of a number, or behind it, in any of the four languages. */
export function roleOf(word: string): Role {
  const folded = fold(word)
  const role = ROLES.get(folded)
  if (role !== undefined || !FIELD.test(folded)) return role ?? NO_ROLE
  const introduction = FIELDS.find(([ending]) => ending.test(folded))?.[1]
  return introduction === undefined ? NO_ROLE : { introduction }
}

/** Gives whether a word is a code, an error or the like, to which a number may be tied by a hyphen: `1603-fout`. */
export function isErrorWord(word: string): boolean {
  const { introduction } = roleOf(word)
  return introduction === 'exit' || introduction === 'code' || introduction === 'error'
}

/** Gives whether a word is "code" without saying of what. */
export function isCode(word: string): boolean {
  return /^(?:codes?|kod)$/i.test(word)
}

/** Gives whether a word says something of a number, but names codes only as a part: "exit", "retour", "hr". */
export function isPartOfName(word: string): boolean {
  return /^(?:exit|ret|retour|rc|hr|err|errno)$/i.test(word)
}

function rolesOfTables(): ReadonlyMap<string, Role> {
  const roles = new Map<string, Role>()
  const give = (words: Iterable<string>, role: Role): void => {
    for (const word of words) roles.set(word, { ...roles.get(word), ...role })
  }
  for (const kind of Object.keys(INTRODUCTIONS) as IntroductionWord[]) {
    give(wordSet(INTRODUCTIONS[kind]), { introduction: kind })
  }
  for (const [word, qualifier] of Object.entries(QUALIFIERS)) give([word], { qualifier })
  give(OTHER_CODES, { qualifier: 'none' })
  give(PLURALS, { plural: true })
  give(FILLERS, { filler: true })
  give(AFTERTHOUGHTS, { afterthought: true })
  give(ONS, { on: true })
  give(SLACK, { slack: true })
  give(ARTICLES, { slack: true, article: true })
  give(WITHS, { with: true })
  give(COPULAS, { copula: true })
  give(ERROR_NAMES, { errorName: true })
  return roles
}
