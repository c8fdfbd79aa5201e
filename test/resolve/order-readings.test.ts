import assert from 'node:assert/strict'
import type { Platform } from '../../src/catalog/entry.js'
import { orderReadings } from '../../src/resolve/order-readings.js'
import { anEntry, idsOf } from './entries.js'

const on = (platform: Platform, ...ids: string[]): ReturnType<typeof anEntry>[] =>
  ids.map((id) => anEntry(id, { platform }))

const DETECTION = [...on('android', 'android-apps/x'), ...on('ios', 'ios-apps/x'), ...on('windows', 'windows-apps/x')]
const UNEXPECTED = on('windows', 'office-csp/x', 'office-deployment/x', 'windows-apps/x')

describe('orderReadings', () => {
  function fitting(entries: typeof DETECTION, places: string[], text = ''): string[] {
    const { fitting: fit, others } = orderReadings(entries, new Set(places), text)
    assert.equal(fit.length + others.length, entries.length)
    return idsOf(fit)
  }

  it('gives all readings to a question that says nothing', () => {
    assert.deepEqual(fitting(DETECTION, []), idsOf(DETECTION))
  })

  it('lets the platform decide, then the family', () => {
    assert.deepEqual(fitting(DETECTION, ['ios']), ['ios-apps/x'])
    assert.deepEqual(fitting(DETECTION, ['windows', 'android-apps', 'ios-apps', 'windows-apps']), ['windows-apps/x'])
    assert.deepEqual(fitting(UNEXPECTED, ['windows', 'windows-apps']), ['windows-apps/x'])
  })

  it('leaves two readings where both fit', () => {
    assert.deepEqual(fitting(DETECTION, ['ios', 'android']), ['android-apps/x', 'ios-apps/x'])
    assert.deepEqual(fitting(UNEXPECTED, ['office-csp', 'office-deployment']), ['office-csp/x', 'office-deployment/x'])
  })

  it('takes a hint that fits no reading for none', () => {
    assert.deepEqual(fitting(UNEXPECTED, ['ios']), idsOf(UNEXPECTED))
    assert.deepEqual(fitting(DETECTION, ['update-agent']), idsOf(DETECTION))
  })

  it('parts what Intune reports of Office from what its installer says', () => {
    const office = ['office-csp', 'office-deployment']
    assert.deepEqual(fitting(UNEXPECTED, office, 'Click-to-Run says 0x8000FFFF'), ['office-deployment/x'])
    assert.deepEqual(fitting(UNEXPECTED, office, 'status of the Office CSP 0x8000FFFF'), ['office-csp/x'])
  })
})
