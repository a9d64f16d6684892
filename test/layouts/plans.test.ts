import { test } from 'vitest'
import { isRead } from './isRead.ts'

test('plan rows above and below the people', () =>
  isRead(
    `
    Scorecard
    | Name   | CSAT | Calls |
    | Weight | 60%  | 40%   |
    | Target | 4.5  | 6     |
    | Ana    | 4.5  | 5     |
    | Ben    | 4.1  | 6     |
    | Floor  | 4    | 2     |
  `,
    {
      values: ['Ana · CSAT · 4.5', 'Ben · CSAT · 4.1', 'Ana · Calls · 5', 'Ben · Calls · 6'],
      people: ['Ana · Ana · All', 'Ben · Ben · All'],
      plan: ['CSAT · weight 0.6 · target 4.5 · floor 4', 'Calls · weight 0.4 · target 6 · floor 2'],
    },
  ))

test('plan rows above the header, under a banner', () =>
  isRead(
    `
    Scorecard
    | Confidential |      |       |
    | Weight       | 60   | 40    |
    | Target       | 4.5  | 6     |
    | Name         | CSAT | Calls |
    | Ana          | 4.5  | 5     |
    | Ben          | 4.1  | 6     |
  `,
    {
      values: ['Ana · CSAT · 4.5', 'Ben · CSAT · 4.1', 'Ana · Calls · 5', 'Ben · Calls · 6'],
      people: ['Ana · Ana · All', 'Ben · Ben · All'],
      plan: ['CSAT · weight 60 · target 4.5', 'Calls · weight 40 · target 6'],
    },
  ))

test('weights with metrics down and roles across', () =>
  isRead(
    `
    Weights
    | Metric | Support | Sales |
    | CSAT   | 60      | 30    |
    | Calls  | 40      | 70    |
  `,
    {
      weights: ['Support · CSAT · 60', 'Sales · CSAT · 30', 'Support · Calls · 40', 'Sales · Calls · 70'],
    },
  ))

test('weights with roles down and metrics across', () =>
  isRead(
    `
    Weights
    | Role    | CSAT | Calls | Total |
    | Support | 60   | 40    | 100   |
    | Sales   | 30   | 70    | 100   |
  `,
    {
      weights: ['Support · CSAT · 60', 'Support · Calls · 40', 'Sales · CSAT · 30', 'Sales · Calls · 70'],
    },
  ))
