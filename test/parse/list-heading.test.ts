import assert from 'node:assert/strict'
import { readHeading } from '../../src/parse/list-heading.js'

describe('the heading of a list', () => {
  const headings: readonly (readonly [string, string | undefined])[] = [
    ['Exit codes from the pilot ring:', 'exit'],
    ['afsluitcodes', 'exit'],
    ['Codes de sortie :', 'exit'],
    ['Top return codes last 30 days', 'exit'],
    ["Codes d'erreur relevés :", 'code'],
    ['Felkoder i veckan:', 'code'],
    ['Codes this week:', 'familiar'],
    ['Errors today:', 'familiar'],
    ['Fouten:', 'familiar'],
    ['Errors per site:', undefined],
    ['Devices with exit codes:', undefined],
    ['Rooms with exit codes:', undefined],
    ['Number of error codes by month:', undefined],
    ['Tickets about exit codes:', undefined],
    ['Door codes:', undefined],
    ['Codes postaux :', undefined],
    ['HTTP codes:', undefined],
    ['Exit interviews:', undefined],
    ['Exit code 1603 on these devices:', undefined],
    ['We saw exit codes on most of the devices we looked at today', undefined],
    ['Devices:', undefined],
  ]
  for (const [line, promised] of headings) {
    it(`${line} → ${promised ?? 'nothing'}`, () => assert.equal(readHeading(line), promised))
  }
})
