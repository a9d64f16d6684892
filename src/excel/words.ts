const programs: ReadonlyMap<string, string> = new Map([
  ['PC', 'Excel on Windows'],
  ['Universal', 'Excel on Windows'],
  ['Mac', 'Excel on a Mac'],
  ['OfficeOnline', 'Excel on the web'],
  ['iOS', 'Excel on an iPad'],
  ['Android', 'Excel on Android'],
])

/** What a user of Excel reads, apart from the words of the pane. */
export const words = {
  unfinished: 'Throughline: this sheet is not finished. Run the command again to complete it.',
  cancelled: 'Stopped. What was written so far is completed by the next run.',
  waiting: 'A cell is being edited. Press Enter or Esc in the cell: this goes on by itself then.',
  editing: 'A cell is being edited. Press Enter or Esc in the cell, then try again.',
  protectedPlace:
    'A sheet or the workbook is protected, so nothing can be changed there. Choose Review > Unprotect, then try again.',
  tooLarge: 'This is more than Excel takes at once, even in small parts. Shorten the longest texts, then try again.',
  readOnly: 'The workbook is open for reading only. Choose Edit, or save a copy and open that one, then try again.',
  busy: 'Excel is busy or lost its connection. Wait a moment, then try again.',
  gone: 'A sheet or table that was read is not there any more. Run again, so that the present sheets are read.',
  tooOld: 'This Excel is too old for Throughline. Update Office, or open the workbook in Excel on the web.',
  appeared:
    'A sheet, table or name of that title has appeared in the meantime. Run again, so that the present sheets are read.',
  closed: 'The workbook is not the one that is open any more. Go back to it, or open it again, then run again.',
  noCells: 'A sheet is of a kind that holds no cells, such as a chart. Choose a sheet with cells, then try again.',
  occupied:
    'Cells are in the way of what was to be written: merged cells, a filter or a pivot table. Undo the merge, clear the filter or move the pivot table, then try again.',
  unexpected: (code: string) =>
    `Excel could not do it (${code}). Try again; what was done already is not done a second time.`,
  noSheet: (title: string) =>
    `The workbook has no sheet ${title} any more. Run again, so that its present sheets are read.`,
  taken: (title: string) => `There is a sheet with the title ${title} already. Rename it, then try again.`,
  alreadyMarked: (other: string, title: string) =>
    `The sheet ${other} is already the one that each run replaces. Delete ${title}, or delete ${other} first.`,
  logBusy: (title: string) =>
    `Somebody else writes to ${title} at the same time, so the new lines of this run are not all in it. Run again in a moment.`,
  program: (platform: string) => programs.get(platform) ?? 'Excel',
  othersWrite: (who: string, since: string) =>
    `${who} has been writing results into this workbook since ${since}. Wait until that is done, then run again. If the pane was closed there, you can run again after two minutes.`,
  someone: (program: string) => `Somebody in ${program}`,
  lastSheet: (title: string) =>
    `The sheet ${title} is the only one that is shown, so it cannot be removed. Unhide or add another sheet first.`,
  tableHeader: (cell: string) =>
    `${cell} is the header of an Excel table, which formulas may use as a name. Change it in Excel, which changes those formulas as well.`,
  otherEntries: { title: 'Throughline', message: 'Choose one of the entries of the list.' },
  outside: 'This page belongs to Excel. Open it there from the ribbon, or use the workbench, which needs no Excel.',
  noLibrary:
    'The library that connects this page to Excel could not be loaded from Microsoft. Check the connection, then open the pane again.',
  workbench: { text: 'Open the workbench', address: 'throughline.html' },
  audience: 'Everyone who can open this workbook.',
} as const
