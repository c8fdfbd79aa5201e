import assert from 'node:assert/strict'
import { listItems } from '../../src/parse/list-items.js'
import { reads } from './reading.js'

describe('lists', () => {
  describe('below a heading that promises codes', () => {
    reads([
      'Exit codes I saw:\n- 1641 (4 devices)\n- 3010 (17 devices)\n- 1612 (1 device, NY-W-033)\nWhich? → 1641 3010 1612',
      'Retourcodes:\n\n1603\n1605 → 1603 1605',
      "Codes d'erreur :\n• 1603 – Acrobat\n• 17002 – Office → 1603 17002",
      'Felkoder i veckan:\n1) 1603 – Revit\n2) 1618 – Zoom → 1603 1618',
      'Our return codes:\n- 70001 = no network → 0x00011171',
      '<p>Exit codes:</p><ul><li>1641 (2 devices)</li><li>1603</li></ul> → 1641 1603',
      'Errors today:\n- 1603 (Chrome)\n- 77 (Edge) → 1603',
    ])
  })

  describe('in which other items are codes', () => {
    reads([
      '1. 0x800705b4 – Autopilot\n2. 1618 – 7-Zip\n3. 30088-1015 – Office → 0x800705B4 1618 30088-1015',
      '- -2016345060 Zoom\n- 1603 Revit\n- 1460 → 0x87D1041C 1603 1460',
      '- Reader: 0x87D1041C\n- Chrome: 1618 → 0x87D1041C 1618',
      '1. 0x80070643\n2. 2024 budget\n3. 404 → 0x80070643',
      '- Reader: 0x87D1041C\n- 1618 → 0x87D1041C',
    ])
  })

  describe('of something else', () => {
    reads([
      'Devices per ring:\n- 1603 (pilot)\n- 3010 (broad) → ',
      'Open orders:\n1. 1603 – keyboards\n2. 1618 – docks → ',
      'Door codes:\n- 1603 front\n- 1618 back → ',
      'Fel per år:\n- 2023: 14\n- 2024: 31 → ',
      'Rum med fel:\n- 1603\n- 1618 → ',
      'Windows builds:\n1. 17134\n2. 17763 → ',
      'Exit codes:\n- 1603 devices with a problem → ',
    ])
  })

  it('say of each number whether a process gave it back', () => {
    assert.deepEqual(
      [...listItems('Exit codes:\n- 1603\n- 12')],
      [
        [14, 'exit'],
        [21, 'exit'],
      ],
    )
    assert.deepEqual([...listItems('0x80070643\n1618')], [[11, 'code']])
    assert.equal(listItems('Exit codes: 1603').size, 0)
  })
})
