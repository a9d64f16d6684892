import type { Sheets } from '../../src/core/commands/result.ts'

/** What a run says, without what names the run: one row in a line, so that a difference shows as the row it is in. */
export function goldenRows({ scores = [], detail = [], problems }: Sheets): string {
  const rows = [
    ...scores.map(row => ({ sheet: 'scores', ...row })),
    ...detail.map(row => ({ sheet: 'detail', ...row })),
    ...problems.map(({ severity, rule, sheet, address, message, person, accepted }) => ({
      sheet: 'problems',
      at: sheet === null ? null : `${sheet}!${address}`,
      severity,
      rule,
      message,
      person,
      accepted,
    })),
  ]
  return `${rows.map(row => JSON.stringify(row)).join('\n')}\n`
}
