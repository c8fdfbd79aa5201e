import { reads } from './reading.js'

describe('exit codes coordinated with a code behind them', () => {
  reads([
    'font 1601 et les autres 0x80070641 → 1601 0x80070641',
    'some show 1612, others 30015-11 → 1612 30015-11',
    'les anciens postes renvoient 1638 et les nouveaux 0x80070643 → 1638 0x80070643',
    'bij de laptops zien we 1603 en bij de desktops 0x80070643 → 1603 0x80070643',
    'hälften får 1603 och resten 0x80070643 → 1603 0x80070643',
    'either 1603 or 0x80070643 → 1603 0x80070643',
    '1618, 1603 puis 0x87D1041C → 1618 1603 0x87D1041C',
    'soms 1618, soms 0x80070643 → 1618 0x80070643',
  ])
  reads([
    'We have 1603, of which 0x80070643 hits half → 0x80070643',
    'room 1603 and the others get 0x80070643 → 0x80070643',
    'kassa 1603 en de rest 0x80070643 → 0x80070643',
    '1603 laptops and the rest 0x80070643 → 0x80070643',
    'first 1603. The others get 0x80070643 → 0x80070643',
  ])
})
