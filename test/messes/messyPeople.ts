import { expect } from 'vitest'
import { readOf } from '../readOf.ts'
import { longRows, scores, values, wins } from './drawn.ts'
import type { Mess } from './mess.ts'

/** What is wrong with who, with what weight, and how rated. */
export const messyPeople: readonly Mess[] = [
  {
    mess: 'names and IDs',
    rules: ['ambiguousPerson', 'unknownPerson', 'sameName', 'personTwice'],
    read: {
      'one person in every spelling, by ID, e-mail or name': () =>
        expect(
          values(
            `People\n| Employee ID | Name | Role | Manager | Email |\n| 7 | José Smith | Support | Max | js@x.org |\n\n${longRows}| 7 | A | 2025-01 | 1 | |\n| JS@x.org | B | 2025-01 | 2 | |\n| "Smith, Jose" | C | 2025-01 | 3 | |\n| "José Smith " | D | 2025-01 | 4 | |\n| JOSÉ SMITH | E | 2025-01 | 5 | |`,
          ).map(value => value.slice(0, 5)),
        ).toEqual(['7 · A', '7 · B', '7 · C', '7 · D', '7 · E']),
      'without People too': () =>
        expect(
          readOf(
            'Jan 2025\n| Name | Wins |\n| Jane Smith | 3 |\n| Ben | 4 |\n\nFeb 2025\n| Name | Wins |\n| "Smith, Jane" | 5 |\n| Ben | 6 |',
          ).people,
        ).toHaveLength(2),
      'two people of one name are never joined': () =>
        expect(
          values(
            `People\n| Employee ID | Name | Role | Manager |\n| 1 | Jane Smith | Support | Max |\n| 2 | Jane Smith | Support | Max |\n\n${longRows}| Jane Smith | A | 2025-01 | 1 | |\n| 2 | A | 2025-01 | 2 | |`,
          ),
        ).toEqual(['Jane Smith · A · 2025-01 · invalid', '2 · A · 2025-01 · 2']),
    },
  },
  {
    mess: 'spellings of roles and metrics',
    rules: ['unknownMetric', 'unknownRole'],
    tests: ['test/layouts/languages.test.ts'],
    read: {
      'case, spaces and punctuation never matter': () =>
        expect(
          values(
            'Jan 2025\n| Name | CSAT |\n| Ana | 3 |\n| Ben | 4 |\n\nFeb 2025\n| Name | "C-Sat " |\n| Ana | 5 |\n| Ben | 6 |',
          ).map(value => value.split(' · ')[1]),
        ).toEqual(['C-Sat', 'C-Sat', 'C-Sat', 'C-Sat']),
    },
  },
  {
    mess: 'weights of several scales',
    tests: ['src/core/scoring/weightsFor.test.ts'],
    read: {
      'shares, percent and points are one plan': () => {
        const rows = '| Ana | 10 | 0 |'
        const weighted = (weights: string) => scores(`${wins(rows)}\n| Weight | ${weights} |`)
        expect(weighted('0.3 | 0.7')).toEqual(['Ana scored 30 of 100 %'])
        expect(weighted('30 | 70')).toEqual(['Ana scored 30 of 100 %'])
        expect(weighted('30% | 70%')).toEqual(['Ana scored 30 of 100 %'])
      },
      'a sum of 105 is never rescaled unasked': () => {
        const drawing = `${wins('| Ana | 10 | 0 |')}\n| Weight | 35 | 70 |`
        expect(scores(drawing)).toEqual(['Ana excluded none of 0 %'])
        expect(scores(drawing, { 'weights.rescale': 'yes' })[0]).toMatch(/^Ana scored 33\.3/)
      },
    },
  },
  {
    mess: 'ratings as labels',
    rules: ['ratingUnreadable'],
    tests: ['src/core/values/parseRating.test.ts'],
  },
  {
    mess: 'people who move',
    tests: ['test/layouts/tabs.test.ts'],
    read: {
      'a tab that names another role is a move': () =>
        expect(
          readOf(
            'Jan 2025\n| Name | Role | Wins |\n| Ana | Support | 3 |\n| Ben | Support | 4 |\n\nFeb 2025\n| Name | Role | Wins |\n| Ana | Sales | 5 |\n| Ben | Support | 6 |',
          ).people,
        ).toEqual(['Ana · Ana · Support', 'Ana · Ana · Sales', 'Ben · Ben · Support']),
    },
  },
  {
    mess: 'rows of several owners',
    rules: ['severalOwners'],
    read: {
      'wait, are shared or are left out': () => {
        const rows = `${longRows}| Ana | A | 2025-01 | 1 | |\n| Ben | A | 2025-01 | 2 | |\n| "Ana, Ben" | B | 2025-01 | 4 | 6 |`
        expect(values(rows)).toContain('Ana, Ben · B · 2025-01 · invalid')
        expect(values(rows, { owners: 'split' }).slice(2)).toEqual(['Ana · B · 2025-01 · 4', 'Ben · B · 2025-01 · 4'])
        expect(values(rows, { owners: 'exclude' })).toHaveLength(2)
      },
    },
  },
  { mess: 'personal data in comments', rules: ['protectedColumn'], awaits: 'reviews: masks in sheets for a person' },
]
