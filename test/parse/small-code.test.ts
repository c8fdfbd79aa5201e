import { reads } from './reading.js'

describe('small codes', () => {
  describe('introduced by a word', () => {
    reads([
      'exit code 1603; lpExitCode 1618; return code: 3010; rc=1641 → 1603 1618 3010 1641',
      'foutcode 1460, afsluitcode=1602, retourcode 1605, fout nr. 1612 → 1460 1602 1605 1612',
      "code d'erreur : 1612, code de sortie 259, code retour=1619, erreur n° 1625 → 1612 259 1619 1625",
      'felkod 1603, slutkod: 1602, returkod 3010, felkoden är 1618 → 1603 1602 3010 1618',
      '"ErrorCode": 1603, "exitCode":"1618", <ExitCode value="1641"/> → 1603 1618 1641',
      'ErrorCode                      : 1460 → 1460',
      'msiexec returned 1619 but the share is reachable → 1619',
      'Installation success or error status: 1625. → 1625',
      'mislukt (1603), échoué avec 1602, misslyckades med 1618, failed with 1612 → 1603 1602 1618 1612',
      'The exit code for Adobe Reader was 1603. → 1603',
      'MainEngineThread is returning 1603 → 1603',
      'exits with exit code [60008] → 60008',
      'a 1603 error, een 1618-fout, ett 1602-fel → 1603 1618 1602',
      'getting 1603 error from msi → 1603',
      'error-1603 → 1603',
      'Error code:\n1603 → 1603',
    ])
  })

  describe('alone', () => {
    reads([
      '1603 → 1603',
      '**17002**? → 17002',
      'what does 1603 mean? → 1603',
      'vad betyder 3010 → 3010',
      '1602 en 1603 → 1602 1603',
    ])
  })

  describe('in a list', () => {
    reads([
      'exit codes 1603, 1618 and 3010 → 1603 1618 3010',
      'codes 1603/1618 → 1603 1618',
      'errors 1603 and 1618 → 1603 1618',
      'exit codes: 1641 (4 devices), 3010 x17 and 1612 (1) → 1641 3010 1612',
      'so far: 1603 (4x), 1618 (2x) on the AutoCAD installs → 1603 1618',
    ])
  })

  describe('in a table', () => {
    reads([
      'App\tExit code\nKassa\t1603\nBalie\t1618 → 1603 1618',
      '| App | Foutcode | Aantal |\n|---|---|---|\n| Kassa | 1603 | 1618 | → 1603',
      'Device,ErrorCode\nPC-1,1603 → 1603',
    ])
  })

  describe('that are none', () => {
    reads([
      'error on 1603 devices, 13 of them offline, 0 errors → ',
      'errors: 13, warnings: 1603, antal fel: 1603, number of error 1603 → ',
      'Fout: 1603 toestellen, résultat : 1603 appareils, resultat: 1603 enheter → ',
      'error 3 of 40 → ',
      'line 1603, regel 1603, ligne 1603, rad 1603, event id 1603, pid=1618 → ',
      'HTTP 404, status code 503, http=501, erreur HTTP 403, statuscode 407, error 500, got a 403 → ',
      'error 25%, error 16:03, error 2024-03-15, error 1.2.3, fel 03/15 → ',
      'code postal 17000, PIN code 1603, zip code 30088 → ',
      'De code van de deur is 1603 → ',
      'ticket #1603, Dossier n° 1603, room 1603, port 1603 → ',
      'SELECT * FROM `Error` WHERE `Error` = 1609 → ',
      'notification-failure-326 → ',
      'erreur 30125 → ',
      'exit code 0, error 0, lpExitCode 0 → ',
      '0x80070643 (1603), 30125-1011 (404) → 0x80070643 30125-1011',
    ])
  })

  describe('of zero', () => {
    reads(['Office CSP status is 0 → 0', 'Quel est le statut 0 du CSP Office ? → 0', 'statut Office : 0 → 0'])
    reads(['status 0 → ', 'Office: exit code 0, 0 errors → ', 'Office status: 0 of 12 devices → '])
  })
})
