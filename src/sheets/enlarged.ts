/** The sheet with so many rows and columns at least. */
export function enlarged(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  rows: number,
  columns: number,
): GoogleAppsScript.Spreadsheet.Sheet {
  const [down, across] = [sheet.getMaxRows(), sheet.getMaxColumns()]
  if (rows > down) sheet.insertRowsAfter(down, rows - down)
  if (columns > across) sheet.insertColumnsAfter(across, columns - across)
  return sheet
}
