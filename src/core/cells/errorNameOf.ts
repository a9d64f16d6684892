import type { ErrorName } from './cell.ts'

/** What each error shows in English, then in German, French, Spanish, Portuguese, Italian and Dutch, newest form first. */
const shownAs: readonly (readonly [ErrorName, readonly string[]])[] = [
  ['#N/A', ['#N/A', '#NV', '#N/D', '#N/B']],
  ['#DIV/0!', ['#DIV/0!', '#¡DIV/0!', '#DELING.DOOR.0!', '#DEEL/0!']],
  ['#REF!', ['#REF!', '#BEZUG!', '#¡REF!', '#RIF!', '#VERW!']],
  ['#NAME?', ['#NAME?', '#NOM?', '#¿NOMBRE?', '#NOMBRE?', '#NOME?', '#NAAM?']],
  ['#NULL!', ['#NULL!', '#NUL!', '#¡NULO!', '#NULO!', '#NULLO!', '#LEEG!']],
  ['#NUM!', ['#NUM!', '#ZAHL!', '#NOMBRE!', '#¡NUM!', '#NÚM!', '#GETAL!']],
  ['#VALUE!', ['#VALUE!', '#WERT!', '#VALEUR!', '#¡VALOR!', '#VALOR!', '#VALORE!', '#WAARDE!']],
  [
    '#SPILL!',
    [
      '#SPILL!',
      '#ÜBERLAUF!',
      '#PROPAGATION!',
      '#EPARS!',
      '#¡DESBORDAMIENTO!',
      '#DESBORDAMIENTO!',
      '#DESPEJAR!',
      '#ESPANSIONE!',
      '#OVERLOPEN!',
      '#OVERLOOP!',
    ],
  ],
  ['#CALC!', ['#CALC!', '#KALK!', '#¡CALC!', '#BEREKENEN!']],
]

const names = new Map(shownAs.flatMap(([name, texts]) => texts.map(text => [text, name] as const)))

/** The error that a cell shows, if its whole text is exactly an error name in one of the languages above. */
export function errorNameOf(text: string): ErrorName | null {
  return names.get(text) ?? null
}
