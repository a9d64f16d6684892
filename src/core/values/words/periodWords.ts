export type NumberedGrain = 'quarter' | 'half' | 'week'

/** Words before or after the number of a quarter, half or week, without accents: English, German, French, Spanish, Portuguese, Italian, Dutch. */
export const periodWords: ReadonlyMap<string, NumberedGrain> = new Map([
  ...entries('quarter', 'q qtr quarter quartal t trim trimestre k kwartaal'),
  ...entries('half', 'h half halbjahr hj s sem semestre semester halfjaar'),
  ...entries('week', 'w wk week kw woche kalenderwoche semaine semana settimana'),
])

/** Words before a fiscal year. */
export const fiscalWords: ReadonlySet<string> = new Set([
  'fy',
  'gj',
  'fiscal',
  'geschaftsjahr',
  'exercice',
  'ejercicio',
  'exercicio',
  'esercizio',
  'boekjaar',
])

function entries(grain: NumberedGrain, words: string): [string, NumberedGrain][] {
  return words.split(' ').map(word => [word, grain])
}
