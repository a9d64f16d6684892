import { localAddress, manifestXml } from '../excel/manifestXml.ts'
import type { Page } from './page.ts'

/** The manifest of the add-in for Excel as it is tried on the machine that builds it; the build makes one for its address. */
export const manifestFile: Page = {
  path: 'manifest.xml',
  make: () => manifestXml(localAddress, new Set()).trimEnd(),
}
