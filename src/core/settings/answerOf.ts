import type { Settings } from './settings.ts'

/** What the user answered under a key that carries a sheet, a header or a metric; case never matters. */
export function answerOf(settings: Pick<Settings, 'answers'>, key: string): string | undefined {
  return settings.answers.get(key.trim().toLowerCase())?.trim()
}
