import { normalizeName } from '../normalizeName.ts'
import { spellingsOf, type Translations } from './line.ts'

/** Whether a whole header names a total, score, rank or average over other columns, which is no metric of its own. */
export function isIgnoredScore(header: string): boolean {
  return ignoredNames.has(normalizeName(header))
}

const ignoredScores: Translations = {
  en: 'Total|Grand Total|Subtotal|Total Score|Total Points|Score|Final Score|Overall|Overall Score|Overall Performance|Overall Result|Composite|Composite Score|Weighted Score|Weighted Total|Weighted Average|KPI Score|Performance Score|Scorecard Score|Points|Sum|Rank|Ranking|Overall Rank|Team Rank|Position|Place|Rating|Overall Rating|Final Rating|Performance Rating|Grade|Overall Grade|Average|Avg|Average Score|Avg Score|Mean|Mean Score|Median|Percentile|Percentile Rank|Quartile|Decile|Band|Tier|Result|Index|Attainment|Overall Attainment|YTD|Year to Date|QTD|Quarter to Date|MTD|Month to Date|Full Year|Whole Year|Year Total|Year Average|All Year|YTD Average|YTD Total',
  de: 'Gesamt|Gesamtpunkte|Gesamtpunktzahl|Gesamtergebnis|Gesamtwertung|Gesamtwert|Gesamtscore|Summe|Punkte|Punktzahl|Wertung|Rang|Rangliste|Platz|Platzierung|Bewertung|Gesamtbewertung|Note|Gesamtnote|Durchschnitt|Mittelwert|Schnitt|Ø|Ergebnis|Insgesamt|Jahr|Gesamtjahr|Jahreswert|Jahresschnitt|Jahresdurchschnitt|Kumuliert',
  fr: 'Total général|Score total|Score global|Note|Note globale|Note finale|Points|Total des points|Rang|Classement|Évaluation|Évaluation globale|Moyenne|Moyenne générale|Médiane|Somme|Résultat|Global|Ensemble',
  es: 'Total general|Puntuación|Puntuación total|Puntuación global|Puntaje|Puntaje total|Puntos|Rango|Posición|Puesto en la lista|Clasificación|Calificación|Calificación final|Calificación global|Evaluación|Nota|Nota final|Promedio|Media|Mediana|Suma|Resultado',
  pt: 'Total geral|Pontuação|Pontuação total|Pontuação geral|Pontos|Posição|Classificação|Avaliação|Avaliação final|Avaliação geral|Nota|Nota final|Média|Média geral|Mediana|Soma|Resultado|Geral',
  it: 'Totale|Totale generale|Punteggio|Punteggio totale|Punteggio complessivo|Punti|Posizione|Classifica|Graduatoria|Rango|Valutazione|Valutazione finale|Valutazione complessiva|Voto|Voto finale|Media|Mediana|Somma|Risultato|Complessivo',
  nl: 'Totaal|Eindtotaal|Totaalscore|Eindscore|Score|Punten|Totaal punten|Rang|Rangorde|Ranglijst|Positie|Beoordeling|Eindbeoordeling|Cijfer|Eindcijfer|Gemiddelde|Gemiddelde score|Mediaan|Som|Resultaat|Algemeen',
}

const ignoredNames: ReadonlySet<string> = new Set(spellingsOf(ignoredScores).map(normalizeName))
