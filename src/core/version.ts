/** The version that stands in every run log, the same as in package.json. */
export const version = '0.1.0'
