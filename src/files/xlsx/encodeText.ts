import { escapeContent } from '../xml/escapeXml.ts'

/** Text as it stands in an element, such as `t`: `_xHHHH_` for what XML cannot hold, and for text that looks like it. */
export function encodeText(text: string): string {
  if (!suspect.test(text)) return text
  if (!unprintable.test(text)) return escapeContent(text)
  return escapeContent(
    text.replace(special, sign => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`),
  )
}

/** Whatever could need to be written otherwise: most texts and formulas are plain, and looking closely costs more than writing them. */
const suspect = /[^ -%'-;=?-~]|_x/

/** Whatever `special` could find. */
const unprintable = /[^ -~]|_x/

/** Control signs, lone halves of surrogate pairs, two signs that are none, and an underscore that begins `_xHHHH_`. */
const special = /(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)/gu
