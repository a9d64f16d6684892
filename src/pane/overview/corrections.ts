import type { ReadColumn } from '../../core/commands/readColumns.ts'
import type { View } from '../../core/commands/view.ts'
import type { QuickFix } from '../../core/problems/finding.ts'
import { correctAlias } from '../../core/problems/quickFixes/correctAlias.ts'
import type { Alias } from '../../core/tables/aliases.ts'
import { type TableName, tables } from '../../core/tables/index.ts'
import { answerSettings } from '../session/answerSettings.ts'
import type { Session } from '../session/session.ts'
import { strings } from '../strings.ts'
import { aliasKind } from './aliasKind.ts'
import { leftOutWord } from './columnChoices.ts'

const words = strings.overview.recognized

/** What is to be said of a column; what is null stays as it is. */
export interface ColumnCorrection {
  /** As Aliases have it: the header of a column, Metric, or a dash. */
  readonly means: string | null
  readonly direction: 'higher' | 'lower' | null
}

/** Says in Aliases and Settings what a column is. */
export function correctColumn(session: Session, column: ReadColumn, correction: ColumnCorrection): QuickFix {
  const { means, direction } = correction
  const { meaning, written } = column
  const title = titleOf(written, correction)
  const key = meaning.is === 'metric' ? (meaning.direction?.key ?? null) : null
  return {
    title,
    edits: [
      ...(means === null ? [] : correct(session, { kind: aliasKind(column), written, means }, title).edits),
      ...(direction === null || key === null ? [] : answerSettings(session, [{ key, value: direction }], title).edits),
    ],
  }
}

/** Says in Aliases what sheets are: each the table, or left out (null). */
export function correctSheets(session: Session, sheets: readonly string[], table: TableName | null): QuickFix {
  const means = table === null ? leftOutWord : tables[table].title
  const named = words.sheets(sheets)
  const title = table === null ? words.setLeftOut(named) : words.setMeaning(named, means)
  return {
    title,
    edits: sheets.flatMap(written => correct(session, { kind: 'sheet', written, means }, title).edits),
  }
}

/** Says in Settings that every guessed direction is right. */
export function confirmDirections(session: Session, view: View): QuickFix {
  const guessed = guessedDirections(view)
  return answerSettings(session, guessed, words.setConfirmed(guessed.length))
}

/** The answers that the guesses amount to, one for each key. */
export function guessedDirections({ recognized }: View): readonly { readonly key: string; readonly value: string }[] {
  const answers = recognized.columns.flatMap(({ meaning }) =>
    meaning.is === 'metric' && meaning.direction?.guessed
      ? [[meaning.direction.key, meaning.direction.value] as const]
      : [],
  )
  return [...new Map(answers)].map(([key, value]) => ({ key, value }))
}

function titleOf(written: string, { means, direction }: ColumnCorrection): string {
  if (means === leftOutWord) return words.setLeftOut(written)
  if (means !== null) return words.setMeaning(written, means)
  return words.setDirection(written, direction ?? 'higher')
}

function correct({ run }: Session, alias: Pick<Alias, 'kind' | 'written' | 'means'>, title: string): QuickFix {
  const view = run.value?.result.view
  return correctAlias({ blocks: view?.blocks ?? [], aliases: view?.recognized.aliases ?? [] }, alias, title)
}
