import { reads } from './reading.js'

describe('Office codes', () => {
  reads([
    '30088-1008 → 30088-1008',
    '30125\u20111011 (404) → 30125-1011',
    'foutcode 17003, daarna 30180-4. → 17003 30180-4',
    '« 30182–1011 », pare-feu ? → 30182-1011',
    'Error 0-1018 (0), Office says so → 0-1018',
    'Office 0-2054 → 0-2054',
    '0-1005 → 0-1005',
  ])
  reads([
    'CVE-2024-30088-1008 → ',
    '30088-1008-12 → ',
    'ZIP 12345-6789 → ',
    '30088-10080 → ',
    'the match ended 0-1018, we lost 0-2031 → ',
    'error 0-7 → ',
    'http://x.example/30088-1008 → ',
  ])
})
