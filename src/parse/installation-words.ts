import { fold, wordSet } from './fold.js'

/** What gives exit codes, in the singular: behind a plural a number counts. Folded, in the four languages. */
const INSTALLERS =
  wordSet(`install installer uninstall uninstaller reinstall setup bootstrapper msi msiexec msp mst exe c2r clicktorun
  odt winget psadt intunewin deployment wrapper installation uninstallation reinstallation uninstaller
  installatie deinstallatie herinstallatie uitrol
  desinstallation reinstallation deploiement installeur
  installationen installationsprogrammet avinstallation avinstallationen ominstallation distributionen`)

/** What is done with software, in any form: installing, geïnstalleerd, désinstaller, avinstallera, installatieprogramma. */
const INSTALLING =
  /^(?:un|re|de|des|her|ge|av|om)?-?install|^(?:deploy|deploi|uitrol|uitgerold|rollout|repackag|verpakt|paketer)/

/** What is said of exit codes when they are sorted: is 1641 treated as success? */
const SORTING =
  wordSet(`treated considered regarded mapped success beschouwd gezien geslaagd considere succes raknas tolkas
  lyckat lyckad`)

/** What opens a question about a code: is 1641 treated as success? wordt 3010 gezien als geslaagd? */
const QUESTIONS = wordSet(
  'is was does should can could will why wordt werd is moet mag geldt telt est ar var raknas ska bor kan',
)

/** Gives whether a word names one thing that gives exit codes: `setup`, `c2r`, `installatie`. */
export function isInstaller(word: string): boolean {
  return INSTALLERS.has(fold(word))
}

/** Gives whether a word says that software is or was installed: `installing`, `msiexec`, `avinstallerades`. */
export function isAboutInstalling(word: string): boolean {
  const folded = fold(word)
  return INSTALLERS.has(folded) || INSTALLING.test(folded) || SORTING.has(folded)
}

/** Gives whether a word asks what something is: what on earth is 1642? */
export function isWhat(word: string): boolean {
  return /^(?:what|whats|wat|quoi|qu|que|vad)$/i.test(word)
}

/** Gives whether a word opens a question about what stands behind it. */
export function isQuestionOpener(word: string): boolean {
  return QUESTIONS.has(fold(word))
}

/** Gives whether a word says what an exit code is taken for. */
export function isSorting(word: string): boolean {
  return SORTING.has(fold(word))
}
