/** A command of the command line alone, since it speaks of files and not of a workbook. */
export interface LocalCommand {
  readonly id: string
  readonly title: string
  readonly help: string
}

export const exampleCommand: LocalCommand = {
  id: 'example',
  title: 'Copy an Example',
  help: 'Writes an example workbook to try things with: customer-success (sixty people, every table), five-tables (a whole plan) or support-scorecard (one sheet).',
}

export const openCommand: LocalCommand = {
  id: 'open',
  title: 'Open the Workbench',
  help: 'Opens a workbook in the workbench: its sheets and the pane in a browser page that only this machine reaches. Without a workbook it scores the largest example and opens the result.',
}

export const localCommands: readonly LocalCommand[] = [exampleCommand, openCommand]

/** The examples that come with the program, by the names of their files without ending; the first is the default. */
export const exampleNames = ['customer-success', 'five-tables', 'support-scorecard'] as const

export type ExampleName = (typeof exampleNames)[number]
