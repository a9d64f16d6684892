/** What a column's number format says about its numbers; one per column. */
export type FormatClass = 'general' | 'percent' | 'date' | 'duration' | 'text'
