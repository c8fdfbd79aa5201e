import { reads } from './reading.js'

describe('numbers that the words behind them call codes', () => {
  reads([
    'Ik heb 1603, 1605 en 1612 voorbij zien komen als foutcodes → 1603 1605 1612',
    'I have 1603 and 1619 as exit codes for one package → 1603 1619',
    "On a relevé 1603 et 1625 comme codes d'erreur → 1603 1625",
    'Vi har 1602, 1603 och 1618 som felkoder → 1602 1603 1618',
    '259 als afsluitcode, Script ends with 2 as its exit code → 259 2',
    'kan ik 3010 als succescode instellen? → 3010',
    'räknas 1641 som en felkod? → 1641',
    '1603 et 1618 sont les codes de sortie que je vois → 1603 1618',
    'got an 1603-error → 1603',
  ])
  reads([
    '1603, 1605 and 1612 as room numbers for the workshop → ',
    '1603, 1618 en 3010 als aantallen per ring → ',
    '1603 and 1618 are the room codes, 1641 and 1612 the new desks → ',
    '1603 as door code, 1618 comme code postal → ',
    'kamer 1603 als foutcode → ',
    '1603 of the 2 as exit → ',
  ])
})
