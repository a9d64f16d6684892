import { scanXml } from '../xml/scanXml.ts'
import { decodeText } from './decodeText.ts'

/** The texts that cells refer to by number. The runs of rich text are joined; how a text is pronounced is left out. */
export function readSharedStrings(xml: string, part: string): string[] {
  const strings: string[] = []
  let text = ''
  let inText = false
  let inPhonetic = false
  scanXml(xml, part, {
    open(name) {
      if (name === 't') inText = !inPhonetic
      else if (name === 'si') text = ''
      else if (name === 'rPh') inPhonetic = true
    },
    text(piece) {
      if (inText) text += piece
    },
    close(name) {
      if (name === 't') inText = false
      else if (name === 'rPh') inPhonetic = false
      else if (name === 'si') strings.push(decodeText(text))
    },
  })
  return strings
}
