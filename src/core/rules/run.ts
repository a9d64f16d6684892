import type { Problem } from '../problems/problem.ts'
import { configureRules } from './configureRules.ts'
import type { Rule, RuleContext } from './define.ts'
import { problemOrder } from './problemOrder.ts'
import { readAccepted } from './readAccepted.ts'

/**
 * Runs the rules that the profile and the Rules table leave on, and puts their findings in order.
 * What Accepted names stays in the list with its reason: nothing that was found is dropped.
 * A check that throws is a broken invariant, and the throw is not caught.
 */
export function runRules(rules: readonly Rule[], context: Omit<RuleContext, 'limit'>): readonly Problem[] {
  const configuration = configureRules(rules, context)
  const acceptance = readAccepted(rules, context)
  const reading = {
    ...context.reading,
    findings: [...context.reading.findings, ...configuration.findings, ...acceptance.findings],
  }
  return rules
    .flatMap(rule => {
      const { severity, limit } = configuration.of(rule)
      if (severity === 'off') return []
      return rule.check({ ...context, reading, limit }).map(finding => ({
        rule,
        problem: {
          rule: rule.id,
          severity,
          about: rule.about,
          cell: finding.cell,
          message: finding.message,
          why: rule.why,
          fix: rule.fix,
          ask: rule.ask,
          related: finding.related ?? [],
          person: finding.person ?? null,
          metric: finding.metric ?? null,
          quickFixes: finding.quickFixes ?? [],
          accepted: acceptance.reasonFor(rule.id, finding),
        },
      }))
    })
    .sort(problemOrder(reading))
    .map(({ problem }) => problem)
}
