/** The name that marks a sheet of ours by its key; it points at the sheet's A1. */
export function markerOf(key: string): string {
  return `Throughline_${key}`
}
