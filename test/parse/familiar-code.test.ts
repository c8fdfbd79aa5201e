import { reads } from './reading.js'

describe('exit codes that every help desk knows', () => {
  describe('handed over by a verb', () => {
    reads([
      'Install command gave me a 1603 on 23H2 but not on 24H2 → 1603',
      "it's always the same 1603 whatever we try → 1603",
      'Ik kreeg een 1618 terug van de Adobe-installatie. → 1618',
      'Waarom geeft de agent een 1618 als er niks draait? → 1618',
      'On a un 1603 sur tous les postes → 1603',
      "ça finit en 1603 à chaque fois, l'agent remonte 1619 pour tous → 1603 1619",
      'det blir alltid en 1618 när två paket går samtidigt → 1618',
      "we're stuck on 1618 installing Webex → 1618",
      'We see a 1625 on every machine, lots of 1603 too → 1625 1603',
      'What does 17002 mean for an Office install? Que signifie 17006 ? → 17002 17006',
    ])
  })

  describe('beside an installer', () => {
    reads([
      '17002 c2r → 17002',
      'odt: 17004 straight away → 17004',
      'Installationen av Matlab: 1612, sen 1603 → 1612 1603',
      '1618 during the deployment of Zoom → 1618',
      'désinstallation : 1605, donc déjà absent ? → 1605',
      'Is 1641 treated as success? Wordt 3010 gezien als geslaagd? → 1641 3010',
      'Exception calling Start-ADTMsiProcess: [1603] → 1603',
    ])
  })

  describe('given by a sign, or in a list', () => {
    reads([
      'Reader DC -> 1603, Chrome → 1618'.replace('→', '=>') + ' → 1603 1618',
      'vc_redist: 1638 (0x666), already newer → 1638',
      'C2R repair: 30029-1011, then 17002 when run from SYSTEM → 30029-1011 17002',
      'explain 0x80070643 and 1603 please → 0x80070643 1603',
      '$LASTEXITCODE\n1641 → 1641',
    ])
  })

  describe('that count, cost, tell the time or belong to something', () => {
    reads([
      'installed: 1603, pending: 1618; 1603 installed, 17 still pending → ',
      'I see 1603 in All devices, we have 3010 left, only 1641 installs → ',
      '1603/3010 complete, installation continues tonight → ',
      'Installation is 1603 euros; offerte: installatie 1650, licenties 3010 excl. btw → ',
      'installing since 1603, installation starts 1600 sharp, ends 1630 → ',
      'locker 3010 - setup done; bureau 1603, installation; zaal 1618, setup om 9 uur → ',
      'Installatie op 1603 laptops gedaan; plus de 1603 installations réussies → ',
      'ConfigMgr 1602 to 1610, can you install that directly? → ',
      'mdmclient[1603]: install started, job 1618 in the deployment queue → ',
      '4120 (0x1018) ccmsetup → ',
      'Access codes: 1603 (front), 1618 (back) → ',
    ])
  })
})
