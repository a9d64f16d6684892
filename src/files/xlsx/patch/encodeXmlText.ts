import { escapeXml } from '../../xml/escapeXml.ts'

/** Text for parts that know no `_xHHHH_`, such as drawings and names: signs that XML cannot hold become U+FFFD. */
export function encodeXmlText(text: string): string {
  return escapeXml(text.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD'))
}
