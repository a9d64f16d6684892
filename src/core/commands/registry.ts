// One line per command, in alphabetical order: `npm run new command NAME` adds it.
export { default as calibrate } from './calibrate.ts'
export { default as check } from './check.ts'
export { default as remove } from './remove.ts'
export { default as score } from './score.ts'
export { default as template } from './template.ts'
