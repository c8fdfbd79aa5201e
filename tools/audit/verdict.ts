import { z } from 'zod'

/** What is known against one package that is installed. */
export interface Finding {
  readonly name: string
  readonly severity: Severity
  /** Short titles of the advisories; a package that only contains a bad one has none of its own. */
  readonly titles: readonly string[]
  /** False when only development needs the package. */
  readonly inProduction: boolean
}

/** What an audit came to. `unreachable` says nothing about the packages. */
export type Verdict =
  | { readonly kind: 'unreachable'; readonly why: string }
  | { readonly kind: 'audited'; readonly failing: readonly Finding[]; readonly lesser: number }

const SEVERITIES = ['info', 'low', 'moderate', 'high', 'critical'] as const
type Severity = (typeof SEVERITIES)[number]

const advisory = z.union([z.string(), z.looseObject({ title: z.string().optional() })])
/** The report of `npm audit --json`. Source: npm documentation, "Audit Report Format", version 2. */
const report = z.looseObject({
  auditReportVersion: z.literal(2),
  vulnerabilities: z.record(
    z.string(),
    z.looseObject({
      severity: z.enum(SEVERITIES),
      via: z.array(advisory),
      nodes: z.array(z.string()),
    }),
  ),
})
const refusal = z.looseObject({
  statusCode: z.number().optional(),
  error: z.looseObject({ code: z.string().optional() }),
})
const lock = z.looseObject({ packages: z.record(z.string(), z.looseObject({ dev: z.boolean().optional() })) })

/** Judges the output of `npm audit --json`. `lockText` is package-lock.json, which knows what is for development only. */
export function judge(output: string, lockText: string): Verdict {
  const json = parse(output)
  const audited = report.safeParse(json)
  if (!audited.success) return { kind: 'unreachable', why: reasonOf(json) }
  const { packages } = lock.parse(JSON.parse(lockText))
  const findings = Object.entries(audited.data.vulnerabilities).map(([name, { severity, via, nodes }]) => ({
    name,
    severity,
    titles: via.flatMap((cause) => (typeof cause === 'string' ? [] : (cause.title ?? []))),
    inProduction: nodes.some((node) => packages[node]?.dev !== true),
  }))
  const failing = findings.filter(({ severity }) => severity === 'high' || severity === 'critical')
  return { kind: 'audited', failing, lesser: findings.length - failing.length }
}

/** The service's own words name its host, so only the status or the code is told. */
function reasonOf(json: unknown): string {
  const { data } = refusal.safeParse(json)
  if (data?.statusCode !== undefined) return `it answered with status ${data.statusCode}`
  return data?.error.code === undefined ? 'there was no answer' : `it failed with ${data.error.code}`
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
