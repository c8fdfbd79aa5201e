import { fold, wordSet } from './fold.js'

/**
 * What the words in front of a number say of it.
 *
 * - `exit`: what a process gave back, so any number is a code: exit code, lpExitCode, afsluitcode, slutkod
 * - `code`: a code of some kind: error code, hr, foutcode, felkod
 * - `error`: error, fout, erreur, fel
 * - `status`: a status, which is often one of HTTP
 * - `outcome`: a result, behind which a count is as likely: returned, resultaat
 * - `weak`: near enough for an exit code that every help desk knows: got 1603, msiexec 1603
 */
export type Introduction = 'exit' | 'code' | 'error' | 'status' | 'outcome' | 'weak'

/** An `ending` is an outcome where "with" or a bracket follows (failed with 1603, mislukt (1603)), and weak elsewhere. */
export type IntroductionWord = Introduction | 'ending'

/** Words of English, Dutch, French and Swedish, folded. */
const INTRODUCTIONS = {
  exit: `exit exitcode exitcodes exitkod exitkoden lpexitcode lastexitcode errorlevel rc
    returncode returncodes retcode retval ret retour afsluitcode afsluitcodes retourcode retourcodes
    eindcode uitvoercode beeindigingscode slutkod slutkoden slutkoder returkod returkoden returkoder
    avslutskod avslutningskod avslutningskoden utgangskod utgangskoden`,
  code: `code codes errorcode errorcodes hresult hr err errno resultcode foutcode foutcodes
    foutnummer foutstatus foutwaarde resultaatcode resultaatcodes kod koden koder
    felkod felkoden felkoder felkoderna felnummer felstatus felvarde resultatkod resultatkoden`,
  error: `error fault failure exception fehler fout foutmelding erreur echec fel felet felmeddelande`,
  status: `status statuscode statuscodes statut etat statusen statuskod statuskoden statuskoder`,
  outcome: `result results resultaat resultat resultatet res return returned returns returning
    retourneert retourneerde geeft gaf retourne retourner renvoie renvoye renvoyait donne affiche
    returnerar returnerade ger gav gett visar`,
  ending: `failed fails failing ended ends exited exits terminated terminates stopped stops
    finished finishes completed completes quit aborted
    mislukt mislukte faalt faalde eindigt eindigde beeindigd afgesloten gestopt stopt stopte afgebroken
    echoue echouait termine arrete plante
    misslyckas misslyckades misslyckats avslutas avslutades avslutats slutade slutar stannar stannade avbrots`,
  weak: `msi msiexec report reports reporting reported got get gets getting gives gave krijg krijgt kreeg krijgen obtiens obtient far fick`,
} as const satisfies Record<IntroductionWord, string>

/** Plurals: a number behind them counts errors (`errors: 13`) unless a list of codes follows. */
const PLURALS = wordSet('errors fouten erreurs foutmeldingen failures exceptions felen')

/** How the names of fields end: `EnforcementErrorCode`, `InstallExitCode`, `http_status_code`. */
const FIELDS: readonly (readonly [RegExp, Introduction])[] = [
  [/(?:exit|return)_?(?:code|value|status)$/, 'exit'],
  [/(?:error|result|fault|failure|win32)_?(?:code|value|number|no)$/, 'code'],
  [/(?:last|install|enforcement|win32)_?error$|hresult$/, 'code'],
  [/status(?:_?code)?$/, 'status'],
]

/** What all of them have in common, so that most words are done with at one glance. */
const FIELD = /(?:code|value|status|number|no|error|hresult)$/

/** What a code is of, in front of the word "code" or behind it: exit code, code de sortie. */
const QUALIFIERS: Readonly<Record<string, Introduction>> = {
  ...{ exit: 'exit', return: 'exit', retour: 'exit', sortie: 'exit', fin: 'exit', afsluit: 'exit', slut: 'exit' },
  ...{ http: 'status', https: 'status', status: 'status', response: 'status', statut: 'status', etat: 'status' },
  ...{ erreur: 'code', resultat: 'code', error: 'code', echec: 'code' },
}

/** A code of another trade: postal code, pin code, QR code. */
const OTHER_CODES = wordSet(`postal zip area pin qr bar country dial dialing dialling promo discount access security
  verification activation product unlock door source colour color language voucher gift pass dress confirmation time otp login sms unique eenmalige unieke`)

/** Singulars: "1603 error" names one error, "1603 errors" counts them. */
const ERROR_NAMES = wordSet('error fout foutcode foutmelding felkod exitcode returncode')

/** Words between an introduction and its number: `error number 1603`, `afgesloten met 1603`. */
const FILLERS = wordSet(`is was were be of number no nr num value with by actual decimal hex oldvalue newvalue
  nummer waarde van met de numero n valeur avec par etait est a av med ar var blev varde vardet`)
const WITHS = wordSet('with by met avec par med')
const COPULAS = wordSet('is was est etait ar var blev')

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
  give(WITHS, { with: true })
  give(COPULAS, { copula: true })
  give(ERROR_NAMES, { errorName: true })
  return roles
}
