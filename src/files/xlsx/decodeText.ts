/**
 * Text of a spreadsheet part: `_xHHHH_` stands for the character with that code (ST_Xstring of ECMA-376),
 * which is how characters that XML cannot hold are written.
 */
export function decodeText(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
