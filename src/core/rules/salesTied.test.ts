import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './salesTied.ts'

test('a basis, a name and a source that are tied to sales are said at their cells', () =>
  checkRule(
    rule,
    `
    Metrics
    | Metric       | Kind    | Basis    | Source          |
    | Accounts     | lagging | quota    | CRM             |
                               ^^^^^ warning: Accounts rests on a quota
    | Renewals     | lagging | bookings | CRM             |
                               ^^^^^^^^ warning: Renewals rests on bookings
    | Deals Closed | leading |          | CRM             |
      ^^^^^^^^^^^^ warning: Deals Closed is tied to sales by its name: "deals closed"
    | Growth       | leading |          | Bookings report |
                                          ^^^^^^^^^^^^^^^ warning: Growth is tied to sales by its source: "booking"
  `,
  ))

test('renewal and net revenue retention as lagging outcomes are allowed', () =>
  checkRule(
    rule,
    `
    Metrics
    | Metric       | Kind    | Basis   | Source          |
    | Renewal Rate | lagging | outcome | Bookings report |
    | NRR          | lagging |         | Salesforce      |
    | CSAT         | lagging | outcome | Survey          |
  `,
    { silent: true },
  ))

test('words in the Lexicon take the place of ours', () =>
  checkRule(
    rule,
    `
    Lexicon
    | Word    | Kind  |
    | add-on  | sales |
    | renewal | sales |

    Metrics
    | Metric       | Kind    | Basis | Source |
    | Add-Ons      | leading |       | CRM    |
      ^^^^^^^ warning: Add-Ons is tied to sales by its name: "add-on"
    | Deals Closed | leading |       | CRM    |
    | Renewal Rate | lagging |       | CRM    |
  `,
  ))
