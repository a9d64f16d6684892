// Prints how long 70,000 ratings of 3,000 people by 1,100 raters take to fit, beside lme4 on the same ratings where R with
// lme4 is installed; elsewhere beside figures of lme4 that were kept, with the machine on which they were taken.
// Run: npm run bench crossedRaters
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { averagedEffects } from '../src/core/calibration/severity/averagedEffects.ts'
import { crossedFit } from '../src/core/calibration/severity/crossedFit.ts'
import { raterEffects } from '../src/core/calibration/severity/raterEffects.ts'
import { ratingModel } from '../src/core/calibration/severity/ratingModel.ts'
import { randomSource } from '../src/core/statistics/randomSource.ts'
import { type CrossedRatings, crossedRatings } from './simulated/crossedRatings.ts'

const [count, people, raters] = [70_000, 3000, 1100]

/** Seconds of processor, which do not count what else a machine does, and −2 ln of the restricted likelihood. */
interface Measured {
  readonly fit: number
  readonly effects: number
  readonly criterion: number
}

/** lme4 1.1-31 on R 4.2.2 with the reference BLAS, on one core of an AMD EPYC, where this program took 8.7 s and 0.8 s. */
const kept: Measured = { fit: 21.5, effects: 7.8, criterion: 216314.706357 }

const script = `
suppressMessages(library(lme4))
data <- read.csv(commandArgs(TRUE)[1])
fit <- system.time(model <- lmer(rating ~ 1 + (1 | person) + (1 | rater), data))[["user.self"]]
effects <- system.time(ranef(model, condVar = TRUE))[["user.self"]]
cat(sprintf("%.3f %.3f %.9f", fit, effects, REMLcrit(model)))
`

const data = crossedRatings(count, people, raters, randomSource(1))
const ours = measured(data)
const theirs = measuredByLme4(data)
console.log(`${count} ratings, ${people} people, ${raters} raters`)
console.log(shown('this program', ours))
console.log(theirs === null ? shown('lme4, as kept', kept) : shown('lme4, here', theirs))
const other = theirs ?? kept
console.log(
  `fit: ${(ours.fit / other.fit).toFixed(2)} of the time of lme4${theirs === null ? ' on another machine' : ''}`,
)
console.log(`criterion: ${(ours.criterion - other.criterion).toExponential(1)} apart`)

function measured({ ratings, people: ofPeople, raters: ofRaters }: CrossedRatings): Measured {
  const start = process.cpuUsage().user
  const model = ratingModel({ ratings, raters: ofRaters, raterCount: raters, columns: [] })!
  const { reduced, fit } = crossedFit(model, ofPeople, people)!
  const fitted = process.cpuUsage().user
  raterEffects(reduced, fit)
  averagedEffects(reduced, 0.25)
  const done = process.cpuUsage().user
  return { fit: (fitted - start) / 1e6, effects: (done - fitted) / 1e6, criterion: fit.deviance }
}

/** Null where Rscript or lme4 is missing. */
function measuredByLme4({ ratings, people: ofPeople, raters: ofRaters }: CrossedRatings): Measured | null {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'))
  const rows = ratings.map((rating, i) => `p${ofPeople[i]},r${ofRaters[i]},${rating}`)
  writeFileSync(join(folder, 'ratings.csv'), ['person,rater,rating', ...rows, ''].join('\n'))
  writeFileSync(join(folder, 'fit.R'), script)
  const { status, stdout } = spawnSync('Rscript', [join(folder, 'fit.R'), join(folder, 'ratings.csv')])
  rmSync(folder, { recursive: true })
  if (status !== 0) return null
  const [fit, effects, criterion] = String(stdout).split(' ').map(Number)
  return { fit: fit!, effects: effects!, criterion: criterion! }
}

function shown(name: string, { fit, effects, criterion }: Measured): string {
  return `${name.padEnd(16)} fit ${fit.toFixed(1)} s, effects of raters ${effects.toFixed(1)} s, criterion ${criterion.toFixed(6)}`
}
