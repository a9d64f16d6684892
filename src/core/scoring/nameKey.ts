/** A role, level, team or person's name as it is compared: without case and spare spaces, every letter kept. */
export function nameKey(name: string | null): string {
  return (name ?? '').normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ')
}
