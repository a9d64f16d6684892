import { useState } from 'preact/hooks'
import { type TableName, tables } from '../../core/tables/index.ts'
import { planTables } from '../../core/tables/template.ts'
import { Button } from '../parts/Button.tsx'
import { runCommand } from '../session/runCommand.ts'
import type { Session } from '../session/session.ts'
import { useSession } from '../session/useSession.ts'
import { strings } from '../strings.ts'
import { CommandButton } from './CommandButton.tsx'

const names = Object.keys(tables) as TableName[]

/** Adds a whole plan, the tables that are chosen, or the example of the place where it has one. */
export function TablesStep() {
  const session = useSession()
  const [chosen, setChosen] = useState<ReadonlySet<TableName> | null>(null)
  const example = session.host.own?.find(({ id }) => id === 'example')
  const toggle = (name: TableName): void => {
    const next = new Set(chosen)
    if (!next.delete(name)) next.add(name)
    setChosen(next)
  }
  const picked = names.filter(name => chosen?.has(name))
  return (
    <>
      <p class="tl-step-note">
        {strings.walkthrough.planTables(planTables.map(name => tables[name].title).join(', '))}
      </p>
      <div class="tl-buttons">
        <CommandButton kind="primary" onClick={() => void addTables(session, planTables)}>
          {strings.walkthrough.plan}
        </CommandButton>
        <Button expanded={chosen !== null} onClick={() => setChosen(chosen === null ? new Set() : null)}>
          {strings.walkthrough.choose}
        </Button>
        {example === undefined ? null : (
          <CommandButton onClick={() => void example.run()}>{example.title}</CommandButton>
        )}
      </div>
      {chosen === null ? null : (
        <>
          <fieldset class="tl-choices">
            <legend class="tl-hidden">{strings.walkthrough.tables}</legend>
            {names.map(name => (
              <label key={name} class="tl-choice">
                <input type="checkbox" checked={chosen.has(name)} onChange={() => toggle(name)} />
                <span>
                  {tables[name].title}
                  <span class="tl-step-note"> {tables[name].help}</span>
                </span>
              </label>
            ))}
          </fieldset>
          <CommandButton unavailable={picked.length === 0} onClick={() => void addTables(session, picked)}>
            {strings.walkthrough.add(picked.length)}
          </CommandButton>
        </>
      )}
    </>
  )
}

/** Adds tables, and reads the workbook with them, so that what is recognized shows. */
async function addTables(session: Session, names: readonly TableName[]): Promise<void> {
  await runCommand(session, 'template', names)
  await runCommand(session, 'check')
}
