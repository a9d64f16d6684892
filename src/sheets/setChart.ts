import type { Range } from '../core/cells/cellRef.ts'
import type { OwnChart } from '../core/hosting/ownSheet.ts'
import { rangeAt } from './readRange.ts'

/** Adds a native bar chart of one series. */
export function setChart(sheet: GoogleAppsScript.Spreadsheet.Sheet, chart: OwnChart): void {
  const { place } = chart
  const blank = sheet.newChart()
  const isColumn = chart.direction === 'column'
  const categoryAxis = chart.categoryTitle === undefined ? {} : { title: chart.categoryTitle }
  const valueAxis = chart.valueTitle === undefined ? { minValue: 0 } : { minValue: 0, title: chart.valueTitle }
  const made = (isColumn ? blank.asColumnChart() : blank.asBarChart())
    .addRange(rangeOf(sheet, chart.categories))
    .addRange(rangeOf(sheet, chart.values))
    .setNumHeaders(0)
    .setPosition(place.top + 1, place.left + 1, 0, 0)
    .setOption('title', chart.title)
    .setOption('altText', chart.description)
    .setOption('legend', { position: 'none' })
    .setOption('colors', [`#${chart.color ?? '2E75B6'}`])
    .setOption('hAxis', isColumn ? categoryAxis : valueAxis)
    .setOption('vAxis', isColumn ? valueAxis : categoryAxis)
    .setOption(
      'width',
      span(place.left, place.right, column => sheet.getColumnWidth(column)),
    )
    .setOption(
      'height',
      span(place.top, place.bottom, row => sheet.getRowHeight(row)),
    )
  sheet.insertChart(made.build())
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
