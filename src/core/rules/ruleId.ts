import { renamed } from './renamed.ts'

/** The id that a cell of Rules or Accepted means: case and spaces do not matter, and an old id means its new one. */
export function ruleId(written: string): string {
  const id = written.trim().toLowerCase().replace(/\s+/g, '-')
  return renamed.get(id) ?? id
}
