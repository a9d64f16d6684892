/** A header is looked for in this many rows from the top, and after that only under a blank row. */
export const headRows = 50
