import { expect, test } from 'vitest'
import { importsOf } from './importsOf.ts'

test('values, types, side effects, exports and calls are imports; text and comments are not', () => {
  const text = `
    import { a } from './a.ts'
    import type { B } from "./b.ts"
    import './c.ts'
    export * from './d.ts'
    const e = await import('./e.ts')
    const f = require('f')
    // import './g.ts'
    const h = \`import './h.ts' \${h}\`
  `
  expect(importsOf({ path: 'x.ts', text })).toEqual(['./a.ts', './b.ts', './c.ts', './d.ts', './e.ts', 'f'])
})
