import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'

const used = 'core.util.constantCatch('

/**
 * Lets a bundle leave out the helpers of zod that nobody uses, some of which name what Apps Script does not have. One of them
 * is taken by way of a namespace within a namespace, for which esbuild keeps all of them.
 */
export const leanZod: Plugin = {
  name: 'lean zod',
  setup: build =>
    build.onLoad({ filter: /zod\/v4\/mini\/schemas\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      if (!text.includes(used))
        throw new Error(`${path} does not use ${used} any more: see whether this is still needed`)
      const contents = text.replace(used, 'constantCatch(')
      return { contents: `import { constantCatch } from '../core/util.js'\n${contents}`, loader: 'js' }
    }),
}
