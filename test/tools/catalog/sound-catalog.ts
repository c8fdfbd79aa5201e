import { stampLine, stampOf } from '../../../tools/catalog/stamp.js'

/** The files of a catalog, by path. `undefined` leaves one out. */
export type Files = Readonly<Record<string, string | undefined>>

/** Facts of the two entries that the pages below belong to. */
export const FACTS = `family: update-agent
platform: windows
sources:
  agent-codes: https://learn.microsoft.com/intune/device-updates/windows/ref-agent-error-codes
checked: 2026-11-21
entries:
  "0x80CF4020":
    symbol: OM_E_PT_HTTP_STATUS_NOT_SUPPORTED
    severity: error
    actor: admin
    retry: next-sync
    sources: [agent-codes]
    related: [update-agent/0x80CF6008, "0x80244020"]
  "0x80CF6008":
    severity: error
    actor: admin
    retry: admin
    sources: [agent-codes]
`

const ENGLISH_501 = `# The server does not have the requested function (HTTP 501)

The machine that answered cannot do what the agent asks for.

## Causes

- An old proxy that does not know this kind of request.

## Fix

1. Wait for the next cycle.
2. Find out which machine answers:
   \`\`\`
   curl.exe -v https://fe2.update.microsoft.com
   \`\`\`

## Said as

- our proxy is too old for what the agent wants
- the update server answers that it cannot do this
`

const ENGLISH_BITS = `# The download service of Windows cannot be reached

The agent did not get an answer from the transfer service, and the download stopped.

## Fix

1. Start the service again.

## Tell the user

Your PC could not fetch the updates, and it will try again.

## Said as

- background transfer has been switched off on this laptop
- bits is dead and nothing is fetched
`

const TRANSLATED: Readonly<Record<string, readonly [http: string, bits: string]>> = {
  nl: [
    page('De server heeft de gevraagde functie niet', 'De machine die antwoordde kan niet doen wat de agent vraagt.', [
      'Een oude proxy die dit soort verzoek niet kent.',
      'Wacht op de volgende ronde.',
      'Zoek uit welke machine antwoordt:',
      'onze proxy is te oud voor wat de agent wil',
      'de updateserver zegt dat hij dit niet kan',
    ]),
    bitsPage('De downloaddienst van Windows is niet bereikbaar', 'De agent kreeg geen antwoord van de dienst.', [
      'Start de dienst opnieuw.',
      'Uw pc kon de updates niet ophalen en probeert het weer.',
      'overdracht op de achtergrond staat uit',
      'bits doet het niet meer',
    ]),
  ],
  fr: [
    page('Le serveur ne possède pas la fonction demandée', 'La machine qui a répondu ne sait pas faire cela.', [
      'Un vieux proxy qui ne connaît pas ce type de requête.',
      'Attendez le prochain cycle.',
      'Cherchez quelle machine répond :',
      'notre proxy est trop ancien pour cet agent',
      'le serveur de mises à jour dit que ce n’est pas possible',
    ]),
    bitsPage('Le service de téléchargement est injoignable', 'L’agent n’a pas reçu de réponse du service.', [
      'Redémarrez le service.',
      'Votre PC n’a pas pu chercher les mises à jour.',
      'le transfert en arrière-plan est coupé',
      'bits ne marche plus du tout',
    ]),
  ],
  sv: [
    page('Servern saknar funktionen som begärs', 'Datorn som svarade kan inte göra det som agenten ber om.', [
      'En gammal proxy som inte känner till sådana anrop.',
      'Vänta på nästa varv.',
      'Ta reda på vilken dator som svarar:',
      'vår proxy är för gammal för det här',
      'uppdateringsservern säger att den inte kan',
    ]),
    bitsPage('Windows nedladdningstjänst går inte att nå', 'Agenten fick inget svar från tjänsten.', [
      'Starta om tjänsten.',
      'Datorn kunde inte hämta uppdateringarna och försöker igen.',
      'bakgrundsöverföringen är avstängd',
      'bits har slutat fungera',
    ]),
  ],
}

function page(title: string, description: string, [cause = '', first = '', second = '', ...said]: string[]): string {
  return `${stampLine(stampOf(ENGLISH_501))}

# ${title}

${description}

## Causes

- ${cause}

## Fix

1. ${first}
2. ${second}
   \`\`\`
   curl.exe -v https://fe2.update.microsoft.com
   \`\`\`

## Said as

${said.map((line) => `- ${line}\n`).join('')}`
}

function bitsPage(title: string, description: string, [step = '', tell = '', ...said]: string[]): string {
  return `${stampLine(stampOf(ENGLISH_BITS))}

# ${title}

${description}

## Fix

1. ${step}

## Tell the user

${tell}

## Said as

${said.map((line) => `- ${line}\n`).join('')}`
}

/** A catalog of two entries in four languages in which nothing is to be mended. */
export const SOUND: Files = {
  'update-agent/facts.yaml': FACTS,
  'update-agent/en/0x80CF4020.md': ENGLISH_501,
  'update-agent/en/0x80CF6008.md': ENGLISH_BITS,
  ...Object.fromEntries(
    Object.entries(TRANSLATED).flatMap(([language, [http, bits]]) => [
      [`update-agent/${language}/0x80CF4020.md`, http],
      [`update-agent/${language}/0x80CF6008.md`, bits],
    ]),
  ),
}

/** Gives the text of a file of the sound catalog with one part replaced. Fails if the part is not there. */
export function changed(file: string, part: string, by: string): Files {
  const text = SOUND[file] ?? ''
  if (!text.includes(part)) throw new Error(`${file} has no "${part}"`)
  return { [file]: text.replace(part, by) }
}
