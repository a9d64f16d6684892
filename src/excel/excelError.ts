import { words } from './words.ts'

/** Something that the user can read and act on. */
export class ExcelError extends Error {
  override readonly name: string = 'ExcelError'
  /** What Excel itself said, for whoever looks for the cause. */
  readonly said: unknown

  constructor(message: string, said: unknown = null) {
    super(message)
    this.said = said
  }
}

/** The user stopped it. */
export class Cancelled extends ExcelError {}

/** What Excel says by its codes, in words; what is not Excel's own stays as it is. */
export function excelError(error: unknown): Error {
  if (error instanceof ExcelError) return error
  const code = codeOf(error)
  if (code === null) return error instanceof Error ? error : new Error(String(error))
  return new ExcelError(sentences.get(code) ?? words.unexpected(code), error)
}

/** Whether nothing was done since the user edits a cell. */
export function isEditing(error: unknown): boolean {
  return codeOf(error) === 'InvalidOperationInCellEditMode'
}

/** Whether less at a time may do. */
export function isTooLarge(error: unknown): boolean {
  return tooLarge.has(codeOf(error) ?? '')
}

/** Whether the program knows the call and does not carry it out. */
export function isNotOffered(error: unknown): boolean {
  return notOffered.has(codeOf(error) ?? '')
}

const notOffered: ReadonlySet<string> = new Set([
  'ApiNotFound',
  'ApiNotAvailable',
  'GeneralException',
  'NotImplemented',
  'UnsupportedOperation',
])

const tooLarge: ReadonlySet<string> = new Set([
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'OperationCellsExceedLimit',
])

const sentences: ReadonlyMap<string, string> = new Map([
  ['InvalidOperationInCellEditMode', words.editing],
  ['AccessDenied', words.protectedPlace],
  ['RequestPayloadSizeLimitExceeded', words.tooLarge],
  ['ResponsePayloadSizeLimitExceeded', words.tooLarge],
  ['OperationCellsExceedLimit', words.tooLarge],
  ['ReadOnly', words.readOnly],
  ['FileReadOnly', words.readOnly],
  ['Timeout', words.busy],
  ['RequestTimeout', words.busy],
  ['ServiceNotAvailable', words.busy],
  ['HostRestartNeeded', words.busy],
  ['Activity limit reached', words.busy],
  ['ActivityLimitReached', words.busy],
  ['ConnectionFailure', words.busy],
  ['ItemNotFound', words.gone],
  ['InvalidObjectPath', words.gone],
  ['InvalidReference', words.gone],
  ['InvalidBinding', words.gone],
  ['ItemAlreadyExists', words.appeared],
  ['Conflict', words.busy],
  ['RequestAborted', words.busy],
  ['InactiveWorkbook', words.closed],
  ['ApiNotFound', words.tooOld],
  ['ApiNotAvailable', words.tooOld],
  ['NotImplemented', words.tooOld],
  ['UnsupportedFeature', words.tooOld],
  ['UnsupportedOperation', words.tooOld],
  ['UnsupportedSheet', words.noCells],
  ['MergedRangeConflict', words.occupied],
  ['FilteredRangeConflict', words.occupied],
  ['PivotTableRangeConflict', words.occupied],
  ['InsertDeleteConflict', words.occupied],
  ['NonBlankCellOffSheet', words.occupied],
  ['RangeExceedsLimit', words.tooLarge],
  ['FormulaLengthExceedsLimit', words.tooLarge],
])

/** The code of an error of the library's; null: it is none. */
function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error) || !('debugInfo' in error)) return null
  return String(error.code)
}
