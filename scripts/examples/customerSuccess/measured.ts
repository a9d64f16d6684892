import { drawnRows } from '../drawnRows.ts'
import { education, onboarding, operations, product, support } from './team.ts'

/** How a metric is measured: what is usual, how far a strong person stands from it, how much it swings. */
export interface Measured {
  readonly role: string
  readonly metric: string
  readonly usual: number
  readonly step: number
  readonly swing: number
  readonly decimals: number
  readonly most: number
  /** Every so many months. */
  readonly every: number
  /** About how many observations one value rests on; null: it has no n. */
  readonly n: number | null
  readonly source: string
}

/** Role, metric, usual, step, swing, decimals, most, every, n, source. */
export const measured: readonly Measured[] = [
  ...of(
    onboarding,
    `
CSAT                     | 0.91  | 0.04  | 0.03  | 3 | 1   | 1 | 14  | Survey tool
Time to First Value      | 31    | -6    | 3     | 1 | 200 | 1 | 4   | Product usage
Follow-ups on Time       | 0.89  | 0.06  | 0.04  | 3 | 1   | 1 | 9   | CRM
Handover Quality         | 4.0   | 0.4   | 0.2   | 1 | 5   | 1 | 5   | Survey tool
Renewal Rate             | 0.91  | 0.04  | 0.03  | 3 | 1   | 3 | 8   | CRM
Expansion Bookings       | 19    | 5     | 4     | 1 | 200 | 3 |     | CRM
`,
  ),
  ...of(
    support,
    `
CSAT                     | 0.9   | 0.04  | 0.03  | 3 | 1   | 1 | 40  | Survey tool
First Contact Resolution | 0.75  | 0.07  | 0.04  | 3 | 1   | 1 | 110 | Help desk
First Response Time      | 4.2   | -1.4  | 0.7   | 1 | 40  | 1 |     | Help desk
Reopen Rate              | 0.065 | -0.02 | 0.012 | 3 | 1   | 1 | 110 | Help desk
Tickets Solved           | 118   | 16    | 10    | 0 | 400 | 1 |     | Help desk
Knowledge Articles       | 1.8   | 0.8   | 0.9   | 0 | 20  | 1 |     | Help center
`,
  ),
  ...of(
    education,
    `
Course Completion        | 0.69  | 0.09  | 0.05  | 3 | 1   | 1 | 60  | Learning hub
Feature Adoption         | 0.44  | 0.08  | 0.05  | 3 | 1   | 1 | 25  | Product usage
Class Size               | 12    | 2     | 3     | 1 | 60  | 1 | 6   | Learning hub
Repeat Questions         | 7.4   | -2    | 1.2   | 1 | 60  | 1 |     | Help desk
Course Updates           | 3.8   | 1.4   | 1.2   | 0 | 30  | 1 |     | Learning hub
`,
  ),
  ...of(
    product,
    `
Feature Adoption         | 0.39  | 0.08  | 0.05  | 3 | 1   | 1 | 40  | Product usage
Problems Solved          | 4.9   | 1.6   | 1     | 0 | 40  | 3 |     | Issue tracker
Time to Decision         | 15    | -4    | 3     | 1 | 200 | 1 | 12  | Issue tracker
Defects after Release    | 5.4   | -1.8  | 1.5   | 0 | 90  | 1 |     | Issue tracker
Customer Conversations   | 5.8   | 1.4   | 1.3   | 0 | 40  | 1 |     | Issue tracker
`,
  ),
  ...of(
    operations,
    `
Forecast Accuracy        | 0.79  | 0.07  | 0.04  | 3 | 1   | 3 | 90  | CRM
Data Completeness        | 0.945 | 0.025 | 0.015 | 3 | 1   | 1 | 420 | CRM
Playbook Adoption        | 0.69  | 0.08  | 0.06  | 3 | 1   | 1 | 35  | CRM
Hours Saved              | 19    | 7     | 4     | 1 | 200 | 1 |     | Time study
Request Turnaround       | 25    | -7    | 4     | 1 | 200 | 1 | 30  | Request board
`,
  ),
]

function of(role: string, text: string): Measured[] {
  return drawnRows(text).map(([metric, usual, step, swing, decimals, most, every, n, source]) => ({
    role,
    metric: String(metric),
    usual: Number(usual),
    step: Number(step),
    swing: Number(swing),
    decimals: Number(decimals),
    most: Number(most),
    every: Number(every),
    n: typeof n === 'number' ? n : null,
    source: String(source),
  }))
}
