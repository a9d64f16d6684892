import type { Finding, ReadingFinding } from '../problems/finding.ts'
import type { Cycle } from '../scoring/cycle.ts'
import type { AcceptedRow } from '../tables/accepted.ts'
import type { Rule, RuleContext } from './define.ts'
import { firstCell } from './firstCell.ts'
import { personAt } from './personAt.ts'
import { ruleId } from './ruleId.ts'
import { unknownRuleFindings } from './unknownRuleFindings.ts'

export interface Acceptance {
  /** The rows that a finding of this rule was accepted with; none: it is open. */
  readonly rowsFor: (rule: string, finding: Finding) => readonly AcceptedRow[]
  readonly findings: readonly ReadingFinding[]
  /** The rows about these rules that hold and fitted nothing, as far as the sheets were read that they may be about. */
  readonly unmatched: (fitted: ReadonlySet<AcceptedRow>, rules: readonly string[]) => readonly ReadingFinding[]
}

/**
 * What the Accepted table says. A row holds where it has a reason and a day and has not ended; it fits a finding by rule,
 * person, metric and sheet, of which a blank fits any; the person of a measurement's cell is that of its row.
 */
export function readAccepted(rules: readonly Rule[], context: Omit<RuleContext, 'limit'>): Acceptance {
  const { accepted, scoring, reading } = context
  const { unread } = reading
  const rowPerson = personAt(reading.facts)
  const personOf = ({ person, cell }: Finding) => person ?? (cell === null ? undefined : rowPerson(cell))
  const flaws = accepted.map(row => flawOf(row, scoring.cycle))
  const holding = accepted.filter((_, i) => flaws[i] === null)
  return {
    rowsFor: (rule, finding) => holding.filter(row => fits(row, rule, finding, personOf)),
    findings: [...unknownRuleFindings(rules, accepted), ...flaws.filter(flaw => flaw !== null)],
    unmatched: (fitted, ran) =>
      holding
        .filter(row => !fitted.has(row) && ran.includes(ruleId(row.rule)))
        .filter(row => !unread.some(sheet => anyOr(row.sheet, sheet)))
        .map(row => ({
          rule: 'accepted-unmatched',
          cell: firstCell(row.at, 'rule'),
          message: `${ruleId(row.rule)} is accepted here, and nothing is found that the row fits.`,
        })),
  }
}

function fits(
  row: AcceptedRow,
  rule: string,
  finding: Finding,
  personOf: (finding: Finding) => string | undefined,
): boolean {
  return (
    ruleId(row.rule) === rule &&
    (isAny(row.employeeId) || anyOr(row.employeeId, personOf(finding))) &&
    anyOr(row.metric, finding.metric) &&
    anyOr(row.sheet, finding.cell?.sheet)
  )
}

function anyOr(wanted: string | null, found: string | undefined): boolean {
  return isAny(wanted) || (found !== undefined && plain(wanted!) === plain(found))
}

function isAny(wanted: string | null): boolean {
  return wanted === null || plain(wanted) === ''
}

function plain(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ')
}

function flawOf(row: AcceptedRow, cycle: Cycle): ReadingFinding | null {
  if (plain(row.reason ?? '') === '') {
    return flaw('accepted-without-reason', 'reason', 'is accepted without a reason: its findings stay open')
  }
  if (row.acceptedAt === null) {
    return flaw('accepted-without-reason', 'acceptedAt', 'is accepted without a day: its findings stay open')
  }
  if (row.until !== null) {
    return cycle.asOf !== null && row.until < Math.floor(cycle.asOf)
      ? flaw('accepted-ended', 'until', 'was accepted until a day that has passed: its findings are open again')
      : null
  }
  return cycle.from !== null && row.acceptedAt < cycle.from
    ? flaw('accepted-ended', 'acceptedAt', 'was accepted before this cycle began: its findings are open again')
    : null

  function flaw(rule: string, column: 'reason' | 'acceptedAt' | 'until', what: string): ReadingFinding {
    return { rule, cell: firstCell(row.at, column, 'rule'), message: `${ruleId(row.rule)} ${what}` }
  }
}
