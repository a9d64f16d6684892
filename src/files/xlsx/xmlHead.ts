/** How each XML part of a new workbook begins, and the names of its dialect. */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
export const spreadsheetNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
export const relationNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
