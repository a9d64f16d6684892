import type { BeforeAfter, MovesAudit } from '../moves/auditMoves.ts'
import type { Wording } from '../result/wording.ts'
import { countOf, percentText, stepsText } from './figures.ts'

/** What calibration changed, in the order in which it is read. `nameOf` gives names of people and raters. */
export function movesWordings(
  audit: MovesAudit,
  spread: BeforeAfter,
  nameOf: (key: string) => string,
): readonly Wording[] {
  const { n, moved, raters, margins, withoutReason, overtaken, mainMover, agreement } = audit
  const up = raters.reduce((sum, each) => sum + each.up, 0)
  const wordings: Wording[] = [
    {
      kind: 'fact',
      text: `${moved} of ${countOf(n, 'rating')} changed: ${up} up, ${moved - up} down.`,
      uncertainty:
        margins === null ? 'Counted.' : `Counted; as uneven a use of the steps by chance: ${percentText(margins.p)}.`,
      innocent: null,
      next: null,
    },
    ...raters.flatMap(({ rater, n: own, up: higher, down, p }): Wording[] =>
      rater === '' || p === null || p > 0.05
        ? []
        : [
            {
              kind: 'look here',
              text: `${nameOf(rater)}: of ${countOf(own, 'rating')}, ${higher} went up and ${down} down.`,
              uncertainty: `As one-sided by chance: ${percentText(p)}.`,
              innocent: 'This team may be the one whose bar was set differently before.',
              next: 'Read the reasons of these changes together.',
            },
          ],
    ),
  ]
  if (withoutReason.length > 0) {
    wordings.push({
      kind: 'look here',
      text: `${countOf(withoutReason.length, 'change has', 'changes have')} no reason written beside it.`,
      uncertainty: 'Counted.',
      innocent: 'It may have been said in the meeting and not written down.',
      next: 'Fill the column Reason while everybody still knows it.',
    })
  }
  if (overtaken.length > 0) {
    const [first] = overtaken
    wordings.push({
      kind: 'look here',
      text: `${countOf(new Set(overtaken.map(({ person }) => person)).size, 'person is', 'people are')} now rated below somebody with a lower score, such as ${nameOf(first!.person)}, ${Math.round(first!.lead)} points ahead of ${nameOf(first!.by)}.`,
      uncertainty: 'Scores that lie close together are not counted.',
      innocent: 'Metrics are incomplete: what was known in the meeting may weigh more.',
      next: 'Check that the reason written beside the change says so.',
    })
  }
  if (mainMover !== null) {
    wordings.push({
      kind: 'look here',
      text: `${nameOf(mainMover)} made at least half of the ${moved} changes.`,
      uncertainty: 'Counted.',
      innocent: 'They may have kept the record for everybody.',
      next: 'Make sure that each change was agreed by those who rated.',
    })
  }
  wordings.push(...beforeAfter(spread, agreement))
  return wordings
}

function beforeAfter(spread: BeforeAfter, agreement: BeforeAfter): readonly Wording[] {
  const lines: string[] = []
  if (spread.before !== null && spread.after !== null) {
    lines.push(`Raters differ by about ${stepsText(spread.before)} before and ${stepsText(spread.after)} after.`)
  }
  if (agreement.before !== null && agreement.after !== null) {
    lines.push(
      `Ratings and scores go together by ${agreement.before.toFixed(2)} before and ${agreement.after.toFixed(2)} after (rank correlation).`,
    )
  }
  if (lines.length === 0) return []
  return [
    {
      kind: 'fact',
      text: lines.join(' '),
      uncertainty: 'Closer is no success in itself: metrics are incomplete, and raters may rightly differ.',
      innocent: null,
      next: null,
    },
  ]
}
