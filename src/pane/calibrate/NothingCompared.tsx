import { type TableName, tables } from '../../core/tables/index.ts'
import { Button } from '../parts/Button.tsx'
import { EmptyState } from '../parts/EmptyState.tsx'
import { runCommand } from '../session/runCommand.ts'
import { useSession } from '../session/useSession.ts'
import { strings } from '../strings.ts'

const needed: readonly TableName[] = ['ratings', 'scale']
const words = strings.calibrate

/**
 * What comparing ratings is for and the way to it: to compare those that are there, or to add the tables that are missing;
 * both while nobody knows (null).
 */
export function NothingCompared({ ratings }: { ratings: boolean | null }) {
  const session = useSession()
  const disabled = session.busy.value !== null || session.workbook.value === null
  return (
    <EmptyState icon="scale" title={words.empty} text={ratings ? words.readyText : words.emptyText}>
      {ratings ? null : (
        <dl class="tl-needed">
          {needed.map(table => (
            <div key={table} class="tl-needed-line">
              <dt>{tables[table].title}</dt>
              <dd>{words.columns(neededColumns(table))}</dd>
            </div>
          ))}
        </dl>
      )}
      {ratings === false ? null : (
        <Button kind="primary" disabled={disabled} onClick={() => void runCommand(session, 'calibrate')}>
          {words.compare}
        </Button>
      )}
      {ratings ? null : (
        <Button
          kind={ratings === null ? 'plain' : 'primary'}
          disabled={disabled}
          onClick={() => void runCommand(session, 'template', needed)}
        >
          {words.template}
        </Button>
      )}
    </EmptyState>
  )
}

function neededColumns(table: TableName): readonly string[] {
  return Object.values(tables[table].columns)
    .filter(({ need }) => need === 'key' || need === 'required')
    .map(({ header }) => header)
}
