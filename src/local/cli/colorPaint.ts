import { styleText } from 'node:util'
import type { Paint, Style } from '../../core/problems/paint.ts'

const styles: Readonly<Record<Style, Parameters<typeof styleText>[0]>> = {
  error: 'red',
  warning: 'yellow',
  info: 'blue',
  sheet: 'bold',
  header: 'bold',
  quiet: 'dim',
}

/** Paints whatever the output is: who calls it has looked. Severities keep their words, so that color is never alone in saying something. */
export const colorPaint: Paint = (text, style) => styleText(styles[style], text, { validateStream: false })
