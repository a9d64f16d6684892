import type { GridPort } from './gridPort.ts'

/** What stands in for a grid while there is none: nothing is shown, and nothing can be typed. */
export const noGrid: GridPort = {
  show() {},
  reveal() {},
  typed: () => Promise.resolve({ cells: [], taken() {} }),
  setDark() {},
  dispose() {},
}
