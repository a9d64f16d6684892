import { strToU8, zipSync } from 'fflate'

/** A zip archive of the given parts, by their names in it. */
export function zipParts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files = Object.entries(parts).map(
    ([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part] as const,
  )
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1) })
}

/** A workbook of one sheet, `Sheet1`, around the XML of its worksheet; more parts can be added or replaced. */
export function zipSheet(worksheet: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  return zipParts({
    '_rels/.rels': relations('<Relationship Id="r1" Type="x/officeDocument" Target="xl/workbook.xml"/>'),
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="Sheet1" sheetId="1" r:id="s1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relations(
      [
        ['worksheet', 'worksheets/sheet1.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
        ['styles', 'styles.xml'],
      ]
        .filter(([type, target]) => type === 'worksheet' || `xl/${target}` in more)
        .map(([type, target], index) => `<Relationship Id="s${index + 1}" Type="x/${type}" Target="${target}"/>`)
        .join(''),
    ),
    'xl/worksheets/sheet1.xml': worksheet,
    ...more,
  })
}

function relations(links: string): string {
  return `<Relationships>${links}</Relationships>`
}
