import { keptApart } from '../../core/output/keptApart.ts'
import { builtPolicy } from '../../core/policy/builtPolicy.ts'
import { isOff } from '../../core/policy/policy.ts'

/** What can be asked for in this build. */
const asked = [...keptApart].filter(([word]) => !isOff(builtPolicy, word))

/** An option of the command line; `value` is what stands after it, absent for a switch. */
export interface Option {
  readonly name: string
  readonly value?: string
  readonly repeatable?: boolean
  readonly help: string
}

/** Every option, in the order of the help. */
export const options: readonly Option[] = [
  {
    name: 'out',
    value: 'FILE',
    help: 'Where results go; by default NAME.throughline.xlsx beside the workbook, where an earlier result is replaced.',
  },
  { name: 'in-place', help: 'Write results into the workbook itself; what it held is kept as NAME.bak.xlsx.' },
  {
    name: 'format',
    value: 'xlsx|csv',
    help: 'What results are written as: sheets of a workbook, or a folder of .csv files (NAME.throughline).',
  },
  {
    name: 'json',
    value: 'FILE|-',
    help: 'Write the whole result as JSON to a file, with - to the output alone, and no workbook unless asked.',
  },
  {
    name: 'set',
    value: 'key=value',
    repeatable: true,
    help: 'A setting for this run; it wins over the sheet Settings.',
  },
  {
    name: 'also',
    value: asked.map(([word]) => word).join(','),
    help: `For this run, also write what is written only when asked: ${keptApartText()}.`,
  },
  { name: 'quiet', help: 'Print one line: how many people, scores and problems.' },
  { name: 'exit-zero', help: 'End with 0 when the run completed, whatever problems it found.' },
  { name: 'serve', help: 'Keep the workbench up until it is stopped, also where no terminal is.' },
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

/** How the commands are typed that take no workbook. */
export const otherUsage = [
  'npx throughline template [tables] [--out FILE]',
  'npx throughline example [name] [--out FILE]',
  'npx throughline open [workbook] [--serve]',
] as const

export const usage = [
  [
    'npx throughline <command> <workbook.xlsx | file.csv | folder of .csv>',
    ...options.map(({ name, value, repeatable }) => `[--${name}${value ? ` ${value}` : ''}]${repeatable ? '…' : ''}`),
  ].join(' '),
  ...otherUsage,
].join('\n')

/** people (findings about a person), … */
function keptApartText(): string {
  return asked.map(([word, what]) => `${word} (${what})`).join(', ')
}
