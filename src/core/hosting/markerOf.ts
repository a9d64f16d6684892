/** The name that marks a sheet of ours by its key; it points at the sheet's A1. */
export function markerOf(key: string): string {
  return `Throughline_${key}`
}

/** Whether a name marks a sheet of ours, or did. */
export function isMarker(name: string): boolean {
  return name.startsWith(markerOf(''))
}
