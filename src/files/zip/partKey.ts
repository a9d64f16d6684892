/**
 * A part's name as it is compared: without regard to case, as the Open Packaging Conventions ask, and without the
 * backslashes or the leading slash that some writers put into the archive.
 */
export function partKey(name: string): string {
  return name.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase()
}
