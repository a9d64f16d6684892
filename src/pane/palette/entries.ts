import { commands } from '../../core/commands/index.ts'
import { nextTheme } from '../session/nextTheme.ts'
import { toggleRecompute } from '../session/recomputing.ts'
import { runCommand } from '../session/runCommand.ts'
import { type Session, tabs, type View } from '../session/session.ts'
import { undo } from '../session/undo.ts'
import { unmet } from '../session/unmet.ts'
import { askToWrite } from '../session/write.ts'
import { strings } from '../strings.ts'
import type { Entry } from './entry.ts'

/** All that can be run from the palette: the commands of the registry, those of the pane, and those of the place. */
export function entries(session: Session): readonly Entry[] {
  return [...registered(session), ...ofPane(session), ...ofPlace(session)]
}

function registered(session: Session): readonly Entry[] {
  const busy = session.busy.value === null ? null : strings.palette.busy
  const noWorkbook = session.workbook.value === null ? strings.app.noWorkbook : null
  return commands
    .filter(({ places }) => places.includes('palette'))
    .map(({ id, group, title }) => ({
      id,
      group,
      title,
      unavailable: busy ?? noWorkbook ?? unmet(session, id)?.reason ?? null,
      run: () => void runCommand(session, id),
    }))
}

function ofPane(session: Session): readonly Entry[] {
  const { palette, app, walkthrough } = strings
  const show = (view: View, title: string): Entry => ({
    id: `show-${view}`,
    group: palette.go,
    title: palette.view(title),
    unavailable: null,
    run: () => {
      session.view.value = view
    },
  })
  return [
    ...tabs.map(tab => show(tab, app.tab[tab])),
    show('settings', app.settings),
    show('walkthrough', walkthrough.title),
    {
      id: 'write',
      group: palette.groups.pane,
      title: palette.write,
      unavailable: (session.shown.value?.result.edits.length ?? 0) === 0 ? palette.nothingToWrite : null,
      run: () => askToWrite(session),
    },
    {
      id: 'undo',
      group: palette.groups.pane,
      title: palette.undo,
      unavailable: session.undoSteps.value.length === 0 ? palette.nothingToUndo : null,
      run: () => void undo(session),
    },
    {
      id: 'recompute',
      group: palette.groups.pane,
      title: session.recompute.value ? palette.recomputeOff : palette.recomputeOn,
      unavailable: null,
      run: () => toggleRecompute(session),
    },
    { id: 'theme', group: palette.groups.pane, title: palette.theme, unavailable: null, run: () => nextTheme(session) },
  ]
}

function ofPlace({ host }: Session): readonly Entry[] {
  return (host.own ?? []).map(({ id, title, run }) => ({
    id,
    group: strings.palette.groups.place,
    title,
    unavailable: null,
    run: () => void run(),
  }))
}
