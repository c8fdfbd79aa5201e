import { wordSet } from './fold.js'

/**
 * What the words in front of a number say of it.
 *
 * - `exit`: what a process gave back, so any number is a code: exit code, lpExitCode, afsluitcode, slutkod
 * - `code`: a code of some kind: error code, hr, foutcode, felkod
 * - `error`: error, fout, erreur, fel
 * - `status`: a status, which is often one of HTTP
 * - `outcome`: a result, behind which a count is as likely: returned, resultaat
 * - `weak`: near enough for an exit code that every help desk knows: got 1603, msiexec 1603, it's a 1603
 * - `seen`: the same where the sentence speaks of an installation: the setup shows 1603
 */
export type Introduction = 'exit' | 'code' | 'error' | 'status' | 'outcome' | 'weak' | 'seen'

/**
 * An `ending` is an outcome where "with" or a bracket follows (failed with 1603, mislukt (1603)), and weak elsewhere. What
 * is `held` says something where an article follows: we have a 1603, c'est un 1618; without one it is a count. Being
 * `stuck` is so on a code: stuck on 1618. What `closes` does so at a time too: ends 1630, but ends with 1630.
 */
export type IntroductionWord = Introduction | 'ending' | 'closes' | 'held' | 'stuck'

/** Words of English, Dutch, French and Swedish, folded. */
export const INTRODUCTIONS = {
  exit: `exit exitcode exitcodes exitkod exitkoden lpexitcode lastexitcode errorlevel rc
    returncode returncodes retcode retval ret retour afsluitcode afsluitcodes retourcode retourcodes
    eindcode uitvoercode beeindigingscode slutkod slutkoden slutkoder returkod returkoden returkoder
    successcode successcodes succescode succescodes successkod successkoder
    avslutskod avslutskoder avslutskoden avslutningskod avslutningskoder avslutningskoden utgangskod utgangskoden utgangskoder`,
  code: `code codes errorcode errorcodes hresult hr err errno resultcode foutcode foutcodes
    foutnummer foutnr foutstatus foutwaarde resultaatcode resultaatcodes kod koden koder
    felkod felkoden felkoder felkoderna felnummer felnr felstatus felvarde resultatkod resultatkoden`,
  error: `error fault failure exception fehler fout foutmelding erreur echec fel felet felmeddelande`,
  status: `status statuscode statuscodes statut etat statusen statuskod statuskoden statuskoder`,
  outcome: `result results resultaat resultat resultatet res return returned returns returning
    retourneert retourneerde geeft gaf retourne retourner renvoie renvoient renvoye renvoyait donne donnent affiche affichent retournent
    returnerar returnerade ger gav gett visar`,
  ending: `failed fails failing exited exits terminated terminates quit aborted
    mislukt mislukte faalt faalde beeindigd afgesloten afgebroken
    echoue echouait plante
    misslyckas misslyckades misslyckats avslutas avslutades avslutats avbrots
    came comes kwam komt revient revenait kom kommer dies died crashes crashed bombs bombed errored
    crasht crashte klapt klapte sort sortait plantait
    kraschar kraschade dor dog`,
  closes: `ended ends ending finishing stopping stopped stops finished finishes completed completes eindigt eindigde gestopt stopt stopte
    termine arrete finit slutade slutar stannar stannade`,
  stuck: `stuck runs ran bumped stumbled hangs hanging hangen hangt vastgelopen loopt liep tombe tombons bute butons bloque
    coince fastnar fastnade snubblar hanger hangde`,
  weak: `what whats does means explain map treat ignore lots lot bunch plenty tons many several veel heleboel meerdere plein beaucoup plusieurs massor flera manga
     wat wil betekent uitleg quoi signifie veut explique vad innebar betyder forklara
    msi msiexec report reports reporting reported got get gets getting give gives gave giving given throw throws threw thrown
    throwing hit hits hitting received receive receiving spits spat
    krijg krijgt kreeg kregen krijgen gekregen gaven geven geef gooi meld gooit gooide meldt meldde oplevert levert leverde
    obtiens obtient obtiennent obtenu obtenons obtenait recu recois recoit recevons recoivent remonte remontent remontait leve
    far fick fatt kastar kastade returnerat rapporterar rapporterade`,
  seen: `see sees seeing seen saw tell tells told show shows showing showed shown say says saying said answers log logs logged
    zie ziet zien zag toont toonde zegt zei staat logt vois voit voyons voir dit disait indique indiquent indiquait signale trace
    ser sag sett sager sa star loggar loggade`,
  held: `have has had having there it this that heb hebt heeft hebben hadden er dit dat het
    ai as avons avez ont eu avait y c ce cela becomes wordt werd devient blir har hade haft det detta`,
} as const satisfies Record<IntroductionWord, string>

/** Plurals: a number behind them counts errors (`errors: 13`) unless a list of codes follows. */
export const PLURALS = wordSet('errors fouten erreurs foutmeldingen failures exceptions felen')

/** What a code is of, in front of the word "code" or behind it: exit code, code de sortie. */
export const QUALIFIERS: Readonly<Record<string, Introduction>> = {
  ...{
    exit: 'exit',
    return: 'exit',
    retour: 'exit',
    sortie: 'exit',
    fin: 'exit',
    success: 'exit',
    succes: 'exit',
    afsluit: 'exit',
    slut: 'exit',
  },
  ...{ http: 'status', https: 'status', status: 'status', response: 'status', statut: 'status', etat: 'status' },
  ...{ erreur: 'code', resultat: 'code', error: 'code', echec: 'code' },
}

/** A code of another trade: postal code, pin code, QR code. */
export const OTHER_CODES =
  wordSet(`postal postaux zip area pin qr bar country dial dialing dialling promo discount access security locker alarm gate entry safe lock kluis kast deur slot garage porte acces dorr skap building kamer room rum salle zaal desk seat order
  verification activation product unlock door source colour color language voucher gift pass dress confirmation time otp login sms unique eenmalige unieke`)

/** Singulars: "1603 error" names one error, "1603 errors" counts them. */
export const ERROR_NAMES = wordSet('error fout foutcode foutmelding felkod exitcode returncode')

/** Words between an introduction and its number: `error number 1603`, `afgesloten met 1603`. */
export const FILLERS =
  wordSet(`is was were be of number no nr num value with by actual decimal hex oldvalue newvalue reg_dword
  nummer waarde van met de numero n valeur avec par etait est a av med ar var blev varde vardet`)
export const ARTICLES = wordSet(
  'a an the one another same een de het dezelfde zelfde un une le la l meme en ett den samma annan',
)
/** Words that change nothing: "gave me again the infamous 1603", "kreeg weer een 1618 terug". */
export const SLACK =
  wordSet(`back s i we me us him them you my our s now then afterwards again still just only always even sometimes often constantly repeatedly randomly suddenly not but except infamous dreaded generic good old plain
  terug ik wij mij hem hun ons je jullie nu dan daarna vervolgens weer nog steeds alleen altijd ook telkens soms vaak niet geen maar behalve ineens plotseling beruchte bekende algemene
  on il elle moi lui nous vous leur maintenant puis ensuite encore toujours aussi juste seulement parfois souvent pas mais sauf soudain fameux fameuse
  jag vi mig honom dem oss nu sedan sen darefter igen fortfarande bara alltid ocksa ibland ofta inte men utom plotsligt okanda beryktade`)
/** "on" in the four languages: leads from a word such as "stuck" to its code. */
export const ONS = wordSet('on into op tegen in sur dans pa i mot')
export const WITHS = wordSet('with by met avec par med')
export const COPULAS = wordSet('is was est etait ar var blev')
