import type { Translations } from './line.ts'
import { phraseOf, phrasesOf } from './phrases.ts'

/** What a column is about that is never guessed to be a metric. */
export type ProtectedKind =
  | 'identifier'
  | 'phone'
  | 'date'
  | 'level'
  | 'workingTime'
  | 'headCount'
  | 'budget'
  | 'pay'
  | 'age'
  | 'sex'
  | 'tenure'
  | 'background'
  | 'absence'

/**
 * The kind of personal, pay or administrative data that a header names, in any language; null: it may be a metric.
 * What is in parentheses, and numbers such as a year, never matter: "Salary 2024 (EUR)" is pay.
 */
export function protectedKind(header: string): ProtectedKind | null {
  const phrase = phraseOf(header)
  const bare = phraseOf(header.replace(/\([^()]*\)|\p{N}+/gu, ' '))
  for (const { kind, whole, within } of protectedPhrases) {
    if (whole.has(phrase) || whole.has(bare) || within.some(words => phrase.includes(words))) return kind
  }
  return null
}

interface ProtectedWords {
  readonly kind: ProtectedKind
  /** Words that mean this only where they are the whole header: Age is, Ticket Age is not. */
  readonly whole?: Translations
  /** Words that mean this wherever they stand in a header. */
  readonly within?: Translations
}

const protectedWords: readonly ProtectedWords[] = [
  {
    kind: 'identifier',
    whole: {
      en: 'ID|No|Nr|Number|#|Code|Key|Index|UID|GUID|UUID|Row|Serial|Record',
      de: 'Nr|Nummer|Kennung|Schlüssel|lfd Nr|Laufende Nummer',
      fr: 'N°|Numéro|Identifiant|Matricule|Code',
      es: 'N.º|Número|Identificador|Legajo|Matrícula|Código',
      pt: 'N.º|RG|CEP|Número|Identificador|Matrícula|Código',
      it: 'N.|CAP|Numero|Identificativo|Matricola|Codice',
      nl: 'Nr|Nummer|Kenmerk|Volgnummer|Code',
    },
    within: {
      en: 'Employee ID|Emp ID|Employee Number|Staff ID|Person ID|Personnel Number|User ID|Worker ID|Agent ID|Manager ID|Position ID|Job Code|Cost Center|Cost Centre|Badge Number|Payroll ID|Payroll Number|National ID|Passport|Social Security|SSN|Tax ID|Zip Code|Postal Code|Postcode|Serial Number|IBAN|Bank Account|Extension Number|Response ID|Ticket ID|Case ID|Order ID|Customer ID|Account ID|Record ID|Session ID|Conversation ID|Survey ID|Transaction ID|Ticket Number|Case Number|Order Number',
      de: 'Personalnummer|Mitarbeiternummer|Mitarbeiter ID|Kostenstelle|Ausweisnummer|Sozialversicherungsnummer|Steuernummer|Steuer ID|Postleitzahl|PLZ|Kontonummer',
      fr: 'Numéro employé|ID employé|Centre de coût|Numéro de sécurité sociale|Passeport|Code postal',
      es: 'Número de empleado|ID de empleado|Centro de coste|Centro de costo|DNI|NIE|Pasaporte|Seguridad social|Código postal',
      pt: 'Número do funcionário|ID do funcionário|Centro de custo|CPF|Passaporte|Código postal',
      it: 'Codice dipendente|ID dipendente|Centro di costo|Codice fiscale|Passaporto',
      nl: 'Personeelsnummer|Medewerker ID|Medewerkernummer|Kostenplaats|BSN|Burgerservicenummer|Paspoort|Postcode',
    },
  },
  {
    kind: 'phone',
    whole: {
      en: 'Phone|Mobile|Cell|Fax|Extension|Ext|Tel',
      de: 'Telefon|Tel|Handy|Mobil|Durchwahl',
      fr: 'Téléphone|Tél|Portable|Mobile|Poste téléphonique',
      es: 'Teléfono|Tel|Móvil|Celular',
      pt: 'Telefone|Tel|Celular|Telemóvel|Ramal',
      it: 'Telefono|Tel|Cellulare|Interno',
      nl: 'Telefoon|Tel|Mobiel|Toestel',
    },
    within: {
      en: 'Phone Number|Telephone|Mobile Number|Cell Number|Cell Phone|Mobile Phone|Work Phone|Home Phone|Fax Number|Contact Number',
      de: 'Telefonnummer|Handynummer|Mobilnummer|Rufnummer|Faxnummer',
      fr: 'Numéro de téléphone|Téléphone portable|Numéro de portable',
      es: 'Número de teléfono|Teléfono móvil|Número de celular',
      pt: 'Número de telefone|Telefone celular|Número de celular',
      it: 'Numero di telefono|Numero di cellulare',
      nl: 'Telefoonnummer|Mobiel nummer|Faxnummer',
    },
  },
  {
    kind: 'date',
    whole: {
      en: 'Date|Day|Week|Month|Quarter|Year|Period|Cycle|Timestamp|Fiscal Year|FY|Calendar Year|As Of|Last Updated|Updated|Created|Modified',
      de: 'Datum|Tag|Woche|KW|Monat|Quartal|Jahr|Zeitraum|Periode|Stand|Geschäftsjahr',
      fr: 'Date|Jour|Semaine|Mois|Trimestre|Année|Période|Exercice',
      es: 'Fecha|Día|Semana|Mes|Trimestre|Año|Período|Periodo|Ejercicio',
      pt: 'Data|Dia|Semana|Mês|Trimestre|Ano|Período|Exercício',
      it: 'Data|Giorno|Settimana|Mese|Trimestre|Anno|Periodo|Esercizio',
      nl: 'Datum|Dag|Week|Maand|Kwartaal|Jaar|Periode|Boekjaar',
    },
    within: {
      en: 'Start Date|End Date|Hire Date|Date of Hire|Due Date|Review Date|Termination Date|Effective Date|Created Date|Joining Date|Date of Joining|Hire Year|Year of Hire|Year Hired|Year Joined|Entry Year|Graduation Year|Last Promotion|Promotion Date',
      de: 'Eintrittsdatum|Austrittsdatum|Eintrittsjahr|Einstellungsdatum|Einstellungsjahr|Startdatum|Enddatum|Letzte Beförderung',
      fr: "Date d'entrée|Date d'embauche|Date de début|Date de fin|Date de sortie|Année d'embauche|Année d'entrée",
      es: 'Fecha de inicio|Fecha de ingreso|Fecha de alta|Fecha de baja|Fecha de fin|Fecha de contratación|Año de ingreso|Año de contratación',
      pt: 'Data de início|Data de admissão|Data de fim|Data de desligamento|Ano de admissão|Data de contratação',
      it: 'Data di inizio|Data di assunzione|Data assunzione|Data di fine|Anno di assunzione',
      nl: 'Startdatum|Einddatum|Datum in dienst|Datum uit dienst|Jaar in dienst|Indiensttreding',
    },
  },
  {
    kind: 'level',
    whole: {
      en: 'Level|Grade|Job Level|Job Grade|Seniority|Career Level|Management Level|Hierarchy|Step|Rung',
      de: 'Stufe|Level|Niveau|Karrierestufe|Einstufung|Entgeltgruppe|Besoldungsgruppe|Hierarchieebene',
      fr: 'Niveau|Échelon|Grade|Niveau hiérarchique',
      es: 'Nivel|Grado|Categoría profesional|Nivel jerárquico',
      pt: 'Nível|Grau|Senioridade|Nível hierárquico',
      it: 'Livello|Grado|Inquadramento|Livello gerarchico',
      nl: 'Niveau|Trede|Schaalniveau|Senioriteit|Functieniveau',
    },
    within: {
      en: 'Job Grade|Job Level|Career Level|Management Level|Grade Level',
      de: 'Karrierestufe|Tarifgruppe|Entgeltgruppe',
      fr: 'Niveau de poste|Niveau hiérarchique',
      es: 'Nivel del puesto|Nivel jerárquico',
      pt: 'Nível do cargo|Nível hierárquico',
      it: 'Livello di inquadramento|Livello gerarchico',
      nl: 'Functieniveau|Functieschaal',
    },
  },
  {
    kind: 'workingTime',
    whole: {
      en: 'Contract Hours|Hours per Week|Scheduled Hours|Part Time|Full Time|Workload|Contracted Hours|Weekly Hours|Standard Hours',
      de: 'Wochenstunden|Vertragsstunden|Sollstunden|Teilzeit|Vollzeit|Arbeitszeit|Pensum',
      fr: 'Heures par semaine|Heures contractuelles|Temps partiel|Temps plein|Temps de travail',
      es: 'ETC|Horas semanales|Horas por semana|Jornada|Tiempo parcial|Tiempo completo',
      pt: 'Horas semanais|Carga horária|Jornada|Tempo parcial|Tempo integral',
      it: 'Ore settimanali|Orario di lavoro|Tempo parziale|Tempo pieno|Part time',
      nl: 'Uren per week|Contracturen|Deeltijd|Voltijd|Dienstverband',
    },
    within: {
      en: 'FTE|Full Time Equivalent|Employment Percentage|Part Time Percentage',
      de: 'VZÄ|Vollzeitäquivalent|Beschäftigungsgrad|Arbeitszeitanteil',
      fr: "ETP|Équivalent temps plein|Taux d'activité",
      es: 'Equivalente a tiempo completo|Porcentaje de jornada',
      pt: 'ETI|Equivalente a tempo integral',
      it: 'ETP|Equivalente a tempo pieno|Percentuale part time',
      nl: 'VTE|Voltijdsequivalent|Deeltijdfactor|Deeltijdpercentage',
    },
  },
  {
    kind: 'headCount',
    whole: {
      en: 'HC|Team Size|Employees|Staff',
      de: 'Teamgröße|Mitarbeiterzahl|Anzahl Mitarbeiter|Mitarbeitende',
      fr: "Effectif|Taille de l'équipe",
      es: 'Plantilla|Tamaño del equipo',
      pt: 'Quadro de pessoal|Tamanho da equipe',
      it: 'Organico|Dimensione del team',
      nl: 'Teamgrootte|Bezetting|Formatie',
    },
    within: {
      en: 'Headcount|Head Count|Number of Employees|Number of Reports|Direct Reports|Span of Control|Team Size',
      de: 'Kopfzahl|Mitarbeiterzahl|Führungsspanne|Leitungsspanne',
      fr: "Nombre d'employés|Nombre de collaborateurs|Subordonnés directs",
      es: 'Número de empleados|Reportes directos',
      pt: 'Número de funcionários|Subordinados diretos',
      it: 'Numero di dipendenti|Riporti diretti',
      nl: 'Aantal medewerkers|Aantal werknemers|Directe rapporten',
    },
  },
  {
    kind: 'budget',
    whole: {
      en: 'Cost Budget|Allocated|Allocation',
      de: 'Etat|Mittelzuweisung',
      fr: 'Enveloppe|Crédits',
      es: 'Asignación|Partida',
      pt: 'Verba|Dotação',
      it: 'Stanziamento',
      nl: 'Toewijzing',
    },
    within: {
      en: 'Budget|Budgeted',
      de: 'Budget|Jahresbudget|Gehaltsbudget|Teambudget',
      fr: 'Budget|Budgété',
      es: 'Presupuesto|Presupuestado',
      pt: 'Orçamento|Orçado',
      it: 'Budget|Bilancio preventivo',
      nl: 'Budget|Begroting|Begroot',
    },
  },
  {
    kind: 'pay',
    whole: {
      en: 'Pay|Base|Total Cash|Cash|Rate|Hourly|Incentive|Incentives|Allowance|Equity|Stock|Shares|Options|RSU|Midpoint|Merit|Increase|Raise|Pension|Benefits|OTE|Variable|Gross|Net|Take Home',
      de: 'Fixum|Brutto|Netto|Zulage|Prämie|Aktien|Erhöhung|Tantieme|Variabel|Sonderzahlung',
      fr: 'Paie|Prime|Traitement|Brut|Net|Indemnité|Actions|Augmentation|Variable|Fixe',
      es: 'Paga|Bono|Bruto|Neto|Prima|Aumento|Acciones|Variable|Fijo',
      pt: 'Vencimento|Bruto|Líquido|Abono|Aumento|Ações|Variável|Fixo',
      it: 'Paga|Lordo|Netto|Indennità|Aumento|Azioni|Variabile|Fisso|RAL',
      nl: 'Bruto|Netto|Toeslag|Verhoging|Aandelen|Variabel|Vast',
    },
    within: {
      en: 'Salary|Wage|Bonus|Compensation|Commission|Remuneration|Payroll|Base Pay|Pay Rate|Pay Grade|Pay Band|Pay Range|Pay Scale|Hourly Rate|Annual Pay|Total Rewards|On Target Earnings|Earnings|Stipend|Merit Increase|Pay Increase|Compa|Compa Ratio|Comp Ratio|Range Midpoint|Severance|Stock Options|Cost to Company|CTC|Take Home Pay|Variable Pay|Incentive Pay',
      de: 'Gehalt|Jahresgehalt|Monatsgehalt|Grundgehalt|Bruttogehalt|Nettogehalt|Fixgehalt|Zielgehalt|Gehaltsband|Gehaltserhöhung|Gehaltsstufe|Lohn|Stundenlohn|Bruttolohn|Monatslohn|Vergütung|Entgelt|Entlohnung|Provision|Bonuszahlung|Leistungsprämie|Stundensatz|Bezüge|Besoldung|Abfindung',
      fr: 'Salaire|Rémunération|Prime annuelle|Prime sur objectifs|Commission|Taux horaire|Appointements|Intéressement|Paie mensuelle',
      es: 'Salario|Sueldo|Remuneración|Retribución|Comisión|Bonificación|Nómina|Compensación|Tarifa por hora|Incentivo económico',
      pt: 'Salário|Remuneração|Comissão|Bônus|Bónus|Ordenado|Gratificação|Folha de pagamento|Compensação|Valor hora',
      it: 'Stipendio|Retribuzione|Salario|Compenso|Provvigione|Premio|Premi|Busta paga|Paga oraria|Retribuzione annua lorda',
      nl: 'Salaris|Loon|Uurloon|Brutoloon|Jaarsalaris|Maandsalaris|Basissalaris|Beloning|Bezoldiging|Commissie|Provisie|Vergoeding|Uurtarief|Salarisschaal|Loonsverhoging',
    },
  },
  {
    kind: 'age',
    whole: {
      en: 'Age|Employee Age|Age Group|Age Band|Age Range|Generation|Years Old',
      de: 'Alter|Altersgruppe|Lebensalter|Generation',
      fr: "Âge|Tranche d'âge|Classe d'âge|Génération",
      es: 'Edad|Grupo de edad|Rango de edad|Generación',
      pt: 'Idade|Faixa etária|Geração',
      it: 'Età|Fascia di età|Generazione',
      nl: 'Leeftijd|Leeftijdsgroep|Leeftijdscategorie|Generatie',
    },
    within: {
      en: 'Birth|Birthday|Birthdate|Date of Birth|Year of Birth|DOB|Birth Year',
      de: 'Geburtsdatum|Geburtstag|Geburtsjahr|Geburtsort',
      fr: 'Naissance|Anniversaire',
      es: 'Nacimiento|Cumpleaños',
      pt: 'Nascimento|Aniversário',
      it: 'Nascita|Compleanno',
      nl: 'Geboortedatum|Geboortejaar|Verjaardag|Geboorteplaats',
    },
  },
  {
    kind: 'sex',
    whole: {
      en: 'Sex|M/F|F/M|Male|Female|Pronouns|Salutation|Title of Address',
      de: 'M/W|M/W/D|W/M|Anrede|Männlich|Weiblich',
      fr: 'Sexe|H/F|F/H|Civilité',
      es: 'H/M|M/H|Tratamiento',
      pt: 'M/F/O|Pronome de tratamento',
      it: 'F/M/X|Appellativo',
      nl: 'M/V|V/M|M/V/X|Aanhef',
    },
    within: {
      en: 'Gender|Sexual Orientation|Gender Identity|LGBTQ',
      de: 'Geschlecht|Sexuelle Orientierung|Geschlechtsidentität',
      fr: 'Genre|Sexe|Orientation sexuelle',
      es: 'Género|Sexo|Orientación sexual',
      pt: 'Gênero|Género|Sexo|Orientação sexual',
      it: 'Genere|Sesso|Orientamento sessuale',
      nl: 'Geslacht|Sekse|Gender|Seksuele geaardheid',
    },
  },
  {
    kind: 'tenure',
    whole: {
      en: 'Experience|Years|Months Employed',
      de: 'Berufserfahrung|Dienstalter',
      fr: 'Expérience',
      es: 'Experiencia',
      pt: 'Experiência',
      it: 'Esperienza',
      nl: 'Ervaring|Werkervaring',
    },
    within: {
      en: 'Tenure|Length of Service|Years of Service|Years in Role|Years Employed|Years in Company|Time in Role|Time in Position|Time in Job|Months in Role|Months of Service|Seniority Years|Years of Experience|Service Years',
      de: 'Betriebszugehörigkeit|Dienstjahre|Zugehörigkeit|Unternehmenszugehörigkeit|Jahre im Unternehmen|Jahre in Rolle',
      fr: 'Ancienneté|Années de service|Années dans le poste',
      es: 'Antigüedad|Años de servicio|Años en el puesto|Años en la empresa',
      pt: 'Tempo de casa|Tempo de empresa|Anos de serviço|Tempo no cargo|Antiguidade',
      it: 'Anzianità|Anni di servizio|Anni nel ruolo',
      nl: 'Diensttijd|Dienstjaren|Anciënniteit|Jaren in dienst|Jaren in functie',
    },
  },
  {
    kind: 'background',
    whole: {
      en: 'Race|Color|Veteran|Origin|Belief|Union|Children|Dependents|Minority',
      de: 'Herkunft|Abstammung|Glaube|Gewerkschaft|Kinder|Gesundheit',
      fr: 'Origine|Croyance|Syndicat|Enfants|Santé',
      es: 'Raza|Origen|Creencia|Sindicato|Hijos|Salud',
      pt: 'Raça|Cor|Origem|Crença|Sindicato|Filhos|Saúde',
      it: 'Razza|Origine|Credo|Sindacato|Figli|Salute',
      nl: 'Ras|Herkomst|Afkomst|Geloof|Vakbond|Kinderen|Gezondheid',
    },
    within: {
      en: 'Ethnicity|Ethnic|Ethnic Group|Racial|Religion|Religious|Disability|Disabled|Nationality|Citizenship|Marital Status|Marital|Civil Status|Family Status|Pregnant|Pregnancy|Veteran Status|National Origin|Visa Status|Immigration Status|Union Member|Number of Children|Mother Tongue|Health Status|Medical Condition|Political Views|Protected Group|Caste',
      de: 'Ethnie|Ethnisch|Ethnische Zugehörigkeit|Rasse|Religion|Konfession|Behinderung|Schwerbehinderung|Schwerbehindert|Behinderungsgrad|Nationalität|Staatsangehörigkeit|Staatsbürgerschaft|Familienstand|Schwangerschaft|Migrationshintergrund|Gewerkschaftsmitglied|Muttersprache|Aufenthaltsstatus',
      fr: 'Ethnie|Origine ethnique|Religion|Handicap|Handicapé|RQTH|Nationalité|Citoyenneté|État civil|Situation familiale|Situation matrimoniale|Grossesse|Langue maternelle',
      es: 'Etnia|Origen étnico|Religión|Discapacidad|Nacionalidad|Ciudadanía|Estado civil|Situación familiar|Embarazo|Lengua materna',
      pt: 'Etnia|Origem étnica|Religião|Deficiência|PCD|Nacionalidade|Cidadania|Estado civil|Gravidez|Língua materna',
      it: 'Etnia|Origine etnica|Religione|Disabilità|Invalidità|Nazionalità|Cittadinanza|Stato civile|Gravidanza|Madrelingua',
      nl: 'Etniciteit|Etnische afkomst|Religie|Godsdienst|Handicap|Arbeidsbeperking|Nationaliteit|Staatsburgerschap|Burgerlijke staat|Zwangerschap|Moedertaal|Migratieachtergrond',
    },
  },
  {
    kind: 'absence',
    whole: {
      en: 'Leave|Vacation|Holiday|Holidays|Days Off|PTO|OT|Absent|Sick|Leaves|LOA',
      de: 'Urlaub|Abwesend|Krank|Freizeitausgleich',
      fr: 'Congé|Congés|Absent|Maladie|RTT',
      es: 'Vacaciones|Ausente|Baja|Bajas|Permiso|Licencia',
      pt: 'Férias|Ausente|Licença|Folga|Folgas|Atestado',
      it: 'Ferie|Assente|Congedo|Permesso|Malattia',
      nl: 'Verlof|Vakantie|Afwezig|Ziek',
    },
    within: {
      en: 'Absence|Absences|Absenteeism|Days Absent|Absence Rate|Sick Days|Sick Leave|Sick Hours|Sickness|Sick Time|Illness|Leave Days|Days of Leave|Leave Taken|Leave Balance|Leave Hours|Annual Leave|Parental Leave|Maternity|Paternity|Medical Leave|Vacation Days|Vacation Balance|PTO Days|PTO Balance|Overtime|Overtime Hours|Extra Hours|Bradford Factor|Unplanned Leave|Days on Leave',
      de: 'Abwesenheit|Abwesenheitstage|Abwesenheiten|Fehltage|Fehlzeiten|Fehlzeit|Fehlzeitenquote|Krankheitstage|Krankheit|Krankenstand|Kranktage|Krankmeldung|Krankmeldungen|Krankenquote|Urlaubstage|Resturlaub|Elternzeit|Mutterschutz|Überstunden|Mehrarbeit|Mehrstunden',
      fr: "Absence|Absences|Absentéisme|Jours d'absence|Jours de maladie|Arrêt maladie|Arrêts maladie|Congés payés|Jours de congé|Congé maternité|Congé parental|Heures supplémentaires|Heures sup",
      es: 'Ausencia|Ausencias|Absentismo|Ausentismo|Días de ausencia|Días de enfermedad|Baja médica|Bajas médicas|Días de baja|Días de vacaciones|Licencia médica|Maternidad|Paternidad|Horas extra|Horas extraordinarias',
      pt: 'Ausência|Ausências|Absenteísmo|Absentismo|Faltas|Dias de ausência|Dias de doença|Licença médica|Atestado médico|Dias de férias|Licença maternidade|Horas extras|Horas extraordinárias|Banco de horas',
      it: 'Assenza|Assenze|Assenteismo|Giorni di assenza|Giorni di malattia|Ore di malattia|Giorni di ferie|Ferie residue|Congedo parentale|Maternità|Straordinario|Straordinari|Ore straordinarie',
      nl: 'Afwezigheid|Verzuim|Ziekteverzuim|Ziekte|Ziektedagen|Verzuimdagen|Verzuimpercentage|Verlofdagen|Vakantiedagen|Ouderschapsverlof|Zwangerschapsverlof|Overuren|Overwerk|Meeruren',
    },
  },
]

const protectedPhrases = protectedWords.map(({ kind, whole, within }) => ({
  kind,
  whole: new Set(whole === undefined ? [] : phrasesOf(whole).filter(words => words.trim() !== '')),
  within: within === undefined ? [] : phrasesOf(within),
}))
