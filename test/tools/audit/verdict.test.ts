import assert from 'node:assert/strict'
import { judge } from '../../../tools/audit/verdict.js'

const LOCK = JSON.stringify({ packages: { '': {}, 'node_modules/served': {}, 'node_modules/linter': { dev: true } } })

function reportOf(vulnerabilities: object): string {
  return JSON.stringify({ auditReportVersion: 2, vulnerabilities, metadata: {} })
}

describe('audit verdict', () => {
  it('fails on high and critical, and counts the rest', () => {
    const output = reportOf({
      served: { severity: 'high', via: [{ title: 'Denial of service' }], nodes: ['node_modules/served'] },
      linter: { severity: 'critical', via: ['served'], nodes: ['node_modules/linter'] },
      other: { severity: 'moderate', via: [{ title: 'Less' }], nodes: [] },
    })
    assert.deepEqual(judge(output, LOCK), {
      kind: 'audited',
      failing: [
        { name: 'served', severity: 'high', titles: ['Denial of service'], inProduction: true },
        { name: 'linter', severity: 'critical', titles: [], inProduction: false },
      ],
      lesser: 1,
    })
  })

  it('passes when nothing is known', () => {
    assert.deepEqual(judge(reportOf({}), LOCK), { kind: 'audited', failing: [], lesser: 0 })
  })

  it('never takes a refusal for a clean report, and does not repeat the address in it', () => {
    const refused = { message: '405 - POST https://audit.example/bulk', statusCode: 405, error: { summary: '' } }
    assert.deepEqual(judge(JSON.stringify(refused), LOCK), {
      kind: 'unreachable',
      why: 'it answered with status 405',
    })
    const failed = { error: { code: 'ENOTFOUND', summary: 'audit.example' } }
    assert.deepEqual(judge(JSON.stringify(failed), LOCK), { kind: 'unreachable', why: 'it failed with ENOTFOUND' })
  })

  for (const output of ['', 'no json', '{}', '[]', '{"auditReportVersion":3,"vulnerabilities":{}}']) {
    it(`knows nothing from ${JSON.stringify(output)}`, () => {
      assert.deepEqual(judge(output, LOCK), { kind: 'unreachable', why: 'there was no answer' })
    })
  }
})
