import { normalizeName } from '../normalizeName.ts'
import { spellingsOf, type Translations } from './line.ts'

const given: Translations = {
  en: 'First Name|Firstname|Given Name|Forename|Legal First Name|Preferred First Name',
  de: 'Vorname|Rufname',
  fr: 'Prénom|Prénom usuel',
  es: 'Primer nombre|Nombre de pila',
  pt: 'Primeiro nome|Prenome|Nome próprio',
  it: 'Nome di battesimo|Primo nome',
  nl: 'Voornaam|Roepnaam',
}

const family: Translations = {
  en: 'Last Name|Lastname|Surname|Family Name|Legal Last Name|Preferred Last Name',
  de: 'Nachname|Familienname|Zuname',
  fr: "Nom de famille|Nom d'usage",
  es: 'Apellido|Apellidos|Primer apellido',
  pt: 'Sobrenome|Apelido|Último nome',
  it: 'Cognome',
  nl: 'Achternaam|Familienaam',
}

const whole: Translations = {
  en: 'Name|Full Name|Employee Name|Display Name|Employee Full Name',
  de: 'Name|Vollständiger Name',
  fr: 'Nom|Nom complet',
  es: 'Nombre|Nombre completo',
  pt: 'Nome|Nome completo',
  it: 'Nome|Nominativo',
  nl: 'Naam|Volledige naam',
}

/** Headers of a column of given names, as `normalizeName` makes them. */
export const givenWords: ReadonlySet<string> = new Set(spellingsOf(given).map(normalizeName))
/** Headers of a column of family names. */
export const familyWords: ReadonlySet<string> = new Set(spellingsOf(family).map(normalizeName))
/** Headers of a column of names, whole ones or the part that the column beside it is not. */
export const nameWords: ReadonlySet<string> = new Set(spellingsOf(whole).map(normalizeName))
