import { expect, test } from 'vitest'
import { isTest, sourceFiles } from './sourceFiles.ts'

/** Words that judge people, or that say more than numbers can. */
const banned = /\b(biased|unfair|gaming|underperformers?|significant(?:ly)?|proves?|causes?)\b/i
/** Words of other languages by which tables are recognized. */
const recognized = 'src/core/tables/vocabulary/'

test('nothing that the program can say holds a banned word', () => {
  const files = sourceFiles('src', '.ts', '.tsx').filter(file => !isTest(file) && !file.path.startsWith(recognized))
  expect(files.length).toBeGreaterThan(500)
  const said = files.flatMap(({ path, text }) =>
    withoutComments(text)
      .split('\n')
      .filter(line => banned.test(line))
      .map(line => `${path}: ${line.trim()}`),
  )
  expect(said).toEqual([])
})

test.each(['docs/rules.md', 'docs/commands.md', 'docs/tables.md', 'docs/calibration.md'])(
  '%s holds none but where it warns of them',
  path => {
    const [page] = sourceFiles('docs', '.md').filter(file => file.path === path)
    // What must not be concluded is quoted, in curly or straight marks.
    expect(
      (page?.text ?? '')
        .replace(/[“"][^”"\n]*[”"]/g, '')
        .split('\n')
        .filter(line => banned.test(line)),
    ).toEqual([])
  },
)

/** What stands in code alone: blocks of comment, and lines that begin as one, are left out. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
}
