// One line per command, in alphabetical order: `npm run new command NAME` adds it.
export {}
