import type { OwnChart } from '../../../core/hosting/ownSheet.ts'
import { relationNamespace, xmlHead } from '../xmlHead.ts'
import { drawingNamespace } from './chartPart.ts'
import { encodeXmlText } from './encodeXmlText.ts'
import { relationId } from './relationsPart.ts'

/** The part that places charts in a sheet; its relations lead to them in their order. */
export function drawingXml(charts: readonly OwnChart[]): string {
  return [
    `${xmlHead}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="${drawingNamespace}">`,
    ...charts.map(anchorXml),
    '</xdr:wsDr>',
  ].join('')
}

function anchorXml({ place, title, description }: OwnChart, index: number): string {
  const corner = (name: string, column: number, row: number): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`
  return [
    '<xdr:twoCellAnchor>',
    corner('from', place.left, place.top),
    corner('to', place.right + 1, place.bottom + 1),
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="${encodeXmlText(title)}" descr="${encodeXmlText(description)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>',
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">',
    `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${relationNamespace}" r:id="${relationId(index)}"/>`,
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>',
  ].join('')
}
