import type { ReadingFinding } from '../problems/finding.ts'
import { answerSetting } from '../problems/quickFixes/answerSetting.ts'
import type { Settings } from '../settings/settings.ts'
import type { Reading } from '../tables/reading.ts'
import { unexemplified, type WithoutExample } from './qualitative.ts'
import type { Step } from './step.ts'

/**
 * What a rubric level without an example is worth. With an Evidence table it does not count. Without one, the setting
 * `evidence.absent` says so for the cycle, and as long as it does not, it is a question and the levels wait.
 */
export function exampleRule(reading: Reading, settings: Settings): Step<WithoutExample> {
  const hasTable = reading.tables.evidence.length > 0 || reading.blocks.some(({ table }) => table === 'evidence')
  const answer = settings.values.noExamples
  if (hasTable || answer === 'leave out') return { value: 'no example', findings: [] }
  if (answer === 'count') return { value: 'count', findings: [] }
  const cells = unexemplified(reading.tables.assessments)
  if (cells.length === 0) return { value: 'ask', findings: [] }
  const finding: ReadingFinding = {
    rule: 'evidence-absent',
    cell: cells[0]!,
    related: cells.slice(1),
    message: `There is no Evidence table, and ${cells.length} ${cells.length === 1 ? 'level has' : 'levels have'} no date and comment that say what happened. Do levels count without an example? Until this is answered they do not.`,
    quickFixes: [
      answerSetting(reading, 'evidence.absent', 'count', 'Count levels without examples, and say so on every output'),
      answerSetting(reading, 'evidence.absent', 'leave out', 'Leave levels without examples out'),
    ],
  }
  return { value: 'ask', findings: [finding] }
}
