/** An option of the command line; `value` is what stands after it, absent for a switch. */
export interface Option {
  readonly name: string
  readonly value?: string
  readonly repeatable?: boolean
  readonly help: string
}

/** Every option, in the order of the help. */
export const options: readonly Option[] = [
  { name: 'json', value: 'FILE|-', help: 'Write the whole result as JSON to a file; with - to the output, alone.' },
  {
    name: 'set',
    value: 'key=value',
    repeatable: true,
    help: 'A setting for this run; it wins over the sheet Settings.',
  },
  { name: 'quiet', help: 'Print one line: how many people, scores and problems.' },
  { name: 'exit-zero', help: 'End with 0 when the run completed, whatever problems it found.' },
  { name: 'no-color', help: 'No colors; also with the environment variable NO_COLOR.' },
  { name: 'help', help: 'Print this help.' },
  { name: 'version', help: 'Print the version.' },
]

/** What the process ends with. */
export const exitCodes = [
  [0, 'The run completed and no open problem is an error.'],
  [1, 'The run completed and an open problem is an error.'],
  [2, 'The workbook or the arguments cannot be used; one line says what to do.'],
  [3, 'A fault in Throughline itself; with THROUGHLINE_DEBUG=1 its trace is printed.'],
] as const

export const usage = [
  'npx throughline <command> <workbook.xlsx | file.csv | folder of .csv>',
  ...options.map(({ name, value, repeatable }) => `[--${name}${value ? ` ${value}` : ''}]${repeatable ? '…' : ''}`),
].join(' ')
