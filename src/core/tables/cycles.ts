import { date, number, text } from './columnTypes.ts'
import { column, type Row, table } from './define.ts'

export const cycles = table(
  'cycles',
  'Cycles',
  {
    aliases: [
      'Review Cycles',
      'Performance Cycles',
      'Review Rounds',
      'Review Calendar',
      'Review Periods',
      'Cycle Dates',
    ],
    help: 'The review rounds and their dates.',
  },
  {
    cycle: column(text, {
      header: 'Cycle',
      aliases: [
        'Review Cycle',
        'Cycle Name',
        'Name',
        'Review Round',
        'Performance Cycle',
        'Review Period',
        'Year',
        'Performance Year',
      ],
      help: 'The name of the round.',
      example: '2025',
      need: 'key',
    }),
    from: column(date, {
      header: 'From',
      aliases: ['Start', 'Start Date', 'Begins', 'Cycle Start', 'Period Start', 'Begin Date'],
      help: 'The first day it covers.',
      example: '2025-01-01',
      need: 'required',
    }),
    to: column(date, {
      header: 'To',
      aliases: ['End', 'End Date', 'Cycle End', 'Period End', 'Until'],
      help: 'The last day it covers.',
      example: '2025-12-31',
      need: 'required',
    }),
    checkInEvery: column(number, {
      header: 'Check-in Every (days)',
      aliases: ['Check-in Every', 'Check-in Interval', 'Days Between Check-ins', 'Check-in Days', 'Check-in Frequency'],
      help: 'How many days may pass between two check-ins.',
      example: 90,
    }),
    ratingsDue: column(date, {
      header: 'Ratings Due',
      aliases: [
        'Ratings Due Date',
        'Rating Deadline',
        'Ratings Deadline',
        'Reviews Due',
        'Review Deadline',
        'Submit Ratings By',
      ],
      help: 'The day ratings must be in.',
      example: '2025-12-05',
    }),
    calibration: column(date, {
      header: 'Calibration',
      aliases: ['Calibration Date', 'Calibration Day', 'Calibration Meeting', 'Calibration Session'],
      help: 'The day of calibration.',
      example: '2025-12-15',
    }),
    releaseFrom: column(date, {
      header: 'Release From',
      aliases: ['Released From', 'Release Date', 'Results From', 'Share From', 'Publish Date', 'Release'],
      help: 'The first day results may be told.',
      example: '2026-01-10',
    }),
    challengeDays: column(number, {
      header: 'Challenge Days',
      aliases: ['Appeal Days', 'Days to Challenge', 'Appeal Window', 'Challenge Window', 'Appeal Period'],
      help: 'How many days people have to challenge a result.',
      example: 14,
    }),
    templateVersion: column(text, {
      header: 'Template Version',
      aliases: ['Template', 'Form Version', 'Version', 'Review Template', 'Review Form'],
      help: 'The version of the review form.',
      example: '2025-1',
    }),
  },
)

export type Cycle = Row<typeof cycles>
