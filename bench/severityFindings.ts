// Prints how often findings about managers are wrong, and how often they are there where they should be: 30 managers with
// teams of 5 to 8 are simulated, rated, and compared by their people's scores.
// Run: npm run bench severityFindings [ROUNDS]
import { compareRaters } from '../src/core/calibration/severity/compareRaters.ts'
import { type SeverityFinding, severityFindings } from '../src/core/calibration/severity/severityFindings.ts'
import { randomSource } from '../src/core/statistics/randomSource.ts'
import { ratedTeams, type TeamsToRate } from './simulated/ratedTeams.ts'

const rounds = Number(process.argv[2] ?? 1000)
const seed = 20250101
/** Steps: a finding is right where a manager differs from the mean by more, in its direction; it should be there at `large`. */
const margin = 0.25
const large = 0.5

const managers = 30
const populations: readonly TeamsToRate[] = [
  { managers, severity: 0, residual: 0.5, wholeSteps: false },
  { managers, severity: 0, residual: 0.7, wholeSteps: true },
  { managers, severity: 0.5, residual: 0.5, wholeSteps: false },
  { managers, severity: 0.5, residual: 0.6, wholeSteps: false },
  { managers, severity: 0.5, residual: 0.65, wholeSteps: false },
  { managers, severity: 0.5, residual: 0.5, wholeSteps: true },
  { managers, severity: 0.3, residual: 0.5, wholeSteps: false },
]

console.log(`${managers} managers, teams of 5 to 8, ${rounds} rounds, seed ${seed}; standard errors behind ±.`)
console.log('σ_b: deviation of managers; σ: of a rating beside manager and score, both in steps of the rating.')
console.log(
  `Wrong: |δ| ≤ ${margin} or the other direction. Found: of those with |δ| > ${large}, in the right direction.`,
)
console.log('Before: what would be named without asking whether it holds for scores of reliability .8 and .6.\n')
console.log(line('population', 'rounds with a name', 'wrong', 'found', 'wrong before', 'found before'))
for (const population of populations) console.log(measured(population))

/** Counts of one round: of names, of wrong ones, of managers who should be named, and of those who are. */
interface Round {
  readonly named: number
  readonly wrong: number
  readonly different: number
  readonly found: number
}

function measured(population: TeamsToRate): string {
  const random = randomSource(seed)
  const pairs = Array.from({ length: rounds }, () => roundOf(population, random))
  const [kept, before] = [pairs.map(pair => pair.kept), pairs.map(pair => pair.before)]
  const { severity, residual, wholeSteps } = population
  return line(
    `σ_b ${severity}, σ ${residual}${wholeSteps ? ', whole steps' : ''}`,
    share(kept.map(({ named }) => [named > 0 ? 1 : 0, 1])),
    share(kept.map(({ wrong, named }) => [wrong, named])),
    share(kept.map(({ found, different }) => [found, different])),
    share(before.map(({ wrong, named }) => [wrong, named])),
    share(before.map(({ found, different }) => [found, different])),
  )
}

function roundOf(population: TeamsToRate, random: ReturnType<typeof randomSource>) {
  const { ratings, severities } = ratedTeams(population, random)
  const { raters, fitted } = compareRaters(ratings)[0]!
  const mean = severities.reduce((sum, each) => sum + each, 0) / severities.length
  const truth = severities.map(each => each - mean)
  const higher = raters.map(({ difference }) => difference > 0)
  const counts = raters.map(({ n }) => n)
  const count = (findings: readonly SeverityFinding[]): Round => {
    const named = findings.map(finding => finding.endsWith('evidence'))
    const at = (test: (manager: number) => boolean) => truth.filter((_, manager) => test(manager)).length
    const toward = (manager: number) => (higher[manager] ? truth[manager]! : -truth[manager]!)
    return {
      named: at(manager => named[manager]!),
      wrong: at(manager => named[manager]! && toward(manager) <= margin),
      different: at(manager => Math.abs(truth[manager]!) > large),
      found: at(manager => named[manager]! && toward(manager) > large),
    }
  }
  return {
    kept: count(raters.map(({ finding }) => finding)),
    before: count(severityFindings(fitted.averaged.raters, counts)),
  }
}

/** Σ part over Σ whole with the standard error of a ratio over independent rounds. */
function share(pairs: readonly (readonly [part: number, whole: number])[]): string {
  const whole = pairs.reduce((sum, pair) => sum + pair[1], 0)
  if (whole === 0) return '–'
  const ratio = pairs.reduce((sum, pair) => sum + pair[0], 0) / whole
  const square = pairs.reduce((sum, pair) => sum + (pair[0] - ratio * pair[1]) ** 2, 0)
  const error = Math.sqrt((square * pairs.length) / Math.max(1, pairs.length - 1)) / whole
  return `${(100 * ratio).toFixed(1)} % ± ${(100 * error).toFixed(1)}`
}

function line(population: string, ...cells: readonly string[]): string {
  return [population.padEnd(28), ...cells.map(cell => cell.padStart(19))].join('')
}
