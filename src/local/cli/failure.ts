import { UnusableFile } from '../../files/unusableFile.ts'
import { UsageError } from './usageError.ts'

/** What is said of an error that ends a run, and the exit code; the trace of a fault of ours only where `debug` asks. */
export function failure(error: unknown, debug: boolean): { readonly message: string; readonly code: number } {
  if (error instanceof UsageError || error instanceof UnusableFile) return { message: error.message, code: 2 }
  const trace = debug && error instanceof Error ? `\n${error.stack}` : ''
  return {
    message: `This is a fault in Throughline, not in your workbook: ${String(error)}. Please report it with this line.${trace}`,
    code: 3,
  }
}
