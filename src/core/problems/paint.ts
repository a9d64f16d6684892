import type { Severity } from './severity.ts'

/** What a piece of a drawing is, so that a terminal can give it a color. */
export type Style = Severity | 'sheet' | 'header' | 'quiet'

/** Colors a piece of text, or leaves it as it is. */
export type Paint = (text: string, style: Style) => string

export const unpainted: Paint = text => text
