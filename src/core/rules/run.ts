import type { Finding, ReadingFinding } from '../problems/finding.ts'
import type { Problem } from '../problems/problem.ts'
import type { AcceptedRow } from '../tables/accepted.ts'
import acceptedUnmatched from './acceptedUnmatched.ts'
import { configureRules } from './configureRules.ts'
import type { Rule, RuleContext } from './define.ts'
import { type FoundProblem, problemOrder } from './problemOrder.ts'
import { readAccepted } from './readAccepted.ts'

/**
 * Runs the rules that the profile and the Rules table leave on, and puts their findings in order.
 * What Accepted names stays in the list with its reason: nothing that was found is dropped.
 * A check that throws is a broken invariant, and the throw is not caught.
 */
export function runRules(rules: readonly Rule[], context: Omit<RuleContext, 'limit'>): readonly Problem[] {
  const configuration = configureRules(rules, context)
  const acceptance = readAccepted(rules, context)
  const on = rules.flatMap(rule => {
    const { severity, limit } = configuration.of(rule)
    return severity === 'off' ? [] : [{ rule, severity, limit }]
  })
  const found = (
    noted: readonly ReadingFinding[],
    { rule, severity, limit }: (typeof on)[number],
  ): readonly Found[] => {
    const reading = { ...context.reading, findings: noted }
    return rule.check({ ...context, reading, limit }).map(finding => {
      const accepted = acceptance.rowsFor(rule.id, finding)
      return { rule, accepted, problem: problemOf(rule, severity, finding, accepted) }
    })
  }

  const isLast = ({ rule }: { readonly rule: Rule }) => rule.id === acceptedUnmatched.id
  const noted = [...context.reading.findings, ...configuration.findings, ...acceptance.findings]
  const first = on.filter(each => !isLast(each)).flatMap(each => found(noted, each))
  // What fits no finding is known when all else was found.
  const fitted = new Set(first.flatMap(({ accepted }) => accepted))
  const judged = on.filter(each => !isLast(each)).map(({ rule }) => rule.id)
  const last = on.filter(isLast).flatMap(each => found(acceptance.unmatched(fitted, judged), each))
  return [...first, ...last].sort(problemOrder(context.reading)).map(({ problem }) => problem)
}

interface Found extends FoundProblem {
  readonly accepted: readonly AcceptedRow[]
}

function problemOf(
  { id, about, why, fix, ask }: Rule,
  severity: Problem['severity'],
  finding: Finding,
  accepted: readonly AcceptedRow[],
): Problem {
  return {
    rule: id,
    severity,
    about,
    cell: finding.cell,
    message: finding.message,
    why,
    fix,
    ask,
    related: finding.related ?? [],
    person: finding.person ?? null,
    metric: finding.metric ?? null,
    quickFixes: finding.quickFixes ?? [],
    accepted: accepted[0]?.reason ?? null,
  }
}
