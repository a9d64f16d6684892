import { resolveSettings } from '../settings/resolveSettings.ts'
import { version } from '../version.ts'
import { command } from './define.ts'
import { fingerprint } from './fingerprint.ts'
import { plainView } from './view.ts'

export default command({
  id: 'remove',
  title: 'Remove Throughline Sheets',
  help: 'Takes every sheet that Throughline wrote out of the workbook, the run log too, and leaves all else as it is.',
  group: 'Start',
  places: ['ribbon', 'menu', 'palette', 'cli'],
  tables: [],
  needs: null,
  run(snapshot, { set }) {
    const own = snapshot.sheets.flatMap(({ title, ours }) => (ours === null ? [] : [{ title, key: ours }]))
    const removed = own.map(({ title }) => title)
    const first = own.length === 0 ? 'No sheet of Throughline is in the workbook.' : `Removed: ${removed.join(', ')}.`
    return {
      edits: own.length === 0 ? [] : [{ kind: 'removeSheets', keys: own.map(({ key }) => key) }],
      problems: [],
      view: { ...plainView(first), removed },
      sheets: { problems: [], log: [] },
      fingerprint: fingerprint(snapshot, resolveSettings([], set, []).settings, version),
    }
  },
})
