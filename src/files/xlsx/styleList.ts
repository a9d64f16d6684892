import { escapeXml } from '../xml/escapeXml.ts'
import { spreadsheetNamespace, xmlHead } from './xmlHead.ts'

/** The cell styles of a new workbook, numbered in the order in which they are first asked for; 0 is the plain one. */
export interface StyleList {
  numberOf(format: string, bold: boolean): number
  xml(): string
}

/** The first number that is free for formats of the file's own. */
const firstFormatId = 164

export function styleList(): StyleList {
  const formats: string[] = []
  const styles = new Map([['0 0', 0]])
  return {
    numberOf(format, bold) {
      if (format !== 'General' && !formats.includes(format)) formats.push(format)
      const key = `${format === 'General' ? 0 : firstFormatId + formats.indexOf(format)} ${bold ? 1 : 0}`
      const number = styles.get(key) ?? styles.size
      styles.set(key, number)
      return number
    },
    xml() {
      const formatTags = formats.map(
        (code, index) => `<numFmt numFmtId="${firstFormatId + index}" formatCode="${escapeXml(code)}"/>`,
      )
      const styleTags = [...styles.keys()].map(key => {
        const [format, font] = key.split(' ')
        return `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>`
      })
      return [
        `${xmlHead}<styleSheet xmlns="${spreadsheetNamespace}">`,
        formats.length === 0 ? '' : `<numFmts count="${formats.length}">${formatTags.join('')}</numFmts>`,
        '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>',
        '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
        '<fills count="2"><fill><patternFill patternType="none"/></fill>',
        '<fill><patternFill patternType="gray125"/></fill></fills>',
        '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
        `<cellXfs count="${styles.size}">${styleTags.join('')}</cellXfs>`,
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
        '</styleSheet>',
      ].join('')
    },
  }
}
