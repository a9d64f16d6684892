/** A word that asks for something that is written only where it is asked for, each time. */
export type KeptApart = 'people' | 'raters' | 'agreement' | 'agenda' | 'fairness'

/** What each word asks for. */
export const keptApart: ReadonlyMap<KeptApart, string> = new Map([
  ['people', 'findings about a person'],
  ['raters', 'findings about a rater, and how raters compare'],
  ['agreement', 'how far raters agree'],
  ['agenda', 'whom to talk about in the meeting'],
  ['fairness', 'outcomes by group'],
])
