import type { OwnPage } from '../core/hosting/ownSheet.ts'

/** How a sheet is printed. */
export function setPage(target: Excel.Worksheet, { landscape, fitToWidth, repeatRows, footer }: OwnPage): void {
  const { pageLayout } = target
  pageLayout.orientation = landscape ? 'Landscape' : 'Portrait'
  if (fitToWidth) pageLayout.zoom = { horizontalFitToPages: 1 }
  if (repeatRows !== undefined) pageLayout.setPrintTitleRows(`$${repeatRows.first + 1}:$${repeatRows.last + 1}`)
  const [, left, right] = /^&L(.*)&R(.*)$/.exec(footer ?? '') ?? []
  if (left !== undefined) pageLayout.headersFooters.defaultForAllPages.leftFooter = left
  if (right !== undefined) pageLayout.headersFooters.defaultForAllPages.rightFooter = right
}
