import assert from 'node:assert/strict'
import { httpMirrors, httpStatusOf } from '../../src/resolve/http-mirrors.js'

/** Status, BITS, SyncML, Windows Update, update agent: "WUA networking error codes" and the arithmetic of 0x87D1. */
const TABLE = [
  '400 0x80190190 0x87D10190 0x80244016 0x80CF4016',
  '401 0x80190191 0x87D10191 0x80244017 0x80CF4017',
  '403 0x80190193 0x87D10193 0x80244018 0x80CF4018',
  '404 0x80190194 0x87D10194 0x80244019 0x80CF4019',
  '405 0x80190195 0x87D10195 0x8024401A 0x80CF401A',
  '407 0x80190197 0x87D10197 0x8024401B 0x80CF401B',
  '408 0x80190198 0x87D10198 0x8024401C 0x80CF401C',
  '409 0x80190199 0x87D10199 0x8024401D 0x80CF401D',
  '410 0x8019019A 0x87D1019A 0x8024401E 0x80CF401E',
  '500 0x801901F4 0x87D101F4 0x8024401F 0x80CF401F',
  '501 0x801901F5 0x87D101F5 0x80244020 0x80CF4020',
  '502 0x801901F6 0x87D101F6 0x80244021 0x80CF4021',
  '503 0x801901F7 0x87D101F7 0x80244022 0x80CF4022',
  '504 0x801901F8 0x87D101F8 0x80244023 0x80CF4023',
  '505 0x801901F9 0x87D101F9 0x80244024 0x80CF4024',
].map((line) => line.split(' '))

describe('HTTP statuses in codes', () => {
  for (const [status = '', ...codes] of TABLE) {
    it(`${status} in four numberings`, () => {
      for (const code of codes) assert.equal(httpStatusOf(Number(code)), Number(status), code)
      assert.deepEqual(httpMirrors(Number(status)).sort(), codes.sort())
    })
  }

  it('knows the misprints of Microsoft: 0x80CF4020 is 501, 0x80CF4023 is 504', () => {
    assert.equal(httpStatusOf(0x80cf4020), 501)
    assert.equal(httpStatusOf(0x80cf4023), 504)
  })

  it('leaves the first numbers of 0x8019 to the old enrollment', () => {
    assert.equal(httpStatusOf(0x8019000e), undefined)
    assert.equal(httpStatusOf(0x80190063), undefined)
    assert.equal(httpStatusOf(0x80190064), 100)
    assert.equal(httpStatusOf(0x80190257), 599)
    assert.equal(httpStatusOf(0x80190258), undefined)
  })

  it('takes only those statuses of SyncML for HTTP that mean the same', () => {
    assert.equal(httpStatusOf(0x87d101a1), 417)
    assert.equal(httpStatusOf(0x87d101a2), undefined, 'already exists')
    assert.equal(httpStatusOf(0x87d101fa), undefined, 'error while processing')
    assert.equal(httpStatusOf(0x87d100c8), undefined, 'OK')
    assert.ok(!httpMirrors(418).includes('0x87D101A2'))
  })

  it('finds none elsewhere', () => {
    for (const value of [0x80244015, 0x80244025, 0x80cf4015, 0x80070194, 0x00244019, 404])
      assert.equal(httpStatusOf(value), undefined, value.toString(16))
  })
})
