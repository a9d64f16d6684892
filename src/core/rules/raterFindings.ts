import type { Calibration } from '../calibration/result/calibration.ts'
import type { Wording } from '../calibration/result/wording.ts'
import type { Finding } from '../problems/finding.ts'

/** What is worth a look about raters, each at the first rating that they gave, with how sure it is. */
export function raterFindings(
  calibration: Calibration | null,
  found: readonly { readonly rater: string; readonly wording: Wording }[],
): readonly Finding[] {
  return found
    .filter(({ wording }) => wording.kind === 'look here')
    .map(({ rater, wording }) => ({
      cell: calibration?.people.find(each => each.rater === rater && each.cell !== null)?.cell ?? null,
      message: `${wording.text} ${wording.uncertainty}`,
    }))
}
