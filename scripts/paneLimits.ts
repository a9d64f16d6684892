/** What script and style of the pane may take, packed, in kB; raised only with a reason in docs/decisions.md. */
export const paneLimits = { alone: 70, withCore: 300 }
