import type { RatedPerson } from '../../core/calibration/result/ratedPerson.ts'
import { strings } from '../strings.ts'

/** The evidence beside a rating in words, and the person's own assessment where there is one. */
export function besideText({ scoreText, band, self }: RatedPerson): string {
  const words = strings.calibrate
  const evidence = scoreText === null ? words.noEvidence : words.byEvidence(scoreText, band)
  return self === null ? evidence : `${evidence} · ${words.self(String(self))}`
}
