import { drawnRows } from '../drawnRows.ts'
import { typedSheet } from '../typedSheet.ts'

export const initiatives = typedSheet(
  'Initiatives',
  [
    ...['Initiative', 'Outcome', 'Employee ID', 'Contribution', 'Share', 'Partner Team', 'Date', 'Kind', 'Metric'],
    'Customer',
  ],
  drawnRows(`
Help center moved       | Articles are found in half the time     | 2022 | Planned the move and held the weekly call    | 40% | Education      | 2025-08-29 | initiative     | Repeat Questions    |
Help center moved       | Articles are found in half the time     | 2037 | Rewrote the most read articles               | 30% | Support Africa | 2025-08-29 | initiative     | Repeat Questions    |
Help center moved       | Articles are found in half the time     | 2055 | Moved the links and checked them             | 30% | Education      | 2025-08-29 | initiative     | Repeat Questions    |
Editor release          | A third fewer steps for each document   | 2045 | Led the release                              | 35% | Support Europe | 2025-04-25 | initiative     | Feature Adoption    |
Editor release          | A third fewer steps for each document   | 2051 | Tested with nine customers                   | 25% | Support Europe | 2025-04-25 | initiative     | Feature Adoption    |
Editor release          | A third fewer steps for each document   | 2036 | Built the classes                            | 25% | Product        | 2025-04-25 | initiative     | Feature Adoption    |
Editor release          | A third fewer steps for each document   | 2016 | Collected the questions of the first weeks   | 15% | Product        | 2025-04-25 | initiative     | Feature Adoption    |
Outage in June          | Back within four hours                  | 2019 | Found the sign in the tickets                | 40% | Product        | 2025-06-18 | complex issue  | First Response Time | Indigo Rail
Outage in June          | Back within four hours                  | 2046 | Kept one message up to date                  | 30% | Support Europe | 2025-06-18 | complex issue  | First Response Time | Indigo Rail
Outage in June          | Back within four hours                  | 2029 | Called the customers without a mail address  | 40% | Support Europe | 2025-06-18 | complex issue  | First Response Time | Indigo Rail
Renewal list            | Risks are seen two months earlier       | 2052 | Rebuilt the list                             | 50% | Onboarding Europe | 2025-05-30 | collective win | Forecast Accuracy |
Renewal list            | Risks are seen two months earlier       | 2001 | Said what onboarding needs from it           | 20% | Success Operations | 2025-05-30 | collective win | Forecast Accuracy |
Renewal list            | Risks are seen two months earlier       | 2054 | Checked it against a year of renewals        | 30% | Onboarding Europe | 2025-05-30 | collective win | Forecast Accuracy |
Schools before September | Forty schools live before term         | 2009 | Ran twelve projects at once                  |     | Education      | 2025-09-01 | collective win | Time to First Value | Jacaranda Schools
Schools before September | Forty schools live before term         | 2041 | Taught the teachers of all forty             |     | Onboarding Asia-Pacific | 2025-09-01 | collective win | Time to First Value | Jacaranda Schools
`),
)

export const dependencies = typedSheet(
  'Dependencies',
  ['Employee ID', 'Blocked By', 'From', 'To', 'Metric'],
  drawnRows(`
2003 | Import of the old product waits for a new format | 2025-02-10 | 2025-04-04 | Time to First Value
2010 | Legal review of contracts in two countries       | 2025-05-12 | 2025-06-20 | Time to First Value
2025 | Phone system of the partner                      | 2025-03-03 | 2025-03-21 | First Response Time
2030 | Two vacant posts in the team                     | 2025-03-01 | 2025-04-30 | First Response Time
2038 | Classroom accounts were not set up               | 2025-09-08 | 2025-09-19 | Course Completion
2047 | Platform team postponed the interface            | 2025-06-02 | 2025-08-29 | Problems Solved
2050 | Usage data of two regions missing                | 2025-10-13 |            | Feature Adoption
2058 | Rights in the CRM                                | 2025-01-20 | 2025-02-14 | Data Completeness
`),
)

export const experiments = typedSheet(
  'Experiments',
  [...['Employee ID', 'Bottleneck', 'Hypothesis', 'Metric', 'Before', 'After', 'Result', 'Learned', 'Adopted'], 'Date'],
  drawnRows(`
2001 | Data arrive late                     | A checklist before the contract saves a week   | Time to First Value      | 31  | 26  | success      | Only the first five lines are read        | yes | 2025-03-03
2008 | Nobody attends the second call       | A shorter call is attended                     | Follow-ups on Time       | 84% | 93% | success      | Twenty minutes are enough                 | yes | 2025-04-14
2016 | Handover between shifts              | A shared note halves repeats                   | Reopen Rate              | 7%  | 5%  | success      | Notes help if they are short              | yes | 2025-02-17
2024 | Search finds old articles            | Titles in the words of customers               | First Contact Resolution | 72% | 73% | inconclusive | One month was too short                   | no  | 2025-05-19
2033 | Long first replies                   | Three lines and a link                         | CSAT                     | 95% | 95% | failure      | Customers liked the long ones             | no  | 2025-06-09
2037 | Courses are left in the third lesson | Exercises first, film after                    | Course Completion        | 66% | 78% | success      | The exercise shows what the film is for   | yes | 2025-03-24
2041 | Few questions in large classes       | Two hosts                                      | Class Size               | 19  | 14  | running      |                                           |     | 2025-10-06
2046 | Requests wait for the weekly meeting | Decide small ones on the day                   | Time to Decision         | 17  | 10  | success      | Small means less than two days            | yes | 2025-02-03
2051 | Defects found by customers           | A week with ten customers before each release  | Defects after Release    | 6   | 4   | success      | Ten are enough                            | yes | 2025-04-07
2052 | Forecast by feeling                  | Three signs from usage data                    | Forecast Accuracy        | 76% | 86% | success      | Logins of administrators tell most        | yes | 2025-05-05
2055 | Fields are filled at the end         | Ask at the first call                          | Data Completeness        | 91% |     | proposed     |                                           |     | 2025-11-10
2059 | Requests by chat get lost            | One board                                      | Request Turnaround       | 29  | 21  | success      | The board needs an owner each week        | yes | 2025-03-17
2030 | Same answer written anew             |                                                | First Response Time      |     |     | identified   |                                           |     | 2025-08-04
`),
)
