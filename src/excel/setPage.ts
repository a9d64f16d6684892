import { addressOfRange } from '../core/hosting/addressOfRange.ts'
import type { OwnPage } from '../core/hosting/ownSheet.ts'

/** How a sheet is printed. */
export function setPage(
  target: Excel.Worksheet,
  { landscape, fitToWidth, repeatRows, printed, footer }: OwnPage,
): void {
  const { pageLayout } = target
  pageLayout.orientation = landscape ? 'Landscape' : 'Portrait'
  if (fitToWidth) pageLayout.zoom = { horizontalFitToPages: 1 }
  if (repeatRows !== undefined) pageLayout.setPrintTitleRows(`$${repeatRows.first + 1}:$${repeatRows.last + 1}`)
  if (printed !== undefined) pageLayout.setPrintArea(addressOfRange(printed))
  const [, left, right] = /^&L(.*)&R(.*)$/.exec(footer ?? '') ?? []
  if (left !== undefined) pageLayout.headersFooters.defaultForAllPages.leftFooter = left
  if (right !== undefined) pageLayout.headersFooters.defaultForAllPages.rightFooter = right
}
