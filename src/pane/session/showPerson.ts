import { runCommand } from './runCommand.ts'
import type { Session } from './session.ts'

/** Shows where a person's score comes from, computed first where nothing was. */
export function showPerson(session: Session, person: string): void {
  session.person.value = person
  session.view.value = 'explain'
  if (session.run.value === null) void runCommand(session, 'score')
}
