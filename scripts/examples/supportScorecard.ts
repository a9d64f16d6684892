import type { Cell } from '../../src/core/cells/cell.ts'
import { mean } from '../../src/core/statistics/mean.ts'
import type { NewWorkbook } from '../../src/files/xlsx/newWorkbook.ts'
import { random, spread } from './random.ts'
import { round } from './round.ts'

/** Metric columns: what is usual, how far a strong person stands from it, and what no value goes beyond. */
const metrics = [
  { header: 'CSAT %', format: '0%', usual: 0.89, step: 0.05, decimals: 2, most: 1 },
  { header: 'First Contact Resolution', format: '0%', usual: 0.74, step: 0.08, decimals: 2, most: 1 },
  { header: 'Avg Handle Time (min)', format: '0.0', usual: 11.5, step: -2.4, decimals: 1, most: 60 },
  { header: 'Escalations', format: '0', usual: 3, step: -2.6, decimals: 0, most: 99 },
  { header: 'QA score', format: '0', usual: 85, step: 7, decimals: 0, most: 100 },
  { header: 'Reopened %', format: '0.0%', usual: 0.06, step: -0.025, decimals: 3, most: 1 },
]

/** Everybody is invented; strength runs from -1 to 1. */
const agents = [
  { name: 'Amara Nwosu', team: 'Chat', manager: 'Maria Chen', strength: 0.8 },
  { name: 'Diego Fuentes', team: 'Chat', manager: 'Maria Chen', strength: 0.1 },
  { name: 'Hana Sato', team: 'Chat', manager: 'Maria Chen', strength: 0.5 },
  { name: 'Ingrid Solberg', team: 'Chat', manager: 'Maria Chen', strength: -0.4 },
  { name: 'Kwame Mensah', team: 'Chat', manager: 'Maria Chen', strength: 0 },
  { name: 'Leila Haddad', team: 'Chat', manager: 'Maria Chen', strength: 0.3 },
  { name: 'Marek Dvořák', team: 'Chat', manager: 'Maria Chen', strength: -0.8 },
  { name: 'Priya Raman', team: 'Chat', manager: 'Maria Chen', strength: 0.9 },
  { name: 'Anders Lund', team: 'Phone', manager: 'Tomasz Nowak', strength: -0.1 },
  { name: 'Beatriz Azevedo', team: 'Phone', manager: 'Tomasz Nowak', strength: 0.4 },
  { name: 'Chidi Okafor', team: 'Phone', manager: 'Tomasz Nowak', strength: 0.6 },
  { name: 'Fatima Zahra Idrissi', team: 'Phone', manager: 'Tomasz Nowak', strength: -0.3 },
  { name: 'Joon-ho Baek', team: 'Phone', manager: 'Tomasz Nowak', strength: 0.2 },
  { name: 'Noa Peretz', team: 'Phone', manager: 'Tomasz Nowak', strength: 0.7 },
  { name: 'Sione Taufa', team: 'Phone', manager: 'Tomasz Nowak', strength: -0.6 },
  { name: 'Zoë Vermeulen', team: 'Phone', manager: 'Tomasz Nowak', strength: 0 },
]

/** What stands in some cells instead of a plain number, by name and header. */
const messes = new Map<string, Cell>([
  ['Diego Fuentes|CSAT %', '92%'],
  ['Hana Sato|Escalations', 0],
  ['Ingrid Solberg|QA score', '81 '],
  ['Leila Haddad|First Contact Resolution', null],
  ['Marek Dvořák|QA score', 'N/A'],
  ['Anders Lund|Avg Handle Time (min)', { error: '#N/A' }],
  ['Beatriz Azevedo|Reopened %', '-'],
  ['Joon-ho Baek|Avg Handle Time (min)', '10.8 '],
  ['Noa Peretz|Escalations', 0],
  ...metrics.map(({ header }): [string, Cell] => [`Fatima Zahra Idrissi|${header}`, 'LOA']),
  ...metrics.slice(1, 5).map(({ header }): [string, Cell] => [`Zoë Vermeulen|${header}`, 'TBD']),
])

const notes = new Map([
  ['Fatima Zahra Idrissi', 'Parental leave, back in February'],
  ['Zoë Vermeulen', 'Joined December 8'],
  ['Marek Dvořák', 'Moved to the escalation desk in November'],
])

const headers = [
  'Agent',
  'Team',
  'Manager',
  'Phone',
  ...metrics.map(({ header }) => header),
  'Overall',
  'Salary',
  'Notes',
]
const firstMetric = headers.indexOf('CSAT %')
const headerRow = 4

/**
 * One sheet as a support team really keeps it: people down, metrics across, a banner, a merged title, blank rows, two
 * targets, an average, a note, a hidden row, and cells that hold something else than a number.
 */
export const supportScorecard: NewWorkbook = { sheets: [sheet()] }

function sheet(): NewWorkbook['sheets'][number] {
  const next = random(2025)
  const people = agents.map(agent => personRow(agent, next))
  const chat = people.filter((_, index) => agents[index]?.team === 'Chat')
  const phone = people.filter((_, index) => agents[index]?.team === 'Phone')
  const rows: Cell[][] = [
    ['CONFIDENTIAL: for team leads only'],
    ['Customer support scorecard, October to December 2025'],
    ['As of: 2025-12-31'],
    [],
    headers,
    ...chat,
    [],
    ...phone,
    planRow('Target', { 'CSAT %': 0.9, 'QA score': 85 }),
    ['Average', null, null, null, ...averages(people)],
    [],
    ['* Tickets of the outage from December 9 to 11 are not counted. LOA: on leave for the whole quarter.'],
  ]
  return {
    title: 'Support Q4',
    rows,
    boldRows: [1, headerRow],
    merges: [{ top: 1, left: 0, bottom: 1, right: headers.length - 1 }],
    hiddenRows: [rows.findIndex(row => row[0] === 'Sione Taufa')],
    columnWidths: [22, 8, 15, 8, 9, 22, 21, 12, 10, 12, 9, 10, 34],
    numberFormat: (row, column) => {
      if (row <= headerRow) return 'General'
      if (headers[column] === 'Overall') return '0.0'
      if (headers[column] === 'Salary') return '#,##0'
      return metrics[column - firstMetric]?.format ?? 'General'
    },
  }
}

function personRow({ name, team, manager, strength }: (typeof agents)[number], next: () => number): Cell[] {
  const values = metrics.map(({ header, usual, step, decimals, most }) => {
    const value = round(usual + step * (0.5 * strength + spread(next)), decimals)
    const mess = messes.get(`${name}|${header}`)
    return mess === undefined ? Math.max(0, Math.min(most, value)) : mess
  })
  const phone = 4100 + Math.floor(next() * 900)
  const overall = round(3.2 + strength + 0.4 * spread(next), 1)
  const salary = 31000 + 500 * Math.floor(next() * 24)
  return [name, team, manager, phone, ...values, overall, salary, notes.get(name) ?? null]
}

function planRow(label: string, values: Readonly<Record<string, number>>): Cell[] {
  return [label, null, null, null, ...metrics.map(({ header }) => values[header] ?? null)]
}

/** The average of what is a number in each column, as a spreadsheet computes it. */
function averages(people: readonly (readonly Cell[])[]): Cell[] {
  return metrics.map(({ decimals }, index) => {
    const numbers = people.flatMap(row => {
      const cell = row[firstMetric + index]
      return typeof cell === 'number' ? [cell] : []
    })
    return round(mean(numbers)!, decimals + 1)
  })
}
