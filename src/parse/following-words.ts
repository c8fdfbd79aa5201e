import { fold, wordSet } from './fold.js'

/** Words that begin something new, so that the number in front of them stands alone: `returned 1212 when`. Folded. */
const CONNECTORS =
  wordSet(`despite although though even until unless which that with without using when whenever while where whereas during before
  after on in inside into at for from since but and or as because if whether then again whatever however via by against
  under through within to till towards around upon instead except once
  bij toen als terwijl tijdens na naar op over voor maar en sinds zodra zonder vanaf via met door uit tot tegen om
  terug wanneer waarbij omdat hoewel zodat dus aan
  quand pendant apres lors sur sous dans pour par mais et ou donc car depuis chez avant avec sans vers malgre alors
  lorsque puis des comme
  nar medan under efter pa i men och eller sedan sen innan om fran till hos med utan vid via som trots eftersom mot av`)

/**
 * Words that say more of a code that was introduced as one: `got 1603 again`, `fick 1603 igen`. Behind a number that
 * nothing introduces they would as well tell of a count: 1603 still pending, 1603 now.
 */
export const AFTERTHOUGHTS =
  wordSet(`is was isn wasn means mean meaning seems keeps comes pops appears happens occurs does did has had will would can
  could should may might must installing uninstalling updating deploying running trying not never i you he she it we they this there here what why how no yes
  the my our your their only every each just still already yet now today yesterday tonight everywhere always constantly sometimes occasionally
  randomly often twice earlier later last right first next straight immediately anyway back too also please pls thx
  thanks treated considered regarded all
  is was betekent betekenen blijft komt zegt zeggen heeft had wordt werd kan moet mag zou niet nooit ik jij hij zij ze wij
  we jullie dat dit er hier wat waarom hoe alleen telkens soms meestal vaak ook nog al steeds net pas nu vandaag gisteren
  vanochtend vanmiddag vannacht overal altijd weer opnieuw eerder direct meteen elke svp aub graag alsjeblieft bedankt
  beschouwd gezien het een mijn onze gelijk onmiddellijk
  est etait signifie veut dire ne n pas jamais je tu il elle nous vous ils on ce cela ca ici que quoi pourquoi comment
  chaque une parfois souvent encore aussi toujours deja partout maintenant hier merci svp considere compte
  le la les mon notre nos immediatement aussitot direct
  ar var betyder kommer har hade blir kan ska bor inte aldrig jag du han hon vi ni de det detta har vad varfor hur
  bara varje igen ocksa fortfarande redan nu idag igar overallt alltid ibland ofta direkt tack tillbaka raknas genast omedelbart`)

/** Gives whether a word begins something new behind a number. */
export function isConnector(word: string): boolean {
  return word === 'à' || CONNECTORS.has(fold(word))
}

/** Gives whether a word says more of a code in front of it. */
export function isAfterthought(word: string): boolean {
  return AFTERTHOUGHTS.has(fold(word))
}
