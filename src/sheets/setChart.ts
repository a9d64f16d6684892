import type { Range } from '../core/cells/cellRef.ts'
import type { OwnChart } from '../core/hosting/ownSheet.ts'
import { rangeAt } from './readRange.ts'

/** Adds a native bar chart of one series. */
export function setChart(sheet: GoogleAppsScript.Spreadsheet.Sheet, chart: OwnChart): void {
  const { place } = chart
  const builder = sheet
    .newChart()
    .addRange(rangeOf(sheet, chart.categories))
    .addRange(rangeOf(sheet, chart.values))
    .setPosition(place.top + 1, place.left + 1, 0, 0)
    .setNumHeaders(0)
    .setOption('title', chart.title)
    .setOption('altText', chart.description)
    .setOption('legend', { position: 'none' })
    .setOption('colors', [`#${chart.color ?? '2E75B6'}`])
    .setOption(
      'width',
      span(place.left, place.right, column => sheet.getColumnWidth(column)),
    )
    .setOption(
      'height',
      span(place.top, place.bottom, row => sheet.getRowHeight(row)),
    )
  const [across, up] = chart.direction === 'column' ? ['hAxis', 'vAxis'] : ['vAxis', 'hAxis']
  if (chart.categoryTitle !== undefined) builder.setOption(`${across}.title`, chart.categoryTitle)
  if (chart.valueTitle !== undefined) builder.setOption(`${up}.title`, chart.valueTitle)
  builder.setOption(`${up}.minValue`, 0)
  const shaped = chart.direction === 'column' ? builder.asColumnChart() : builder.asBarChart()
  sheet.insertChart(shaped.build())
}

function rangeOf(sheet: GoogleAppsScript.Spreadsheet.Sheet, { top, left, bottom, right }: Range) {
  return rangeAt(sheet, { top, left, rows: bottom - top + 1, columns: right - left + 1 })
}

/** Pixels from the first to the last row or column, which are zero-based. */
function span(first: number, last: number, size: (position: number) => number): number {
  let pixels = 0
  for (let position = first; position <= last; position++) pixels += size(position + 1)
  return pixels
}
