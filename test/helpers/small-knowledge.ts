import type { Entry, Page } from '../../src/catalog/entry.js'
import { EMPTY_LEXICON } from '../../src/catalog/lexicon.js'
import { knowledgeOf, type CompiledCatalog, type Knowledge } from '../../src/catalog/load.js'

/** Gives an entry with every field filled, with what matters overridden. */
export function entry(overrides: Partial<Entry> & Pick<Entry, 'family' | 'name'>): Entry {
  return {
    id: `${overrides.family}/${overrides.name}`,
    platform: 'ios',
    severity: 'error',
    actor: 'admin',
    retry: 'next-sync',
    confidence: 'verified',
    also: [],
    codes: [],
    related: [],
    sources: ['https://learn.microsoft.com/troubleshoot/'],
    checked: '2026-11-21',
    pages: { en: page(`About ${overrides.name}`), nl: page(`Over ${overrides.name}`) },
    ...overrides,
  }
}

/** Gives a page with every part filled, with what matters overridden. */
export function page(title: string, overrides: Partial<Page> = {}): Page {
  return {
    title,
    description: `${title}, described.`,
    causes: ['A cause.'],
    fix: [{ text: 'Do this.', commands: [] }],
    saidAs: [],
    ...overrides,
  }
}

/**
 * Knowledge small enough to read: a code with one meaning, a code with two, and a related one.
 *
 * ```
 * 0x87D10001   ios-apps, related to 0x87D10003
 * 0x87D10002   ios-apps and android-apps
 * 0x87D10003   ios-apps
 * ```
 */
export function smallKnowledge(): Knowledge {
  const compiled: CompiledCatalog = {
    format: 4,
    entries: [
      entry({ family: 'ios-apps', name: '0x87D10001', related: ['ios-apps/0x87D10003'] }),
      entry({ family: 'ios-apps', name: '0x87D10002' }),
      entry({ family: 'android-apps', name: '0x87D10002', platform: 'android' }),
      entry({ family: 'ios-apps', name: '0x87D10003', symbol: 'E_SMALL' }),
    ],
    names: [['0x80240022', 'WU_E_ALL_UPDATES_FAILED', 'windows-update']],
    lexicon: EMPTY_LEXICON,
  }
  return knowledgeOf(compiled)
}
