import { cellText } from '../../../core/cells/cell.ts'
import type { Range } from '../../../core/cells/cellRef.ts'
import { absoluteRange } from '../../../core/hosting/absoluteRange.ts'
import type { OwnChart, OwnSheet } from '../../../core/hosting/ownSheet.ts'
import { relationNamespace, xmlHead } from '../xmlHead.ts'
import { encodeXmlText } from './encodeXmlText.ts'

const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart'
export const drawingNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/main'

/** The part of a bar chart of one series, over ranges of the sheet that it stands in. */
export function chartXml(chart: OwnChart, title: string, sheet: OwnSheet): string {
  const lying = chart.direction === 'bar'
  // The order of these elements is fixed by the schema (CT_ChartSpace of ECMA-376, 21.2.2.29).
  return [
    `${xmlHead}<c:chartSpace xmlns:c="${chartNamespace}" xmlns:a="${drawingNamespace}" xmlns:r="${relationNamespace}">`,
    '<c:roundedCorners val="0"/><c:chart>',
    titleXml(chart.title, 1400),
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>',
    `<c:barChart><c:barDir val="${lying ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>`,
    '<c:ser><c:idx val="0"/><c:order val="0"/>',
    `<c:spPr>${solid(chart.color ?? '2E75B6')}</c:spPr><c:invertIfNegative val="0"/>`,
    `<c:dLbls><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(900)}<c:showLegendKey val="0"/><c:showVal val="1"/>`,
    '<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>',
    `<c:cat><c:strRef><c:f>${encodeXmlText(absoluteRange(title, chart.categories))}</c:f>${texts(chart.categories, sheet)}</c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>${encodeXmlText(absoluteRange(title, chart.values))}</c:f>${numbers(chart.values, sheet)}</c:numRef></c:val>`,
    '</c:ser><c:gapWidth val="40"/><c:axId val="1001"/><c:axId val="1002"/></c:barChart>',
    `<c:catAx><c:axId val="1001"/><c:scaling><c:orientation val="${lying ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>`,
    `<c:axPos val="${lying ? 'l' : 'b'}"/>${titleXml(chart.categoryTitle, 900)}<c:numFmt formatCode="General" sourceLinked="0"/>`,
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${line('A19F9D')}</c:spPr>${textProperties(900)}`,
    '<c:crossAx val="1002"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>',
    '<c:valAx><c:axId val="1002"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/>',
    `<c:axPos val="${lying ? 'b' : 'l'}"/><c:majorGridlines><c:spPr>${line('E1DFDD')}</c:spPr></c:majorGridlines>${titleXml(chart.valueTitle, 900)}`,
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>',
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(900)}<c:crossAx val="1001"/><c:crosses val="${lying ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`,
    '</c:plotArea><c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>',
    `<c:spPr>${solid('FFFFFF')}${line('E1DFDD')}</c:spPr></c:chartSpace>`,
  ].join('')
}

function titleXml(text: string | undefined, size: number): string {
  if (text === undefined) return ''
  const style = `sz="${size}" b="0"`
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr ${style}/></a:pPr><a:r><a:rPr lang="en-US" ${style}/><a:t>${encodeXmlText(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
}

function textProperties(size: number): string {
  return `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}">${solid('404040')}</a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`
}

function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`
}

function line(color: string): string {
  return `<a:ln w="9525">${solid(color)}</a:ln>`
}

/** The values as they are now, for programs that show a chart without calculating. */
function texts(range: Range, sheet: OwnSheet): string {
  const points = valuesIn(range, sheet).map((value, index) => point(index, cellText(value)))
  return `<c:strCache><c:ptCount val="${points.length}"/>${points.join('')}</c:strCache>`
}

function numbers(range: Range, sheet: OwnSheet): string {
  const values = valuesIn(range, sheet)
  const points = values.map((value, index) => (typeof value === 'number' ? point(index, String(value)) : ''))
  return `<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points.join('')}</c:numCache>`
}

function point(index: number, text: string): string {
  return `<c:pt idx="${index}"><c:v>${encodeXmlText(text)}</c:v></c:pt>`
}

function valuesIn(range: Range, sheet: OwnSheet) {
  const rows = sheet.rows.slice(range.top, range.bottom + 1)
  return rows.flatMap(row =>
    Array.from({ length: range.right - range.left + 1 }, (_, index) => row[range.left + index]?.value ?? null),
  )
}
