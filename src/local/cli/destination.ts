import { basename, dirname, extname, join, resolve } from 'node:path'
import { isSameFile } from '../localHost.ts'
import type { RunRequest } from './parseArguments.ts'
import { UsageError } from './usageError.ts'

/** Where the results of a run go: into a workbook file or into a folder of .csv files; `asked`: somebody said so. */
export interface Destination {
  readonly kind: 'workbook' | 'folder'
  readonly path: string
  readonly asked: boolean
}

/**
 * What was said decides; else results go beside the workbook, unless JSON alone was asked for: null. The workbook itself
 * is the place only with --in-place. Throws UsageError where the place cannot hold a result.
 */
export function destination({ path, out, inPlace, format, json }: RunRequest): Destination | null {
  const asked = out !== null || inPlace || format !== null
  if (!asked && json !== null) return null
  if (path === null) return { kind: 'workbook', path: withEnding(out ?? 'tables.xlsx', '.xlsx'), asked: true }
  if (inPlace) return { kind: 'workbook', path: changeable(path), asked }
  if (out !== null && isSameFile(out, path)) {
    throw new UsageError(`${out} is the workbook itself. Use --in-place to change it; what it held is kept beside it.`)
  }
  if (format === 'csv') return { kind: 'folder', path: out ?? `${besides(path)}.throughline`, asked }
  const ending = endingOf(path)
  return {
    kind: 'workbook',
    path: out === null ? `${besides(path)}.throughline${ending}` : withEnding(out, ending),
    asked,
  }
}

/** The path without its ending; of a folder, which may be given as a point, its whole name. */
function besides(path: string): string {
  const ending = extname(path)
  if (/^\.(csv|xl\w+)$/i.test(ending)) return path.slice(0, -ending.length)
  return /[\w-]$/.test(path) ? path : join(dirname(resolve(path)), basename(resolve(path)))
}

/** Kinds of workbook are told apart by their endings, and a copy is of the same kind; from .csv files comes a plain one. */
function endingOf(path: string): string {
  const ending = extname(path).toLowerCase()
  return ['.xlsm', '.xltx', '.xltm'].includes(ending) ? ending : '.xlsx'
}

function withEnding(out: string, ending: string): string {
  if (extname(out).toLowerCase() === ending) return out
  const hint = /^\.?(csv)?$/i.test(extname(out)) ? ', or add --format csv for a folder of .csv files' : ''
  throw new UsageError(`${out} has to end in ${ending}, as this kind of workbook does${hint}.`)
}

function changeable(path: string): string {
  if (/^\.xl\w+$/i.test(extname(path))) return path
  throw new UsageError('.csv files hold no results of ours, so they stay as they are. Use --out FILE.xlsx.')
}
