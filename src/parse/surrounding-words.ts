import { fold, wordSet } from './fold.js'

/** What numbers count or measure. Behind a number they make it no code: `error on 13 devices`, `1460 sekunder`. */
const COUNTED =
  wordSet(`devices machines computers pcs pc laptops desktops servers tablets phones users people apps applications
  errors warnings failures minutes minute min mins seconds second sec secs s ms milliseconds hours hour hrs h days day weeks
  months years times x mb kb gb tb byte bytes bit bits percent pct files items rows lines records policies tickets calls
  retries attempts tries entries updates licenses licences seats packages installs objects results messages logs events reports alerts codes
  apparaten toestellen gebruikers fouten waarschuwingen minuten seconden seconde uur uren dagen dag weken maanden jaar keer
  maal bestanden regels pogingen licenties stuks toestel mensen procent
  appareils postes ordinateurs utilisateurs erreurs avertissements secondes seconde heures heure jours semaines mois ans fois
  fichiers lignes tentatives octets octet mises tablettes personnes terminaux cent
  enheter datorer maskiner anvandare varningar minuter sekunder timmar timme dagar veckor manader ganger filer rader forsok
  licenser telefoner poster personer uppdateringar
  kr kronor sek euro euros eur usd dollar dollars gbp pounds`)

/** Words for calling somebody. A call may be one of a program, and a phone is a device. */
const CALLS = wordSet(`bel bellen belt belde dial dialed dialled ring ringa ringer ringde
  appeler appelez appelle rappelle rappeler rappelez`)

/** In a sentence with one of these words a number is a price. */
const MONEY = wordSet(`euro euros eur usd sek gbp kr kronor dollar dollars pounds vat btw tva moms ht ttc invoice quote
  cost costs price prices charge charges kost kosten prijs factuur cout coute prix devis facture pris kostar faktura offert
  quotation budget excl incl excluding offerte bedrag exkl inkl`)

/** Between two numbers they count too: `error 3 of 40`, `fout 2 van 5`. */
const OUT_OF = wordSet('of van sur av out uit')

/** Things that have numbers of their own: `ticket 1978334974`, `commit 87d1041c`. */
const OWNERS =
  wordSet(`id ids pid tid uid sid guid uuid thread process line row event job task request ticket tickets case dossier incident
  order orders purchase po sr rma pr invoice quote contract phone tel telephone mobile cell call ring fax ext extension serial sn imei imsi iccid meid udid iban vat kvk btw bsn siret siren orgnr personnummer eur euro usd gbp sek kr ref reference references referentie referens kenmerk
  stamp stempel mask netmask subnetmask bitmask flags size length base rip rsp luid context attributes reg_dword reg_qword
  heap stack memory geheugen memoire minne etag signature handtekening key keys sleutel nyckel total totals price cost amount prijs totaal bedrag kosten prix montant cout pris totalt belopp kostnad
  tijdstempel foutmarge masker netmasker subnetmasker grootte horodatage decalage masque taille
  tidsstampel felforskjutning natmask natmasken storlek
  version build release commit sha sha1 sha256 md5 hash checksum crc crc32 revision rev git branch checkout merged merging merge revert rebase bisect cherry pick head thumbprint fingerprint
  color colour address addr offset pointer ptr handle session timestamp epoch unix port asset tag customer account room
  regel proces gebeurtenis bestelling bestelnummer ordernummer zaak zaaknummer ticketnummer telefoon telefoonnummer bel
  mobiel gsm serienummer kleur huiskleur klant klantnummer factuur factuurnummer vingerafdruk poort versie kamer adres
  ligne processus commande appelez appeler facture couleur serie client adresse empreinte salle telephone
  rad arende arendenummer telefon telefonnummer mobil ring kundnummer farg fargen faktura tumavtryck trad handelse kund
  ordernr serienr arendenr`)

/** Names of fields that hold an id, a place or a size: `threadId`, `session_id`, `dwFlags`, `SizeOfImage`. */
const OWNER_FIELD =
  /[a-z]I[dD]s?$|_[iI][dD]s?$|[a-z_](?:Flags|Size|Base|Mask|Offset|Addr|Address|Length|Count|Handle|Stamp|Index|Fields|Version|Tested)$|^[A-Z][a-z]+Of[A-Z]/

/** Words for a number that is nobody's code: `PO number 2147023293`, `mijn nummer is …`. */
const NUMBER_WORDS = wordSet('number no nr num nummer numero')

/** Words between an owner and its number: `call me on …`, `bel me op …`. */
const OWNER_FILLERS =
  wordSet(`now as into show reset hard diff 1 256 512 is was number no nr num nummer numero n me us back at on to the of op terug naar mij ons
  au a moi nous de le sous reseau d erreur fout fel pa till mig oss ar`)

/** Words around a bare number that ask about it: `what does 1603 mean?` */
const QUESTION_WORDS =
  wordSet(`what whats s is does do mean means meaning the a an this that of for about code codes error
  explain look lookup up info tell me please pls help hi hello hey thanks thx and or vs ok so again
  wat betekent beteken betekenis dat deze dit die een voor van het de fout foutcode uitleg leg uit over kan je zoek op svp aub
  alsjeblieft hallo hoi dank bedankt en of
  que qu quoi c est ce veut dire signifie signification le la l ca un une erreur expliquer explique moi bonjour merci pour sur et ou stp
  vad ar betyder det den har ett kod koden fel felkod forklara hej tack och eller snalla`)

/** Words that join the parts of a list. */
const JOINERS = wordSet(`and or then of en ou et puis och eller sedan sen plus vs versus after later afterwards next
  dan daarna vervolgens ensuite apres derefter darefter sist`)

/** Gives whether a word behind a number says what is counted. */
export function isCounted(word: string): boolean {
  return COUNTED.has(fold(word))
}

/** Gives whether a word says that a sentence is about calling somebody. */
export function isCall(word: string): boolean {
  return CALLS.has(fold(word))
}

/** Gives whether a word says that a sentence is about money. */
export function isMoney(word: string): boolean {
  return MONEY.has(fold(word))
}

/** Gives whether a word between two numbers makes the first a part of the second. */
export function isOutOf(word: string): boolean {
  return OUT_OF.has(fold(word))
}

/** Gives whether a word in front of a number makes it an id, a ticket, a telephone number or the like. */
export function isOwner(word: string): boolean {
  return OWNERS.has(fold(word)) || OWNER_FIELD.test(word)
}

/** Gives whether a word may stand between an owner and its number. */
export function isOwnerFiller(word: string): boolean {
  return OWNER_FILLERS.has(fold(word))
}

/** Gives whether a word says that a number is one of many: "number", "nr", "numéro". */
export function isNumberWord(word: string): boolean {
  return NUMBER_WORDS.has(fold(word))
}

/** Gives whether a word belongs to a question about a bare number. */
export function isQuestionWord(word: string): boolean {
  return QUESTION_WORDS.has(fold(word))
}

/** Gives whether a word joins the parts of a list. */
export function isJoiner(word: string): boolean {
  return JOINERS.has(fold(word))
}
