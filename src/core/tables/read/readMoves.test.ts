import { expect, test } from 'vitest'
import { parseDrawing } from '../../../../test/drawing/parseDrawing.ts'
import { readTables } from './readTables.ts'

const people = `
  People
  | Employee ID | Name     | Role    |
  | E1          | Ana Diaz | Support |
  | E2          | Ben Roy  | Support |
  | E3          | Ben Roy  | Support |
`

/** The log of moves with lines of day, name, before, after, state, undoes, cycle, ID and line, as people enter them. */
function read(lines: string) {
  const rows = lines
    .trim()
    .split('\n')
    .map(line => {
      const [day, name, before, after, state, undoes, cycle, person, id] = line.split(',').map(cell => cell.trim())
      return `| ${day} | ${name} | | ${before} | ${after} | | | ${state} | | ${undoes} | ${cycle} | ${person} | ${id} | |`
    })
  const { snapshot } = parseDrawing(`
    ${people}
    Moves {ours MOVES}
    | Throughline: log of 0 moves |
    | Day | Name | Rated by | Before | After | Reason | Changed by | State | Evidence | Undoes | Cycle | Employee ID | Line | Check |
    ${rows.join('\n')}
  `)
  const { moves, findings } = readTables(snapshot, new Map()).reading
  return {
    moves: moves.map(({ person, effect, isUndone, at }) => [person, effect, isUndone ? 'undone' : 'stands', at]),
    findings: findings
      .filter(({ cell }) => cell?.sheet === 'Moves')
      .map(({ rule, cell }) => [rule, cell!.row - 1, cell!.column]),
  }
}

test('who is meant is known by ID or by name, what a line does by its state', () => {
  expect(
    read(`
      2025-12-01, ana diaz,      3, 4, Agreed,   , ,   ,
      46000,      ANA  DIAZ,     3, 4, proposed, , ,   ,
                , somebody else, 3, 4, agreed,   , , E2,
    `),
  ).toEqual({
    moves: [
      ['E1', 'agrees', 'stands', 45992],
      ['E1', 'none', 'stands', 46000],
      ['E2', 'agrees', 'stands', null],
    ],
    findings: [],
  })
})

test('a line takes back the one that it names, and can be taken back itself', () => {
  expect(
    read(`
      , Ana Diaz, 3, 4, agreed, ,  , , a
      ,         , ,   , undone, a, , , b
      ,         , ,   , undone, b, , , c
      , Ben Roy,  3, 4, agreed, ,  , E2, d
      , Ben Roy,  4, 2, agreed, d, , E2, e
      , Ana Diaz, 3, 4, proposed, ,  , , f
      ,         , ,   , undone, f, , , g
    `),
  ).toEqual({
    moves: [
      ['E1', 'agrees', 'stands', null],
      ['E1', 'takes back', 'undone', null],
      ['E1', 'takes back', 'stands', null],
      ['E2', 'agrees', 'undone', null],
      ['E2', 'agrees', 'stands', null],
      ['E1', 'none', 'undone', null],
      ['E1', 'none', 'stands', null],
    ],
    findings: [],
  })
})

test('what cannot be read is said at its cell, and the line counts for nothing', () => {
  expect(
    read(`
      , Ana Diaz, 3, 4, ,           ,  , , a
      , Ana Diaz, 3, 4, maybe,      ,  , , b
      , Ben Roy,  3, 4, agreed,     ,  , , c
      , Cleo,     3, 4, agreed,     ,  , , d
      ,         , 3, 4, agreed,     ,  , , e
      ,         ,  ,  , undone,     ,  , , f
      ,         ,  ,  , undone,    z,  , , g
      03/04/2025, Ana Diaz, 3, 4, agreed, , , , h
    `),
  ).toEqual({
    moves: [['E1', 'agrees', 'stands', null]],
    findings: [
      ['required-blank', 1, 7],
      ['value-not-in-list', 2, 7],
      ['ambiguous-person', 3, 1],
      ['unknown-person', 4, 1],
      ['required-blank', 5, 1],
      ['required-blank', 6, 9],
      ['value-not-in-list', 7, 9],
      ['not-a-date', 8, 0],
    ],
  })
})
