import { computed, signal } from '@preact/signals'
import type { PaneHost } from '../paneHost.ts'
import { allProblems } from './allProblems.ts'
import { remembered } from './memory.ts'
import { recomputing } from './recomputing.ts'
import type { Compared, Run, Session, Theme, View } from './session.ts'

/** A session that has run nothing yet, and how to end it. */
export function createSession(host: PaneHost): { readonly session: Session; end(): void } {
  const workbook = signal(host.workbook())
  const run = signal<Run | null>(null)
  const calibration = signal<Run | null>(null)
  const view = signal<View>('overview')
  const shown = computed(() => (view.value === 'calibrate' ? (calibration.value ?? run.value) : run.value))
  const changes = signal(0)
  const session: Session = {
    host,
    run,
    calibration,
    compared: signal(nothingCompared),
    shown,
    busy: signal(null),
    changes,
    stale: computed(() => shown.value !== null && shown.value.changes !== changes.value),
    recompute: signal(remembered(host.memory, 'recompute') === 'yes'),
    notices: signal([]),
    written: signal(null),
    undoSteps: signal([]),
    question: signal(null),
    view,
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

const nothingCompared: Compared = { turned: new Set(), grid: null, cell: null }

/** Another workbook was opened: nothing that is known of the last one holds. */
function forget({
  run,
  calibration,
  compared,
  notices,
  undoSteps,
  question,
  view,
  person,
  problem,
  filter,
  writing,
}: Session): void {
  run.value = null
  calibration.value = null
  compared.value = nothingCompared
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
