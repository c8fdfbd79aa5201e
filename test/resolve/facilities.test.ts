import assert from 'node:assert/strict'
import { CODE_FAMILIES, codeFamilies, codeFamily } from '../../src/resolve/facilities.js'
import { facilityName } from '../../src/resolve/facility-names.js'

describe('families of codes', () => {
  const FAMILIES = [
    '0x87D13B62 intune-mdm',
    '0xC7D14FB1 android-apps',
    '0xC7D24FC5 intune-settings',
    '0x87D300C9 intune-extension',
    '0x87D30137 intune-extension',
    '0x87D00324 configuration-manager',
    '0x80CF0001 update-agent',
    '0x80AF0005 update-agent',
    '0x00CF0005 update-agent',
    '0x80CF3001 enrollment update-agent',
    '0x80043001 enrollment',
    '0x8024402C windows-update',
    '0x00240005 windows-update',
    '0x800F0922 setup',
    '0x80D02002 delivery-optimization',
    '0x80200010 bits',
    '0x80190194 http',
    '0x8019000A enrollment',
    '0x80180014 enrollment',
    '0x81039001 enrollment',
    '0x801C03F2 device-registration',
    '0xCAA20003 device-registration',
    '0x80310000 bitlocker',
    '0x80280036 tpm',
    '0x80290407 tpm',
    '0x8A150011 winget',
    '0x80073CF0 appx win32',
    '0x80080204 appx',
    '0x80070643 msi win32',
    '0x80070005 win32',
    '0x800B0109 certificates',
    '0x80090016 cryptography',
    '1603 msi office win32',
    '1602 msi office win32',
    '1618 msi win32',
    '3010 msi win32',
    '13 office win32',
    '17002 office',
    '15603 appx win32',
    '12007 win32',
    '5 win32',
  ]
  for (const line of FAMILIES) {
    const [code, ...keys] = line.split(' ')
    it(line, () => {
      const found = codeFamilies(Number(code))
      assert.deepEqual(
        found.map(({ key }) => key),
        keys,
      )
      assert.equal(codeFamily(Number(code)), found[0])
    })
  }

  it('are none for numbers that Microsoft has not published', () => {
    for (const value of [0, 16_000, 40_000, 0x12345678, 0xdeadbeef]) assert.deepEqual(codeFamilies(value), [])
  })

  it('lead to pages of Microsoft', () => {
    for (const { key, documentation } of CODE_FAMILIES)
      assert.match(documentation, /^https:\/\/(?:learn\.microsoft\.com|github\.com\/microsoft)\//, key)
  })

  it('have ranges that begin before they end', () => {
    for (const { key, ranges } of CODE_FAMILIES)
      for (const [from, to] of ranges) assert.ok(from >= 0 && from <= to && to <= 0xffffffff, key)
  })
})

describe('facilityName', () => {
  it('names facilities as winerror.h does', () => {
    assert.equal(facilityName(7), 'WIN32')
    assert.equal(facilityName(36), 'WINDOWSUPDATE')
    assert.equal(facilityName(208), 'DELIVERY_OPTIMIZATION')
  })

  it('does not name what Intune numbered itself', () => {
    for (const facility of [24, 175, 207, 2000, 2001, 2003]) assert.equal(facilityName(facility), undefined)
  })
})
