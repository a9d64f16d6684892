import { logs } from './logShape.ts'

/** Whether a sheet of ours, by its key, is read back and continued; all others are only ever replaced. Null is no key. */
export function isLog(ours: string | null): boolean {
  return logs.some(({ key }) => key === ours)
}
