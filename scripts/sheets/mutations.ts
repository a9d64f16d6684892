import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'esbuild'

/** A guard of the Sheets add-on that is taken away, for its tests to notice. */
export interface Mutation {
  readonly id: string
  /** The file of tests that is to notice. */
  readonly test: string
  /** What is then missing. */
  readonly without: string
  /** Of the repository. */
  readonly file: string
  readonly find: string
  readonly put: string
}

export const mutations: readonly Mutation[] = [
  {
    id: 'escape',
    test: 'writing',
    without: 'the apostrophe before texts that begin like a formula',
    file: 'src/sheets/typed.ts',
    find: "return /^['=+\\-@\\t\\r]/.test(text)",
    put: 'return text.length < 0',
  },
  {
    id: 'text-format',
    test: 'writing',
    without: 'the text format before texts',
    file: 'src/sheets/writeCells.ts',
    find: "typeof cell.value === 'string' ? 'text' : format",
    put: 'format',
  },
  {
    id: 'read-back',
    test: 'writing',
    without: 'reading texts back',
    file: 'src/sheets/keepTexts.ts',
    find: 'const lost = lostTexts(range, cells)',
    put: 'const lost = lostTexts(range, [])',
  },
  {
    id: 'lock',
    test: 'twoPeople',
    without: 'the lock of the document',
    file: 'src/sheets/underLock.ts',
    find: 'if (!lock.tryLock(patience))',
    put: 'if (!lock.tryLock(patience) && patience < 0)',
  },
  {
    id: 'writing-mark',
    test: 'twoPeople',
    without: 'telling others that somebody writes',
    file: 'src/sheets/writingMark.ts',
    find: 'if (mark === null || mark.by === run ||',
    put: 'if (mark === null || mark.by !== "" ||',
  },
  {
    id: 'taken-over',
    test: 'twoPeople',
    without: 'noticing that somebody else took over',
    file: 'src/sheets/writingMark.ts',
    find: 'if (read()?.by !== run) throw',
    put: 'if (read()?.by === "") throw',
  },
  {
    id: 'shared-log',
    test: 'twoPeople',
    without: 'reading a log again before lines are added',
    file: 'src/sheets/methods/log.ts',
    find: 'ours === key)',
    put: "ours === '')",
  },
  {
    id: 'fingerprint',
    test: 'steps',
    without: 'comparing rows with what was read',
    file: 'src/sheets/isAsItWas.ts',
    find: 'print ===\n',
    put: 'print !== "" || print ===\n',
  },
  {
    id: 'extents',
    test: 'steps',
    without: 'comparing the sheets with those that were read',
    file: 'src/sheets/methods/compare.ts',
    find: 'return (differs ?? now[before.length])?.title ?? null',
    put: 'return differs?.title.length === 0 ? differs.title : null',
  },
  {
    id: 'can-edit',
    test: 'writing',
    without: 'asking whether a range may be changed',
    file: 'src/sheets/checks/assertEditable.ts',
    find: 'if (!range.canEdit())',
    put: 'if (!range.canEdit() && place === "")',
  },
  {
    id: 'time-zone',
    test: 'values',
    without: 'the time zone of the spreadsheet',
    file: 'src/sheets/cellReader.ts',
    find: 'wallClock(book.getSpreadsheetTimeZone())',
    put: "wallClock('UTC')",
  },
  {
    id: 'dates-of-other-worlds',
    test: 'values',
    without: 'knowing dates by what they are',
    file: 'src/sheets/cellReader.ts',
    find: "Object.prototype.toString.call(value) === '[object Date]'",
    put: 'value instanceof Date',
  },
  {
    id: 'marker',
    test: 'writing',
    without: 'the marker: a sheet is ours by its title',
    file: 'src/sheets/tabsOf.ts',
    find: 'const ours = keys.get(title) ??',
    put: "const ours = keys.get(title) ?? (/^scores$/i.test(title) ? 'SCORES' : null) ??",
  },
  {
    id: 'prepared-sheet',
    test: 'resumedSteps',
    without: 'finding the sheet that was prepared by its marker, step after step',
    file: 'src/sheets/preparedSheet.ts',
    find: 'if (prepared !== id)',
    put: "if (prepared !== id && title === '')",
  },
  {
    id: 'taken-title',
    test: 'writing',
    without: 'refusing a title that another sheet has',
    file: 'src/sheets/checks/checkSheets.ts',
    find: 'taken !== undefined && taken !== own',
    put: 'taken !== undefined && taken.rows < 0 && taken !== own',
  },
  {
    id: 'foreign-rules',
    test: 'writing',
    without: 'keeping the conditional formats of the user',
    file: 'src/sheets/conditionalRules.ts',
    find: 'return !values.some(',
    put: 'return values.length < 0 && !values.some(',
  },
  {
    id: 'decimal-comma',
    test: 'writing',
    without: 'the separators of the locale',
    file: 'src/sheets/methods/prepare.ts',
    find: "return shown.includes(',')",
    put: "return shown.includes(';')",
  },
  {
    id: 'budget',
    test: 'steps',
    without: 'an end of each step',
    file: 'src/sheets/budget.ts',
    find: 'Date.now() - start < working',
    put: 'Date.now() - start >= 0',
  },
  {
    id: 'silence',
    test: 'menu',
    without: 'silence about what Google says',
    file: 'src/sheets/sheetsFault.ts',
    find: 'new SheetsError(words.unexpected(step), true)',
    put: 'new SheetsError(said, true)',
  },
  {
    id: 'journal',
    test: 'faults',
    without: 'saying what is about to be added',
    file: 'src/sheets/adding.ts',
    find: 'return text === null ? null',
    put: 'return text === null || text !== "" ? null',
  },
]

/** Takes one guard away while the scripts are built. */
export function mutating({ file, find, put }: Mutation): Plugin {
  const path = join(import.meta.dirname, '../..', file)
  return {
    name: 'mutation',
    setup(build) {
      build.onLoad({ filter: /\.ts$/ }, given => {
        if (given.path !== path) return undefined
        return { contents: readFileSync(path, 'utf8').replace(find, () => put), loader: 'ts' }
      })
    },
  }
}
