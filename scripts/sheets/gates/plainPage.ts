import type { Gate } from './gate.ts'

/** What a page may not hold, and why not. */
const parts: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/`/, 'a backtick: what looks like a comment inside of a template literal is taken out of the page'],
  [/<\?/, 'the beginning of a scriptlet, which only templates may have'],
  [/<(?:link|img|iframe|form|object|embed)\b|<script[^>]*\bsrc=/i, 'an element that loads something'],
  [/\bsourceMappingURL=/, 'the address of a source map'],
]

/** Google renders the page before it serves it, and changes some of what it does not expect. */
export const plainPage: Gate = {
  title: 'Sidebar.html is one page that loads nothing and survives being rendered',
  check({ page }) {
    const found = parts.flatMap(([pattern, why]) => {
      const match = pattern.exec(page)
      return match === null ? [] : [`${why} (${page.slice(Math.max(0, match.index - 30), match.index + 30)})`]
    })
    const scripts = page.match(/<\/script/gi)?.length ?? 0
    return scripts === 1 ? found : [...found, `${scripts} ends of scripts, where one is expected`]
  },
}
