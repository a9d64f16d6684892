/** What the add-on tells the user, besides what every host says. */
export const words = {
  unfinished: 'Throughline: this sheet is not finished. Run the command again to complete it.',
  cancelled: 'Stopped. What was written so far is completed by the next run.',
  running: 'Reading and computing; this may take a minute.',
  nothingRemoved: 'Nothing was removed.',
  scored: (people: number) => (people === 1 ? '1 person.' : `${people} people.`),
  found: (errors: number, warnings: number) =>
    `${errors === 1 ? '1 error' : `${errors} errors`}, ${warnings === 1 ? '1 warning' : `${warnings} warnings`}.`,
  written: (titles: string) => `See ${titles}.`,
  changedMeanwhile:
    'Sheets were added, removed or changed while they were being read, so nothing was computed. Run again when nobody edits.',
  changed: (title: string) =>
    `The sheet ${title} was changed after it was read, so results for it would be wrong and nothing was written. Run again.`,
  busy: 'Somebody else runs Throughline in this spreadsheet at this moment. Wait a moment, then run again.',
  othersWrite: (since: string) =>
    `Somebody else has been writing results into this spreadsheet since ${since}. Wait until that is done, then run again. If it was closed, that is possible after two minutes.`,
  overtaken:
    'Somebody else has written results meanwhile, since nothing was heard of this run for two minutes. Run again to write these.',
  noSheet: (title: string) =>
    `The spreadsheet has no sheet ${title} any more. Run again, so that its present sheets are read.`,
  taken: (title: string) => `There is a sheet with the title ${title} already. Rename it, then try again.`,
  alreadyMarked: (other: string, title: string) =>
    `The sheet ${other} is already the one that each run replaces. Delete ${title}, or delete ${other} first.`,
  lastSheet: (title: string) =>
    `The sheet ${title} is the only one that is shown, so it cannot be removed. Unhide or add another sheet first.`,
  protectedPlace: (place: string) =>
    `${place} is protected, so you may not change it. Ask whoever protected it under Data > Protect sheets and ranges, then try again.`,
  notAllowed:
    'Throughline may not see this spreadsheet yet. Open it again from the menu Extensions, and allow both things that Google asks for.',
  hiddenSheet: (title: string) => `The sheet ${title} is hidden. Show it under View > Hidden sheets, then try again.`,
  readOnly:
    'You may view this spreadsheet and not change it. Ask its owner for leave to edit, or make a copy, then try again.',
  typedColumn: (place: string) =>
    `${place} belongs to a table with typed columns, which takes no such change from an add-on. Change it by hand, or turn the table back into plain cells.`,
  somewhere: 'The place that was to be written',
  refusedByRule: (place: string) =>
    `${place} has a rule of data validation that refuses what was to be written. Take the rule away under Data > Data validation, then try again.`,
  notTaken: (place: string) =>
    `Google Sheets did not keep a text as it was written, at ${place}, so that cell was left blank. Type the text there by hand.`,
  tooLarge:
    'A spreadsheet of Google holds at most 10 million cells, and the results would go beyond that. Delete sheets or blank rows that nobody needs, then try again.',
  slow: 'Google Sheets took too long. Wait a moment, then run again; what was written is completed.',
  quota: 'Google allows an add-on only so much in a day, and that is used up. Run again tomorrow.',
  unexpected: (step: string) =>
    `Google Sheets could not do it (${step}). Try again; what was done already is not done a second time.`,
  fault: (step: string) => `This is a fault of Throughline itself (${step}). Please report it.`,
} as const
