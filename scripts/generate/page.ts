/** A page of the docs, or a source file, that is made from the constants it describes. */
export interface Page {
  /** From the root of the checkout. */
  readonly path: string
  readonly make: () => string
}

/** A table in Markdown; line breaks and bars inside a cell are kept from breaking it. */
export function markdownTable(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(inCell).join(' | ')} |`
  return [line(headers), line(headers.map(() => '---')), ...rows.map(line)].join('\n')
}

function inCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}
