/** What a finding is called: something to look at, never a verdict. */
export const findingWords = {
  'too few': 'too few to tell',
  none: 'no sign',
  'look here': 'look here',
  'some evidence': 'some evidence',
  'clear evidence': 'clear evidence',
} as const

/** The findings of which a row stands out. */
export const notable: readonly string[] = ['look here', 'some evidence', 'clear evidence']
