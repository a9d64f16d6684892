/** How much a problem matters: an error stops a score, a warning changes or questions one, info is good to know. */
export const severities = ['error', 'warning', 'info'] as const

export type Severity = (typeof severities)[number]
