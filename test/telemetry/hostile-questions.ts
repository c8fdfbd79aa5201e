import fc from 'fast-check'

/** Given names and family names of the countries where these languages are spoken, as people write them to colleagues. */
export const NAMES: readonly string[] = [
  'adam alice anders anna anne anneke antoine arthur aurélie axel bart björn bram camille carl carol charlotte chloé',
  'christian claire daan david elin elisabeth emil emma erik eva fatima femke florian françois fredrik george grace',
  'gunnar guillaume hannah hans harry henrik hugo ingrid isabelle jack jan jasmijn jean jennifer jeroen johan john',
  'julie julien karin karim katarina kevin kim klaas lars laura lena léa linda linnéa lotte lucas lukas mai marc margot',
  'maria marie mark mathieu mats matthew max michael mohammed monique nathalie nicolas niels nils noor olivier oskar',
  'paul per peter petra philippe pierre pieter rachel robert ruben samuel sandra sanne sara sarah sébastien sofie',
  'sophie stefan stijn susan sven thijs thomas tim tom ulla valérie victor viktor vincent wendy will willem william',
  'andersson bakker bernard dubois eriksson gustafsson jansen janssen johansson jones karlsson lambert laurent lefebvre',
  'leroy lindqvist martin meijer moreau mulder nilsson olsson peeters persson roux simon smith svensson visser vries',
]
  .join(' ')
  .split(' ')

/** Gives something that is somebody's: each holds `zq`, which no word of the catalog has, or a long number. */
export function canary(): fc.Arbitrary<string> {
  const letters = fc.string({
    unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzåäöéèç'),
    minLength: 1,
    maxLength: 8,
  })
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 4, maxLength: 11 })
  const name = letters.map((rest) => `Zq${rest}`)
  return fc.oneof(
    name,
    name.map((word) => word.toLowerCase()),
    name.map((word) => word.toUpperCase()),
    fc.tuple(name, name).map(([given, family]) => `${given} ${family}-${given}`),
    fc.tuple(name, letters).map(([user, host]) => `${user}.app@${host}.example`),
    fc.tuple(name, name).map(([domain, user]) => `${domain}\\${user}`),
    name.map((host) => `https://install.example/${host}?app=${host}#update`),
    name.map((host) => `${host}-srv.corp.example`),
    digits.map((number) => `+46 ${number}`),
    digits.map((number) => `PC${number}`),
    fc.uuid(),
  )
}

/** Gives what people put between words, and what hides that they did. */
export function separator(): fc.Arbitrary<string> {
  return fc.constantFrom(
    ' ',
    '  ',
    '\n',
    '\t',
    ', ',
    '. ',
    ': ',
    ' (',
    ' "',
    ' @',
    " '",
    '-',
    '’',
    '\u00a0',
    '\u200b',
    '/',
    '',
  )
}
