import { normalizeName } from '../normalizeName.ts'
import { spellingsOf, type Translations } from './line.ts'
import { phraseOf } from './phrases.ts'

/** What a row of a scorecard can be instead of a person's. */
export type PlanWord = 'weight' | 'target' | 'floor' | 'stretch' | 'direction' | 'asOf'

/** The plan row of a scorecard that a row label names, in any language; null: a person, a total or a note. */
export function planWordOf(label: string): PlanWord | null {
  return planWordByName.get(normalizeName(label)) ?? null
}

/** Whether a row label names a total or another figure about the rows above it. Only the whole label counts. */
export function isTotalWord(label: string): boolean {
  return totalNames.has(normalizeName(label))
}

/** Whether a label among people's names is that of a total: as a whole, or by a word of it ("Total North", "Team A Average"). */
export function isTotalRow(label: string): boolean {
  return (
    isTotalWord(label) ||
    phraseOf(label)
      .trim()
      .split(' ')
      .some(word => clearTotals.has(word))
  )
}

/** Whether a person may be called so: Max and Min are totals only among other figures. */
export function isNameToo(label: string): boolean {
  return nameTotals.has(normalizeName(label))
}

const nameTotals: ReadonlySet<string> = new Set(['Max', 'Min'].map(normalizeName))

/** Whether it may be somebody's initials, or a letter for an ID, as long as people follow. */
export function isInitialsToo(label: string): boolean {
  return initialTotals.has(normalizeName(label))
}

const initialTotals: ReadonlySet<string> = new Set(['N', 'SD'].map(normalizeName))

/** Words that are part of no name. */
const clearTotals: ReadonlySet<string> = new Set(
  'Total|Subtotal|Average|Avg|Summe|Gesamt|Zwischensumme|Durchschnitt|Mittelwert|Moyenne|Promedio|Totale|Subtotale|Totaal|Subtotaal|Gemiddelde|Ø'
    .split('|')
    .map(normalizeName),
)

/** No word here is a first name, as the short ones for "as of" (Al, Per) are; Min and Max are figures, not a plan. */
const planRows: readonly (readonly [PlanWord, Translations])[] = [
  [
    'weight',
    {
      en: 'Weight|Weighting|Weightage|KPI Weight|Metric Weight|Weight in %|Weight pct',
      de: 'Gewicht|Gewichtung|Gewichtung in %',
      fr: 'Poids|Pondération|Coefficient',
      es: 'Peso|Ponderación',
      pt: 'Peso|Ponderação',
      it: 'Peso|Ponderazione',
      nl: 'Gewicht|Weging|Wegingsfactor',
    },
  ],
  [
    'target',
    {
      en: 'Target|Goal|Objective|Target Value|Plan|Team Target|Our Target|KPI Target|Standard|Benchmark',
      de: 'Ziel|Zielwert|Soll|Sollwert|Zielvorgabe|Vorgabe',
      fr: 'Cible|Objectif|Valeur cible',
      es: 'Objetivo|Meta|Valor objetivo',
      pt: 'Meta|Objetivo|Alvo',
      it: 'Obiettivo|Valore obiettivo|Traguardo',
      nl: 'Doel|Doelwaarde|Streefwaarde|Norm',
    },
  ],
  [
    'floor',
    {
      en: 'Floor|Threshold|Minimum Acceptable|Target Minimum|Minimum Target|Lower Limit',
      de: 'Untergrenze|Mindestwert|Schwelle|Schwellenwert',
      fr: 'Plancher|Seuil|Valeur minimale',
      es: 'Umbral|Piso|Suelo|Mínimo aceptable',
      pt: 'Piso|Limiar|Mínimo aceitável',
      it: 'Soglia|Soglia minima',
      nl: 'Ondergrens|Drempel|Drempelwaarde|Minimumwaarde',
    },
  ],
  [
    'stretch',
    {
      en: 'Stretch|Stretch Target|Stretch Goal|Ambition|Excellent|Outstanding',
      de: 'Herausforderndes Ziel|Ambitioniertes Ziel|Maximalziel|Bestwert',
      fr: 'Objectif ambitieux|Cible ambitieuse|Dépassement',
      es: 'Objetivo ambicioso|Meta ambiciosa|Sobresaliente',
      pt: 'Meta ambiciosa|Meta desafiadora|Superação',
      it: 'Obiettivo sfidante|Obiettivo ambizioso|Eccellenza',
      nl: 'Ambitieus doel|Uitdagend doel|Streefdoel',
    },
  ],
  [
    'direction',
    {
      en: 'Direction|Polarity|Better|Better When|Higher or Lower|Good Is|Desired Direction|Which Way Is Better',
      de: 'Richtung|Gewünschte Richtung|Besser',
      fr: 'Sens|Direction|Sens souhaité',
      es: 'Dirección|Sentido',
      pt: 'Direção|Sentido',
      it: 'Direzione|Verso',
      nl: 'Richting|Gewenste richting|Beter',
    },
  ],
  [
    'asOf',
    {
      en: 'As Of|As Of Date|Data As Of|As At|Snapshot Date|Extracted|Extract Date|Last Refreshed|Last Updated|Export Date',
      de: 'Stand|Stand vom|Datenstand|Daten vom',
      fr: 'En date du|Données au|À la date du|Arrêté au',
      es: 'A fecha de|Datos al|A la fecha|Actualizado al',
      pt: 'Na data de|Dados até|Data-base|Atualizado em',
      it: 'Alla data|Dati al|Aggiornato al',
      nl: 'Stand per|Peildatum|Gegevens per',
    },
  ],
]

const totals: Translations = {
  en: 'Total|Grand Total|Subtotal|Sub Total|Overall Total|Team Total|Department Total|Sum|Overall|Average|Avg|Team Average|Team Avg|Overall Average|Group Average|Department Average|Company Average|Mean|Team Mean|Median|Team Median|Std Dev|StDev|Standard Deviation|SD|Min|Minimum|Max|Maximum|N|Count|Headcount|Head Count|Running Total|Weighted Average|Variance',
  de: 'Summe|Gesamt|Gesamtsumme|Gesamtergebnis|Insgesamt|Zwischensumme|Teilergebnis|Durchschnitt|Mittelwert|Mittel|Schnitt|Teamdurchschnitt|Gesamtdurchschnitt|Anzahl|Standardabweichung|Ø',
  fr: 'Total général|Sous-total|Somme|Moyenne|Moyenne générale|Moyenne équipe|Moyenne de l’équipe|Médiane|Ensemble|Nombre|Écart-type',
  es: 'Total general|Suma|Promedio|Promedio general|Promedio del equipo|Media|Mediana|Conteo|Recuento|Desviación estándar|Mínimo|Máximo',
  pt: 'Total geral|Soma|Média|Média geral|Média da equipe|Média da equipa|Mediana|Contagem|Desvio padrão',
  it: 'Totale|Totale generale|Totale complessivo|Subtotale|Somma|Media generale|Media del team|Mediana|Conteggio|Deviazione standard|Minimo|Massimo',
  nl: 'Totaal|Eindtotaal|Subtotaal|Som|Gemiddelde|Gemiddeld|Teamgemiddelde|Mediaan|Aantal|Standaardafwijking',
}

const planWordByName: ReadonlyMap<string, PlanWord> = new Map(
  planRows.flatMap(([word, translations]) =>
    spellingsOf(translations).map(spelling => [normalizeName(spelling), word] as const),
  ),
)

const totalNames: ReadonlySet<string> = new Set(spellingsOf(totals).map(normalizeName))
