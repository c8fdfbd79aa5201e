import assert from 'node:assert/strict'
import { fieldValue } from '../../src/parse/field-value.js'
import { reads } from './reading.js'

describe('values of fields', () => {
  const kindOf = (text: string): string | undefined => fieldValue(text, text.indexOf('77'))

  it('are codes by the name of the field', () => {
    for (const text of [
      '<key>ErrorCode</key><integer>77</integer>',
      '<key>MDMErrorCode</key>\n\t<string>77</string>',
      '<Data Name="ErrorCode">77</Data>',
      '<property name="errorCode" value="77"/>',
      '<ErrorCode xsi:type="xsd:int">77</ErrorCode>',
      '{"name": "errorCode", "value": 77}',
      '"lastErrorCode": { "value": "77" }',
    ])
      assert.equal(kindOf(text), 'code', text)
    assert.equal(kindOf("<Data Name='ExitCode'>77</Data>"), 'exit')
  })

  it('are none by the name of another', () => {
    for (const text of [
      '77',
      '<key>Delay</key><integer>77</integer>',
      '<key>ErrorCount</key><integer>77</integer>',
      '<Data Name="ProcessId">77</Data>',
      '{"name":"port","value":77}',
      '{"errorCodeCount":{"value":77}}',
      '<key>ErrorCode</key><integer>12</integer><key>Delay</key><integer>77</integer>',
    ])
      assert.equal(kindOf(text), undefined, text)
  })

  reads([
    '<key>ErrorCode</key><integer>12064</integer><key>Delay</key><integer>3010</integer> → 12064',
    '<resultCode>1618</resultCode><count>3010</count> → 1618',
    '[{"name":"exitCode","value":"1603"},{"name":"durationSeconds","value":"1618"}] → 1603',
    '{"name":"errorCode","value":404} → ',
  ])
})
