import type { Cell } from '../../../src/core/cells/cell.ts'
import { typedSheet } from '../typedSheet.ts'
import { type Member, team, teams } from './team.ts'

/** Who is reviewed; somebody who moved stands in two rows, each with the day it holds from. */
export const people = typedSheet(
  'People',
  [
    ...['Employee ID', 'Name', 'Role', 'Manager', 'Email', 'Level', 'Team', 'Location', 'Start Date', 'Status'],
    ...['FTE', 'From', 'Potential'],
  ],
  team.flatMap(rowsOf),
)

function rowsOf(member: Member): Cell[][] {
  const { move } = member
  const first = row(member, member.role, member.manager, move === undefined ? null : member.start)
  return move === undefined ? [first] : [first, row(member, move.role, move.manager, move.on)]
}

function row(member: Member, role: string, manager: string, from: string | null): Cell[] {
  const { id, name, level, location, start, status, share, strength } = member
  const email = `${String(id)}@success.example`
  const potential = strength >= 0.5 ? 3 : strength <= -0.4 ? 1 : 2
  return [
    ...[id, name, role, manager, email, level, teams.get(manager) ?? null, location, start, status ?? 'active'],
    ...[`${100 * (share ?? 1)}%`, from, potential],
  ]
}
