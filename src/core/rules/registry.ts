// One line per rule, in alphabetical order: `npm run new rule NAME` adds it.
export {}
