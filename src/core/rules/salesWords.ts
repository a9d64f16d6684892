import type { Translations } from '../tables/vocabulary/line.ts'

/** What names a sales target, where the Lexicon has no word of Kind sales. */
export const salesWords: Translations = {
  en: 'quota|booking|sales target|sales goal|sales revenue|sales volume|units sold|deals closed|deals won|closed won|new business|new ARR|new ACV|upsell revenue|cross sell revenue|pipeline created|commission',
  de: 'Verkaufsquote|Verkaufsziel|Vertriebsziel|Absatzziel|Auftragseingang|Umsatzziel|Verkaufte Einheiten|Abgeschlossene Geschäfte|Neugeschäft|Provision',
  fr: 'Objectif de vente|Objectif commercial|Quota de vente|Prises de commandes|Ventes conclues|Unités vendues|Nouvelles affaires',
  es: 'Cuota de ventas|Objetivo de ventas|Meta de ventas|Ventas cerradas|Unidades vendidas|Nuevos negocios|Contrataciones de venta',
  pt: 'Cota de vendas|Quota de vendas|Meta de vendas|Vendas fechadas|Unidades vendidas|Novos negócios',
  it: 'Quota di vendita|Obiettivo di vendita|Vendite chiuse|Unità vendute|Nuovi affari|Ordini acquisiti',
  nl: 'Verkoopdoel|Verkoopquotum|Verkooptarget|Gesloten deals|Verkochte eenheden|Nieuwe omzet',
}

/** Outcomes for a client that are counted in contracts or money: as lagging metrics they are no sales targets. */
export const clientOutcomeWords: Translations = {
  en: 'renewal|renewals|renewal rate|retention|churn|NRR|GRR|net revenue retention|gross revenue retention',
  de: 'Verlängerung|Vertragsverlängerung|Verlängerungsquote|Kundenbindung|Abwanderung',
  fr: 'Renouvellement|Taux de renouvellement|Rétention|Fidélisation|Attrition',
  es: 'Renovación|Tasa de renovación|Retención|Abandono',
  pt: 'Renovação|Taxa de renovação|Retenção|Cancelamento',
  it: 'Rinnovo|Tasso di rinnovo|Fidelizzazione|Abbandono',
  nl: 'Verlenging|Verlengingspercentage|Klantbehoud|Verloop',
}
