import type { Entry } from '../catalog/entry.js'

/** What a question says about where it happens. */
type Signal = 'ios' | 'android' | 'windows' | 'phone' | 'office' | 'updates' | 'app'

/** Families whose entries are about Microsoft 365 Apps. */
const OFFICE = new Set(['office-csp', 'office-deployment'])
/** Families whose entries are about the installation of an app. */
const APPS = ['android-apps', 'ios-apps', 'windows-apps']

/**
 * How much an entry counts in the light of a signal. An entry of another platform is not excluded, because people
 * mention things in passing, but it needs a much better fit.
 */
const WEIGHTS: Readonly<Record<Signal, (entry: Entry) => number>> = {
  ios: (entry) => (entry.platform === 'ios' ? 1 : entry.family === 'guides' ? 0.7 : 0.35),
  android: (entry) => (entry.platform === 'android' ? 1 : entry.family === 'guides' ? 0.7 : 0.35),
  phone: (entry) => (isMobile(entry) ? 1 : entry.family === 'guides' ? 0.8 : 0.45),
  windows: (entry) => (isMobile(entry) ? 0.4 : 1),
  office: (entry) => (OFFICE.has(entry.family) || entry.family === 'guides' ? 1 : isMobile(entry) ? 0.4 : 0.55),
  updates: (entry) =>
    entry.family === 'update-agent' ? 1 : entry.family === 'guides' ? 0.85 : isMobile(entry) ? 0.7 : 0.6,
  app: (entry) => (entry.family === 'update-agent' ? 0.7 : OFFICE.has(entry.family) ? 0.8 : 1),
}

/** Weighs entries by what a question says about its place. Entries of one family and platform count alike. */
export class Steering {
  /** For each entry the place of its like in `likes`. */
  private readonly groups: Uint16Array
  /** One entry for each family and platform. */
  private readonly likes: readonly Entry[]

  constructor(entries: readonly Entry[]) {
    const places = new Map<string, number>()
    const likes: Entry[] = []
    this.groups = Uint16Array.from(entries, (entry) => {
      const key = `${entry.family} ${entry.platform}`
      const place = places.get(key) ?? likes.push(entry) - 1
      places.set(key, place)
      return place
    })
    this.likes = likes
  }

  /** Weighs the scores of all entries, in their order, for a question that speaks of these concepts. */
  weigh(scores: Float32Array, concepts: ReadonlySet<string>): void {
    const signals = signalsOf(concepts)
    if (signals.length === 0) return
    const weights = this.likes.map((entry) => signals.reduce((weight, signal) => weight * WEIGHTS[signal](entry), 1))
    for (let place = 0; place < scores.length; place += 1) {
      scores[place] = (scores[place] ?? 0) * (weights[this.groups[place] ?? 0] ?? 1)
    }
  }
}

/** What a question says about where it belongs, here or elsewhere, by the names of its concepts. */
export function namedIn(concepts: ReadonlySet<string>): { topics: number; place: boolean } {
  const names = [...concepts]
  return {
    topics: names.filter((name) => name.startsWith('elsewhere-')).length,
    place: names.some((name) => name.startsWith('platform-') || name.startsWith('product-')),
  }
}

/**
 * Gives the platforms and families that a question names clearly, for choosing between the readings of a code. A family
 * is named by its subject: Office, updates, or an app that is neither. A phone is one of two platforms.
 */
export function namedPlaces(concepts: ReadonlySet<string>): ReadonlySet<string> {
  const signals = new Set(signalsOf(concepts))
  const places = new Set<string>()
  if (signals.has('ios') || signals.has('phone')) places.add('ios')
  if (signals.has('android') || signals.has('phone')) places.add('android')
  if (signals.has('windows') && !signals.has('office')) places.add('windows')
  if (signals.has('office')) for (const family of OFFICE) places.add(family)
  if (signals.has('updates')) places.add('update-agent')
  if (signals.has('app')) for (const family of APPS) places.add(family)
  return places
}

function signalsOf(concepts: ReadonlySet<string>): Signal[] {
  const ios = concepts.has('platform-ios')
  const android = concepts.has('platform-android')
  const windows = concepts.has('platform-windows')
  const mobile = concepts.has('platform-phone') || concepts.has('platform-tablet')
  const signals: Signal[] = []
  if (ios !== android) signals.push(ios ? 'ios' : 'android')
  if (!ios && !android && windows) signals.push('windows')
  if (!ios && !android && !windows && mobile) signals.push('phone')
  return ios || android ? signals : [...signals, ...topics(concepts)]
}

function topics(concepts: ReadonlySet<string>): Signal[] {
  const app = concepts.has('product-app')
  const updates = concepts.has('product-updates')
  if (concepts.has('product-office')) return ['office']
  if (app === updates) return []
  return [updates ? 'updates' : 'app']
}

function isMobile(entry: Entry): boolean {
  return entry.platform === 'ios' || entry.platform === 'android'
}
