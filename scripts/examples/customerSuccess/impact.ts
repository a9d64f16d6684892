import { drawnRows } from '../drawnRows.ts'
import { typedSheet } from '../typedSheet.ts'

export const roles = typedSheet(
  'Roles',
  ['Role', 'Family', 'Customer Contact', 'Serves Role', 'Core Expectations'],
  drawnRows(`
Onboarding Specialist         | Customer Success | direct   | Account Manager       | empathy, clarity, responsiveness
Support Engineer              | Customer Success | direct   | Account Manager       | empathy, clarity, responsiveness
Customer Education Specialist | Customer Success | direct   | Onboarding Specialist | clarity, curiosity
Product Manager               | Product          | indirect | Support Engineer      | clarity, judgment, openness
Success Operations Analyst    | Operations       | indirect | Onboarding Specialist | accuracy, clarity, openness
`),
)

export const impactMap = typedSheet(
  'Impact Map',
  ['Role', 'Activity', 'Client Outcome', 'Because', 'Metric', 'Tag', 'Rank', 'Partner Team'],
  drawnRows(`
Onboarding Specialist         | Plans the first ninety days with the customer    | Value sooner              | What is used early is kept                 | Time to First Value      | retention    | 1 | Product
Onboarding Specialist         | Holds a follow-up within ten days                | Nobody is left alone      | Small obstacles stop new users             | Follow-ups on Time       | satisfaction | 2 |
Onboarding Specialist         | Hands accounts over with their history           | Nobody explains twice     | The next team knows what was agreed        | Handover Quality         | satisfaction | 3 | Account Management
Support Engineer              | Answers new tickets within hours                 | Less downtime             | Customers can go on working                | First Response Time      | retention    | 2 |
Support Engineer              | Solves the cause and not the sign                | Problems stay solved      | A fault that returns costs trust           | Reopen Rate              | retention    | 1 | Product
Support Engineer              | Writes down what solved it                       | Customers help themselves | Many look before they ask                  | Knowledge Articles       | satisfaction | 3 | Education
Customer Education Specialist | Teaches what support is asked most               | Customers help themselves | Who has learned it does not have to ask    | Repeat Questions         | satisfaction | 1 | Support
Customer Education Specialist | Keeps lessons up with each release               | Value sooner              | A lesson on the old form helps nobody      | Course Updates           | expansion    | 3 | Product
Customer Education Specialist | Brings people to the end of a course             | Value sooner              | Features are used by those who saw them    | Feature Adoption         | expansion    | 2 |
Product Manager               | Removes the causes of frequent tickets           | Problems stay solved      | One change helps every customer            | Problems Solved          | retention    | 1 | Support
Product Manager               | Says yes or no to a request in time              | Customers can plan        | Waiting for an answer stops decisions      | Time to Decision         | satisfaction | 2 | Support
Product Manager               | Watches new features with customers              | Value sooner              | What is not understood is not used         | Feature Adoption         | expansion    | 3 | Education
Success Operations Analyst    | Shows accounts at risk a quarter ahead           | Risks are seen in time    | There is time left to act                  | Forecast Accuracy        | retention    | 1 | Account Management
Success Operations Analyst    | Keeps account records whole                      | Nobody explains twice     | Every team sees the same history           | Data Completeness        | satisfaction | 2 |
Success Operations Analyst    | Takes manual work off other teams                | More time for customers   | Hours saved are spent with customers       | Hours Saved              | other        | 3 | Support
`),
)

export const goals = typedSheet(
  'Goals',
  ['Company Goal', 'Owner', 'Metric'],
  drawnRows(`
Customers stay longer                | Chief Customer Officer   | Renewal Rate
Customers see value in their first month | Chief Customer Officer | Time to First Value
Customers help themselves            | Vice President Education | Repeat Questions
Problems are removed and not answered | Chief Product Officer   | Problems Solved
Risks are known a quarter ahead      | Vice President Operations | Forecast Accuracy
`),
)
