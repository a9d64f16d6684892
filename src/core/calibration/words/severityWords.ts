import type { Wording } from '../result/wording.ts'
import type { ComparedRater, Identified } from '../severity/compareRaters.ts'
import type { LinkReason } from '../severity/whereToLink.ts'
import { countOf, percentText, rangeText, shiftText, stepsText } from './figures.ts'

/** What the ratings let be known about raters, to be printed with every result. */
export const identifiedText: Readonly<Record<Identified, string>> = {
  shared:
    'Several raters rated the same people, so how high each of them rates is compared on those people. Performance that only one of them saw counts as theirs.',
  scores:
    'Each person has one rater, so ratings are compared with what scores let expect. A difference is the bar that the rater uses, performance that no metric shows, and how well the metrics fit the team, together; nobody can tell these apart from one rating each.',
  'ratings only':
    'Each person has one rater and no score was used, so the ratings of teams are compared as they are. A difference may be any difference between the teams.',
}

const compared: Readonly<Record<Identified, string>> = {
  shared: 'for the people they share',
  scores: 'for people with like scores',
  'ratings only': 'on average',
}

const innocents: Readonly<Record<Identified, string>> = {
  shared: 'They may have seen another part of the same people’s work than the others did.',
  scores: 'The team may do well, or less well, at what no metric shows, or its metrics may fit its work badly.',
  'ratings only': 'The teams may simply differ: nothing that was measured says otherwise.',
}

const nexts: Readonly<Record<Identified, string>> = {
  shared: 'Take the people whom they and others rated differently, and ask each what they would point to.',
  scores:
    'Before anything follows from it, let two colleagues rate two or three of these people, or one written example.',
  'ratings only':
    'Add scores, or let two colleagues rate two or three people of each team: then this can be told apart.',
}

/** About one rater. `visible` is the smallest difference that would have been named, in steps. */
export function raterWording(
  name: string,
  rater: ComparedRater,
  identified: Identified,
  margin: number,
  visible: number,
): Wording {
  const { n, difference, low, high, probability, finding } = rater
  const side = difference < 0 ? 'lower' : 'higher'
  const seen = `${name}: ${countOf(n, 'rating')}, ${shiftText(difference)} than the other raters ${compared[identified]}`
  const range = `Likely range ${rangeText(low, high)}`
  if (finding === 'too few') {
    return {
      kind: 'too few',
      text: `${seen}; too few to say more.`,
      uncertainty: `${range} (90 %).`,
      innocent: null,
      next: null,
    }
  }
  if (finding === 'none') {
    return {
      kind: 'no sign',
      text: `${seen}: no sign of a different bar with this much data.`,
      uncertainty: `${range} (90 %). With ${countOf(n, 'rating')}, less than about ${stepsText(visible)} would not have shown.`,
      innocent: null,
      next: null,
    }
  }
  return {
    kind: 'look here',
    text: `${seen}: ${finding}.`,
    uncertainty: `${range} (90 %); that it is more than ${countOf(margin, 'step')} ${side} has a probability of ${percentText(probability)}.`,
    innocent: innocents[identified],
    next: nexts[identified],
  }
}

/** About all raters of a group together. */
export function ratersWording(
  raters: readonly ComparedRater[],
  ratings: number,
  spread: { readonly middle: number; readonly low: number; readonly high: number },
  visible: number,
): Wording {
  const named = raters.filter(({ finding }) => finding.endsWith('evidence')).length
  const few = raters.every(({ finding }) => finding === 'too few')
  const text = `${countOf(raters.length, 'rater')}, ${countOf(ratings, 'rating')}: how high they rate differs by about ${stepsText(spread.middle)}`
  const uncertainty = `A standard deviation; likely range ${rangeText(spread.low, spread.high)} (90 %).`
  if (few) {
    return {
      kind: 'too few',
      text: `${text}; too few raters or ratings to say more about any of them.`,
      uncertainty,
      innocent: null,
      next: null,
    }
  }
  if (named > 0) {
    return {
      kind: 'look here',
      text: `${text}; ${countOf(named, 'rater stands', 'raters stand')} out.`,
      uncertainty,
      innocent: 'Teams differ for many reasons; a list of names is where to ask first.',
      next: 'Read the line of each, with its range, before the meeting.',
    }
  }
  return {
    kind: 'no sign',
    text: `${text}; no sign of a different bar with this much data.`,
    uncertainty: `${uncertainty} For a rater with the usual number of ratings, less than about ${stepsText(visible)} would not have shown: that nobody stands out is no proof that all use the same bar.`,
    innocent: null,
    next: null,
  }
}

/** Why raters are not compared. */
export const noComparison = {
  turnedOff: 'Findings about raters are turned off for your organization.',
  nobodyRated: 'No rating of this cycle was found, so there are no raters to compare.',
  noRatings:
    'No rating of this cycle has a rater, so raters are not compared. Fill the column Rater, or Manager of People.',
  oneRater: 'One rater gave all ratings, so there is nobody to compare with.',
  allSame: 'All ratings are the same, so nothing says how raters differ.',
  noScores:
    'Each person has one rater and nobody has a score, so nothing says what ratings to expect. Add a Scorecard or Measurements with targets, or let a second rater rate some people of each team.',
  draft:
    'Each person has one rater and scores are a draft, so nothing says what ratings to expect. Agree on the proposed targets in a Metrics table, or let a second rater rate some people of each team.',
  noShared: 'Nobody was rated by several raters, which the setting calibrate.model = A asks for.',
  nothing: 'The ratings allow no comparison of raters: too few, or all the same.',
} as const

export const linkTexts: Readonly<Record<LinkReason, string>> = {
  'by scores only':
    'is compared by scores alone: second ratings of two or three of their people, or one example that several rate, would tell most here',
  'group apart': 'shares nobody with the largest group of raters: one person rated on both sides would connect them',
  'few shared': 'shares few people with the others: one or two more would narrow the range',
}

/** About one rating that lies far from what score and rater let expect. */
export function divergenceWording(
  name: string,
  rater: string,
  rating: number,
  expected: number,
  standardized: number,
  stepsApart: number,
): Wording {
  return {
    kind: 'look here',
    text: `${name}: rated ${rating} by ${rater}, where the score and ${rater}’s other ratings let expect about ${expected.toFixed(1)}; ${stepsText(stepsApart)} from the band of the score.`,
    uncertainty: `One rating, ${Math.abs(standardized).toFixed(1)} times as far as single ratings usually lie.`,
    innocent: 'Rating and metrics tell different stories; either may have seen what the other cannot.',
    next: 'What would you point to?',
  }
}
