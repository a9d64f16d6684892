import { drawnRows } from '../drawnRows.ts'
import { education, onboarding, operations, product, support } from './team.ts'

export interface Deed {
  readonly metric: string
  readonly what: string
  readonly outcome: string
}

/** Customers of the department. */
export const customers = [
  ...['Alder & Finch', 'Bluewater Ferries', 'Casa Lumbre', 'Dunmore Foods', 'Estrela Clinics', 'Fjordlys Energy'],
  ...['Granite Mutual', 'Harbor Textiles', 'Indigo Rail', 'Jacaranda Schools', 'Kestrel Parts', 'Lakeside Housing'],
  ...['Meridian Tea', 'Northgate Hotels', 'Ostrava Glass', 'Pampa Seeds'],
]

/** What people of each role did that speaks to a judged metric. */
export const deeds: ReadonlyMap<string, readonly Deed[]> = new Map([
  [
    onboarding,
    of(`
Collaboration | Wrote the handover page that support now opens first                | No question was asked twice
Collaboration | Told product in week one that the import would be late              | The customer could plan
Collaboration | Brought support into the last call before go-live                   | The first ticket was solved in an hour
Collaboration | Shared the mapping of fields with two colleagues before a holiday   | The project went on without a pause
Collaboration | Asked account management for the history before the first call      | The kickoff took half the time
Anticipation  | Saw that only one administrator was trained, and asked for a second | The holiday passed without a stop
Anticipation  | Named the missing data export before the contract began             | Go-live was on the agreed day
Anticipation  | Noticed falling logins in week three and called                     | Usage was back within ten days
Anticipation  | Planned a test of the invoices a month ahead                        | Two errors were found before anyone was billed
`),
  ],
  [
    support,
    of(`
Collaboration | Passed a fault on with the steps to repeat it                       | Fixed within two days
Collaboration | Kept product informed through an outage                             | One message went to all customers
Collaboration | Covered two shifts for the night team                               | The queue stayed level
Collaboration | Answered billing questions of colleagues on one page                | The page is opened daily
Collaboration | Started a weekly call with product on repeated questions            | Three causes were removed
Anticipation  | Wrote to customers of the old version before the change             | Nine tickets instead of the usual sixty
Anticipation  | Saw the same error at three customers and raised an alert           | It was stopped the same afternoon
Anticipation  | Checked the certificates of a customer before they ran out          | No stop at the end of the month
Anticipation  | Asked about the load of the sale day a week before                  | The limit was raised in time
`),
  ],
  [
    education,
    of(`
Collaboration | Built a lesson with support out of the most frequent tickets        | Half as many tickets on that topic
Collaboration | Recorded the release class together with product                    | It was there on the day of the release
Collaboration | Gave onboarding the exercises to use in their own calls             | Used in eleven projects
Collaboration | Held the class of a colleague who fell ill                          | Forty people did not have to wait
Collaboration | Sent the open questions of each class to the help center            | Six articles were written
`),
  ],
  [
    product,
    of(`
Collaboration | Took two days of tickets together with support                      | The worst form was rebuilt
Collaboration | Told customers and colleagues why a wish was declined               | No further reminders
Collaboration | Moved the release by a week so that the classes could be ready      | Fewer questions than at any release before
Collaboration | Wrote down what was decided with operations on the usage data       | Both teams count alike
Collaboration | Showed the draft to onboarding before it was built                  | Two steps were left out
`),
  ],
  [
    operations,
    of(`
Collaboration | Rebuilt the renewal list with onboarding                            | An hour less each week for seven people
Collaboration | Cleaned account records with support during a quiet week            | Calls reach the right person
Collaboration | Explained the forecast to every team in its own words               | Teams correct their own risks
Collaboration | Set up the handover form that both sides had asked for              | Fields are filled on the first day
Collaboration | Documented the playbook together with those who use it              | Adopted by four more colleagues
`),
  ],
])

function of(text: string): Deed[] {
  return drawnRows(text).map(([metric, what, outcome]) => ({
    metric: String(metric),
    what: String(what),
    outcome: String(outcome),
  }))
}
