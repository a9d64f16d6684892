/** What a word after a number can stand for; currencies by their international code. */
export interface UnitOfMeasure {
  readonly unit: string
  readonly family: 'time' | 'points' | 'count' | 'currency'
}

/** Units by the words that are written after (or, for currencies, before) a number, in lower case without dots. */
export const unitWords: ReadonlyMap<string, UnitOfMeasure> = new Map([
  ...entries(
    'seconds',
    'time',
    's sec secs second seconds sek sekunde sekunden seconde secondes segundo segundos secondo secondi seconden',
  ),
  ...entries('minutes', 'time', 'min mins minute minutes minuten minuto minutos minuti mn'),
  ...entries('hours', 'time', 'h hr hrs hour hours std stunde stunden heure heures hora horas ora ore uur uren'),
  ...entries('days', 'time', 'd day days tag tage tagen jour jours dia dias día días giorno giorni dag dagen'),
  ...entries(
    'weeks',
    'time',
    'w wk wks week weeks woche wochen semaine semaines semana semanas settimana settimane weken',
  ),
  ...entries('points', 'points', 'pt pts point points punkt punkte pkt puntos ponto pontos punto punti punt punten'),
  ...entries('count', 'count', 'x times ticket tickets case cases call calls item items user users customer customers'),
  ...entries('USD', 'currency', '$ usd us$ dollar dollars'),
  ...entries('EUR', 'currency', '€ eur euro euros'),
  ...entries('GBP', 'currency', '£ gbp'),
  ...entries('JPY', 'currency', '¥ jpy'),
  ...entries('CHF', 'currency', 'chf fr sfr'),
  ...entries('INR', 'currency', '₹ inr rs'),
  ...entries('BRL', 'currency', 'r$ brl'),
  ...entries('CAD', 'currency', 'c$ ca$ cad'),
  ...entries('AUD', 'currency', 'a$ au$ aud'),
  ...entries('DKK', 'currency', 'dkk'),
  ...entries('NOK', 'currency', 'nok'),
  ...entries('PLN', 'currency', 'pln zł'),
])

function entries(unit: string, family: UnitOfMeasure['family'], words: string): [string, UnitOfMeasure][] {
  return words.split(' ').map(word => [word, { unit, family }])
}
