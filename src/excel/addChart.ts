import { address } from '../core/cells/address.ts'
import type { OwnChart } from '../core/hosting/ownSheet.ts'
import { rangeAt } from './writeCells.ts'

/** Adds a bar chart of one series. */
export function addChart(target: Excel.Worksheet, chart: OwnChart): void {
  const values = rangeAt(target, chart.values)
  const type = chart.direction === 'bar' ? 'BarClustered' : 'ColumnClustered'
  const made = target.charts.add(type, values, 'Columns')
  made.name = chart.title
  made.title.text = chart.title
  made.legend.visible = false
  const series = made.series.getItemAt(0)
  series.setXAxisValues(rangeAt(target, chart.categories))
  series.format.fill.setSolidColor(`#${chart.color ?? '2E75B6'}`)
  series.gapWidth = 40
  series.hasDataLabels = true
  made.axes.valueAxis.minimum = 0
  if (chart.categoryTitle !== undefined) made.axes.categoryAxis.title.text = chart.categoryTitle
  if (chart.valueTitle !== undefined) made.axes.valueAxis.title.text = chart.valueTitle
  made.setPosition(
    address({ row: chart.place.top, column: chart.place.left }),
    address({ row: chart.place.bottom, column: chart.place.right }),
  )
}
