// One line per rule, in alphabetical order: `npm run new rule NAME` adds it.
export { default as acceptedEnded } from './acceptedEnded.ts'
export { default as acceptedWithoutReason } from './acceptedWithoutReason.ts'
export { default as ruleOffWithoutReason } from './ruleOffWithoutReason.ts'
export { default as unknownRule } from './unknownRule.ts'
