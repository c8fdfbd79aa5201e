import { reads } from './reading.js'

describe('a product and an exit code as the whole message', () => {
  reads([
    'office 17004 → 17004',
    'Office 365 17006? → 17006',
    'microsoft 365 apps for enterprise 17006 → 17006',
    '17002 office → 17002',
    '7-zip 1618 → 1618',
    'java 1603 igen → 1603',
    'project 17002 visio 17004 → 17002 17004',
    'what is adobe reader 1625 → 1625',
  ])
  reads([
    'office 2019 → ',
    'office 365 → ',
    'teams 5 → ',
    'office 1603 → ',
    'windows 1607 → ',
    'configmgr 1610 → ',
    '1603 teams → ',
    'project 1618 → ',
    'server 1603 → ',
    'desk 1618 → ',
    'office #17004 → ',
    'office 17004 licenses → ',
    'intune 3010 devices → ',
  ])
})
