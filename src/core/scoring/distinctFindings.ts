import type { ReadingFinding } from '../problems/finding.ts'

/** Each finding once: plans of several levels or people can meet the same cell. */
export function distinctFindings(findings: readonly ReadingFinding[]): readonly ReadingFinding[] {
  const seen = new Map<string, ReadingFinding>()
  for (const finding of findings) {
    const { rule, cell, message } = finding
    const key = [rule, cell?.sheet, cell?.row, cell?.column, message].join('\n')
    if (!seen.has(key)) seen.set(key, finding)
  }
  return [...seen.values()]
}
