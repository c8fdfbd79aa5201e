import { changed } from '../sound-catalog.js'
import type { Mistake } from './mistakes-in-pages.js'

const NL = 'update-agent/nl/0x80CF4020.md'
const FACTS_FILE = 'update-agent/facts.yaml'

/** Mistakes that are told of at a line of `facts.yaml`. */
export const MISTAKES_IN_FACTS: readonly Mistake[] = [
  {
    check: 'form',
    name: 'an undeclared source',
    files: changed(FACTS_FILE, 'sources: [agent-codes]\n    related', 'sources: [agent-codes, wu]\n    related'),
    finding: `${FACTS_FILE}:12 0x80CF4020 names the source wu, which is not declared`,
  },
  {
    check: 'form',
    name: 'a source without https',
    files: changed(FACTS_FILE, 'https://learn', 'http://learn'),
    finding: `${FACTS_FILE}:4 sources › agent-codes is no address that begins with https://`,
  },
  {
    check: 'form',
    name: 'a code in small letters',
    files: changed(FACTS_FILE, '"0x80CF6008":', '"0x80cf6008":'),
    finding: `${FACTS_FILE}:14 entries › 0x80cf6008 is no code as the catalog writes it`,
  },
  {
    check: 'codes',
    name: 'another spelling of its own code',
    files: changed(FACTS_FILE, '    retry: admin\n', '    retry: admin\n    also: ["-2133893112"]\n'),
    finding: `${FACTS_FILE}:18 also of update-agent/0x80CF6008 repeats its own code (-2133893112)`,
  },
  {
    check: 'codes',
    name: 'a code that is not canonical',
    files: changed(FACTS_FILE, '    retry: admin\n', '    retry: admin\n    codes: ["0x643"]\n'),
    finding: `${FACTS_FILE}:18 codes of update-agent/0x80CF6008: 0x643 is not written as the catalog writes codes`,
  },
  {
    check: 'related',
    name: 'an entry that does not exist',
    files: changed(FACTS_FILE, '[update-agent/0x80CF6008, ', '[update-agent/0x80CF6009, '),
    finding: `${FACTS_FILE}:13 update-agent/0x80CF4020 is related to update-agent/0x80CF6009, and there is no such entry`,
  },
  {
    check: 'related',
    name: 'itself',
    files: changed(FACTS_FILE, '[update-agent/0x80CF6008, ', '[update-agent/0x80CF4020, '),
    finding: `${FACTS_FILE}:13 update-agent/0x80CF4020 is related to update-agent/0x80CF4020, which is itself`,
  },
  {
    check: 'related',
    name: 'the same twice',
    files: changed(FACTS_FILE, '"0x80244020"]', 'update-agent/0x80CF6008]'),
    finding: `${FACTS_FILE}:13 update-agent/0x80CF4020 is related to update-agent/0x80CF6008 twice`,
  },
  {
    check: 'related',
    name: 'a code of the catalog without its family',
    files: changed(FACTS_FILE, '[update-agent/0x80CF6008, ', '["0x80CF6008", '),
    finding: `${FACTS_FILE}:13 update-agent/0x80CF4020 is related to 0x80CF6008, a code that the catalog has`,
  },
  {
    check: 'related',
    name: 'a code that nothing is known about',
    files: changed(FACTS_FILE, '"0x80244020"]', '"0x12345678"]'),
    finding: `${FACTS_FILE}:13 update-agent/0x80CF4020 is related to 0x12345678, which nothing is known about`,
  },
  {
    check: 'sources',
    name: 'a source that nobody names',
    files: changed(FACTS_FILE, 'checked:', '  unused: https://learn.microsoft.com/unused\nchecked:'),
    finding: `${FACTS_FILE}:5 no entry names the source unused`,
  },
  {
    check: 'missing page',
    name: 'a missing translation',
    files: { [NL]: undefined },
    finding: `${FACTS_FILE}:7 update-agent/0x80CF4020 has no page in Dutch`,
  },
]
