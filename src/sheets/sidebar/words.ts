/** What a user of the sidebar reads, apart from the words of the pane. */
export const words = {
  spreadsheet: 'This spreadsheet',
  connecting: 'Connecting to the spreadsheet…',
  outside: 'This page belongs to Google Sheets. Open it there: Extensions > Throughline > Open Throughline.',
  otherAccount:
    'Google did not let this sidebar reach its spreadsheet. Most often the reason is that several Google accounts are signed in: then Google asks as the first of them. Open the spreadsheet in a private window, or in a browser profile with your one account, then try again.',
  notAllowed:
    'Throughline was not given the rights that it needs. Choose Extensions > Throughline > Open Throughline, and allow both rights that Google asks for.',
  tooLong: 'Google stopped a step because it took too long. Try again; what was written already is completed.',
  lost: 'The connection to Google Sheets was lost, or it is busy. Wait a moment, then try again.',
  everyone: 'Everyone who can open this spreadsheet.',
  named: (who: string) =>
    `Everyone who can open this spreadsheet: ${who}. If it is shared by link or with a group, others can open it as well.`,
  editors: (names: string) => `${names} can edit it`,
  viewers: (names: string) => `${names} can view it`,
  more: (count: number) => `${count} more`,
} as const
