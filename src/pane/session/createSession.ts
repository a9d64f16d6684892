import { computed, signal } from '@preact/signals'
import type { PaneHost } from '../paneHost.ts'
import { allProblems } from './allProblems.ts'
import { remembered } from './memory.ts'
import { recomputing } from './recomputing.ts'
import type { Run, Session, Theme } from './session.ts'

/** A session that has run nothing yet, and how to end it. */
export function createSession(host: PaneHost): { readonly session: Session; end(): void } {
  const workbook = signal(host.workbook())
  const run = signal<Run | null>(null)
  const changes = signal(0)
  const session: Session = {
    host,
    run,
    busy: signal(null),
    changes,
    stale: computed(() => run.value !== null && run.value.changes !== changes.value),
    recompute: signal(remembered(host.memory, 'recompute') === 'yes'),
    notices: signal([]),
    written: signal(null),
    undoSteps: signal([]),
    question: signal(null),
    view: signal('overview'),
    lastTab: signal('overview'),
    person: signal(null),
    problem: signal(null),
    filter: signal(allProblems),
    paletteOpen: signal(false),
    writing: signal(false),
    theme: signal(themeOf(remembered(host.memory, 'theme'))),
    workbook,
  }
  const follower = recomputing(session)
  const stop = host.onChange(what => {
    if (what === 'workbook') forget(session)
    workbook.value = host.workbook()
    changes.value += 1
    follower.changed()
  })
  return {
    session,
    end: () => {
      stop()
      follower.end()
    },
  }
}

/** Another workbook was opened: nothing that is known of the last one holds. */
function forget({ run, notices, undoSteps, question, view, person, problem, filter, writing }: Session): void {
  run.value = null
  notices.value = []
  undoSteps.value = []
  question.value = null
  view.value = 'overview'
  person.value = null
  problem.value = null
  filter.value = allProblems
  writing.value = false
}

function themeOf(text: string | null): Theme {
  return text === 'light' || text === 'dark' ? text : 'auto'
}
