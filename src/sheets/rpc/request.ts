import * as z from 'zod/mini'
import { errorNames } from '../../core/cells/cell.ts'
import { type LookKey, looks, type NumberFormatKey, numberFormats } from '../../core/hosting/looks.ts'

// What the sidebar may ask of the server, one step at a time. All positions are zero-based. A step may be asked again
// after it failed: what it has done already is then done no second time.

const at = z.int().check(z.nonnegative())
const cell = z.union([z.null(), z.number(), z.string(), z.boolean(), z.strictObject({ error: z.enum(errorNames) })])
const place = z.strictObject({ row: at, column: at })
const cellRef = z.strictObject({ sheet: z.string(), row: at, column: at })
const range = z.strictObject({ top: at, left: at, bottom: at, right: at })
const rowsToAppend = z.strictObject({
  sheet: z.string(),
  headers: z.array(z.string()),
  rows: z.array(z.array(cell)),
})
const placedCell = z.strictObject({ row: at, column: at, value: cell, like: z.optional(place) })
const mark = z.strictObject({ sheet: z.string(), key: z.nullable(z.string()) })

/** Rows of one sheet, and what they held when they were read. */
const heldRows = z.strictObject({
  sheet: z.string(),
  top: at,
  bottom: at,
  left: at,
  columns: at,
  formats: z.boolean(),
  print: z.string(),
})
/** How much of a sheet is in use, from A1 on. */
const extent = { title: z.string(), rows: at, columns: at } as const

const look = z.enum(Object.keys(looks) as [LookKey, ...LookKey[]])
const format = z.enum(Object.keys(numberFormats) as [NumberFormatKey, ...NumberFormatKey[]])
const ownCell = z.strictObject({
  value: z.optional(cell),
  formula: z.optional(z.string()),
  pattern: z.optional(at),
  look: z.optional(look),
  format: z.optional(format),
  link: z.optional(cellRef),
  note: z.optional(z.string()),
})
const ownRows = z.array(z.array(z.nullable(ownCell)))
const ownColumn = z.strictObject({
  width: z.optional(z.number()),
  format: z.optional(format),
  hidden: z.optional(z.boolean()),
  outlineLevel: z.optional(z.int()),
  collapsed: z.optional(z.boolean()),
})
/** What a sheet has besides its columns and cells. */
const frame = z.strictObject({
  frozen: z.optional(z.strictObject({ rows: at, columns: at })),
  conditionalFormats: z.array(z.strictObject({ range, formula: z.string(), look })),
  validations: z.array(z.strictObject({ range, choices: z.array(z.string()), strict: z.optional(z.boolean()) })),
  charts: z.array(
    z.strictObject({
      title: z.string(),
      direction: z.enum(['column', 'bar']),
      categories: range,
      values: range,
      place: range,
      categoryTitle: z.optional(z.string()),
      valueTitle: z.optional(z.string()),
      color: z.optional(z.string()),
      description: z.string(),
    }),
  ),
  tabColor: z.optional(z.string()),
})

/** The run that writes, by a name that whoever starts it makes up. */
const run = z.string().check(z.minLength(8), z.maxLength(64))
/** Rows of a sheet that was prepared; `decimalComma` as it was told then. */
const sheet = {
  run,
  key: z.nullable(z.string()),
  title: z.string(),
  decimalComma: z.boolean(),
  columns: z.array(ownColumn),
  patterns: z.array(z.string()),
  rows: ownRows,
} as const

const requests = {
  /** The tabs with their heads; of heads as many as fit into a step, from tab number `from` on. */
  open: z.strictObject({ method: z.literal('open'), from: at }),
  /** As many of these rows, and of these sheets' hidden rows and columns, as fit into a step. */
  read: z.strictObject({
    method: z.literal('read'),
    rows: z.array(z.strictObject({ sheet: z.string(), top: at, bottom: at, columns: at })),
    hidden: z.array(z.strictObject(extent)),
  }),
  /** Compares what was read with what is there; as many rows as fit into a step. */
  compare: z.strictObject({
    method: z.literal('compare'),
    sheets: z.array(z.strictObject({ title: z.string(), rows: z.nullable(at), columns: z.nullable(at) })),
    rows: z.array(heldRows),
  }),
  /** Checks everything that can be refused, before anything is written. Of a run that writes sheets others are told. */
  begin: z.strictObject({
    method: z.literal('begin'),
    run,
    unchanged: z.array(heldRows),
    set: z.array(cellRef),
    append: z.array(rowsToAppend),
    /** Where an attempt that failed put the rows of each. */
    earlier: z.nullable(z.array(z.nullable(z.array(placedCell)))),
    mark: z.array(mark),
    remove: z.array(z.string()),
    sheets: z.array(z.strictObject({ key: z.nullable(z.string()), title: z.string(), rows: at, width: at })),
  }),
  /** Takes sheets of ours away, sets and takes away marks, and sets cells of the user's. */
  change: z.strictObject({
    method: z.literal('change'),
    run,
    /** Whether others are told of the run. */
    shown: z.boolean(),
    remove: z.array(z.string()),
    mark: z.array(mark),
    cells: z.array(z.strictObject({ sheet: z.string(), row: at, column: at, value: cell, like: z.optional(place) })),
  }),
  /** A log of ours as it is by now, by its key: to be written with further lines. */
  log: z.strictObject({ method: z.literal('log'), key: z.string() }),
  /** Adds a sheet, or takes away what one of ours holds besides its values; its first cell says that it is not finished. */
  prepare: z.strictObject({
    method: z.literal('prepare'),
    run,
    key: z.nullable(z.string()),
    title: z.string(),
    rows: at,
    width: at,
    columns: z.array(ownColumn),
    /** Whether cells below the rows are prepared, too, to be filled in. */
    gridLines: z.boolean(),
  }),
  /** Writes rows of a sheet that was prepared. */
  rows: z.strictObject({ method: z.literal('rows'), ...sheet, first: at }),
  /** Everything besides the cells, and last of all the first row. */
  finish: z.strictObject({ method: z.literal('finish'), ...sheet, frame }),
  /** Nobody is told of the run any more; it may be finished, stopped or broken. */
  end: z.strictObject({ method: z.literal('end'), run }),
  reveal: z.strictObject({ method: z.literal('reveal'), cell: cellRef }),
  cells: z.strictObject({ method: z.literal('cells'), refs: z.array(cellRef) }),
  audience: z.strictObject({ method: z.literal('audience') }),
  /** Shows the user a text for a while; `seconds` null: until it is closed. */
  tell: z.strictObject({
    method: z.literal('tell'),
    title: z.string(),
    text: z.string(),
    seconds: z.nullable(z.int()),
  }),
  /** Asks the user whether to go on. */
  agree: z.strictObject({ method: z.literal('agree'), title: z.string(), text: z.string() }),
  /** Small things that were kept for this spreadsheet. */
  recall: z.strictObject({ method: z.literal('recall') }),
  remember: z.strictObject({ method: z.literal('remember'), key: z.string(), value: z.string() }),
} as const

type Requests = { readonly [Name in keyof typeof requests]: Fixed<z.infer<(typeof requests)[Name]>> }

/** Read only, all the way down. */
type Fixed<Value> = Value extends object ? { readonly [Key in keyof Value]: Fixed<Value[Key]> } : Value

export type Method = keyof Requests

/** What is asked by a method. */
export type RequestOf<Name extends Method> = Requests[Name]

export type Request = Requests[Method]

const request = z.discriminatedUnion('method', [
  requests.open,
  requests.read,
  requests.compare,
  requests.begin,
  requests.change,
  requests.log,
  requests.prepare,
  requests.rows,
  requests.finish,
  requests.end,
  requests.reveal,
  requests.cells,
  requests.audience,
  requests.tell,
  requests.agree,
  requests.recall,
  requests.remember,
])

/** The request that a text holds; null: it holds none. */
export function parseRequest(json: string): Request | null {
  const parsed = request.safeParse(plainOf(json))
  return parsed.success ? parsed.data : null
}

function plainOf(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    // No JSON is no request.
    return undefined
  }
}
