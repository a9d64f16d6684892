import type { Settings } from '../settings/settings.ts'
import { nameKey } from './nameKey.ts'
import { ranks } from './rank.ts'
import type { ScoredSubject } from './scoring.ts'

/** Ranks those with status scored among their like: the same role and level, the same role, or everybody. */
export function rankSubjects(subjects: readonly ScoredSubject[], settings: Settings): readonly ScoredSubject[] {
  const within = settings.values.rankWithin
  const groupOf = ({ role, level }: ScoredSubject['score']) => {
    if (within === 'all') return ''
    return within === 'role' ? nameKey(role) : `${nameKey(role)}\n${nameKey(level)}`
  }
  const places = ranks(
    subjects.map(({ score }) => ({ group: groupOf(score), score: score.status === 'scored' ? score.score : null })),
  )
  return subjects.map((subject, index) => ({ ...subject, score: { ...subject.score, rank: places[index]! } }))
}
