import type { Cell } from '../../../src/core/cells/cell.ts'
import { day } from '../day.ts'
import { dateFormat, headedSheet } from '../headedSheet.ts'
import { type Member, team } from './team.ts'

/** Who is reviewed; somebody who moved stands in two rows, each with the day it holds from. */
export const people = headedSheet(
  'People',
  [
    { header: 'Employee ID', width: 12 },
    { header: 'Name', width: 20 },
    { header: 'Role', width: 22 },
    { header: 'Manager', width: 16 },
    { header: 'Level', width: 7 },
    { header: 'Location', width: 12 },
    { header: 'Start Date', width: 12, format: dateFormat },
    { header: 'Status', width: 12 },
    { header: 'FTE', width: 7, format: '0%' },
    { header: 'From', width: 12, format: dateFormat },
  ],
  team.flatMap(rowsOf),
)

function rowsOf(member: Member): Cell[][] {
  const { id, name, level, location, move } = member
  const row = (role: string, manager: string, from: string | null): Cell[] => [
    id,
    name,
    role,
    manager,
    level,
    location,
    day(member.start),
    member.status ?? 'active',
    member.share ?? 1,
    from === null ? null : day(from),
  ]
  const first = row(member.role, member.manager, move === undefined ? null : member.start)
  return move === undefined ? [first] : [first, row(move.role, move.manager, move.on)]
}
