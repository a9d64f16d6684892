import { resolveSettings } from '../settings/resolveSettings.ts'
import { planTables, template } from '../tables/template.ts'
import { version } from '../version.ts'
import { command } from './define.ts'
import { fingerprint } from './fingerprint.ts'
import { plainView } from './view.ts'

export default command({
  id: 'template',
  title: 'Add Empty Tables',
  help: 'Makes tables to fill in, with notes, words to choose from and an example row: those named, else a whole plan.',
  group: 'Start',
  places: ['ribbon', 'menu', 'palette', 'cli'],
  tables: [],
  needs: null,
  makesTables: true,
  run(snapshot, { set, tables = [] }) {
    const titles = new Set(snapshot.sheets.map(({ title }) => title.toLowerCase()))
    const wanted = [...new Set(tables.length === 0 ? planTables : tables)].map(template)
    const isThere = ({ title }: { readonly title: string }) => titles.has(title.toLowerCase())
    const sheets = wanted.filter(sheet => !isThere(sheet))
    const first = [
      ...wanted.filter(isThere).map(({ title }) => `There is a sheet ${title} already, so none was added.`),
      ...(sheets.length === 0 ? [] : [`New: ${sheets.map(({ title }) => title).join(', ')}.`]),
      ...(sheets.some(({ rows }) => rows.length > 0)
        ? ['The row under the headers is an example: replace it with your own.']
        : []),
    ].join(' ')
    return {
      edits: sheets,
      problems: [],
      view: plainView(first),
      sheets: { problems: [], log: [] },
      fingerprint: fingerprint(snapshot, resolveSettings([], set, []).settings, version),
    }
  },
})
