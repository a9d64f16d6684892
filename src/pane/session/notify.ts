import type { Notice, Session } from './session.ts'

/** Tells the user something, below what was told before. What was done is told once at a time. */
export function notify(
  session: Session,
  notice: Pick<Notice, 'tone' | 'text'> & Partial<Pick<Notice, 'actions'>>,
): void {
  const kept = session.notices.value.filter(({ tone, text }) => tone === 'error' && text !== notice.text)
  const id = 1 + Math.max(0, ...session.notices.value.map(each => each.id))
  session.notices.value = [...kept, { actions: [], ...notice, id }]
}

export function dismiss(session: Session, id: number): void {
  session.notices.value = session.notices.value.filter(notice => notice.id !== id)
}
