import { type TableName, tables } from '../../core/tables/index.ts'
import { Button } from '../parts/Button.tsx'
import { EmptyState } from '../parts/EmptyState.tsx'
import { runCommand } from '../session/runCommand.ts'
import { useSession } from '../session/useSession.ts'
import { strings } from '../strings.ts'

const needed: readonly TableName[] = ['ratings', 'scale']

/** What comparing ratings needs, and a way to get it. */
export function NoRatings() {
  const session = useSession()
  const words = strings.calibrate
  return (
    <EmptyState icon="scale" title={words.empty} text={words.emptyText}>
      <dl class="tl-needed">
        {needed.map(table => (
          <div key={table} class="tl-needed-line">
            <dt>{tables[table].title}</dt>
            <dd>{words.columns(neededColumns(table))}</dd>
          </div>
        ))}
      </dl>
      <Button
        kind="primary"
        disabled={session.busy.value !== null || session.workbook.value === null}
        onClick={() => void runCommand(session, 'template', needed)}
      >
        {words.template}
      </Button>
    </EmptyState>
  )
}

function neededColumns(table: TableName): readonly string[] {
  return Object.values(tables[table].columns)
    .filter(({ need }) => need === 'key' || need === 'required')
    .map(({ header }) => header)
}
