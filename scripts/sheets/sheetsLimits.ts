/** What the scripts of the add-on may take, as they are, in kB of 1,000 bytes; raised only with a reason in docs/decisions.md. */
export const sheetsLimits = { code: 600, commands: 1600 }
