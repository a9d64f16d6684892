import { signal } from '@preact/signals'
import type { PaneHost } from '../paneHost.ts'
import { remembered } from './memory.ts'
import type { Session, Theme } from './session.ts'

/** A session that has run nothing yet, and how to end it. */
export function createSession(host: PaneHost): { readonly session: Session; end(): void } {
  const workbook = signal(host.workbook())
  const session: Session = {
    host,
    run: signal(null),
    busy: signal(null),
    stale: signal(false),
    notices: signal([]),
    undoSteps: signal([]),
    question: signal(null),
    view: signal('overview'),
    lastTab: signal('overview'),
    person: signal(null),
    problem: signal(null),
    paletteOpen: signal(false),
    writing: signal(false),
    theme: signal(themeOf(remembered(host.memory, 'theme'))),
    workbook,
  }
  const end = host.onChange(() => {
    const open = host.workbook()
    if (open !== workbook.value) forget(session)
    else session.stale.value = session.run.value !== null
    workbook.value = open
  })
  return { session, end }
}

/** Another workbook was opened: nothing that is known of the last one holds. */
function forget({ run, stale, notices, undoSteps, question, view, person, problem, writing }: Session): void {
  run.value = null
  stale.value = false
  notices.value = []
  undoSteps.value = []
  question.value = null
  view.value = 'overview'
  person.value = null
  problem.value = null
  writing.value = false
}

function themeOf(text: string | null): Theme {
  return text === 'light' || text === 'dark' ? text : 'auto'
}
