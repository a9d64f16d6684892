import { BooleanNumber, HorizontalAlign, type IStyleData, WrapStrategy } from '@univerjs/core'
import type { ShownLook } from '../../src/files/shown/shownWorkbook.ts'

const aligned = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT }

/** A look as Univer takes it. */
export function styleData(look: ShownLook): IStyleData {
  return {
    ...(look.format === 'General' ? {} : { n: { pattern: look.format } }),
    ...(look.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(look.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(look.underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(look.size === null ? {} : { fs: look.size }),
    ...(look.color === null ? {} : { cl: { rgb: `#${look.color}` } }),
    ...(look.fill === null ? {} : { bg: { rgb: `#${look.fill}` } }),
    ...(look.align === null ? {} : { ht: aligned[look.align] }),
    ...(look.wrap ? { tb: WrapStrategy.WRAP } : {}),
  }
}
