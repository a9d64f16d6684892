/** Words that stand for no value, in lower case without accents, dots, slashes and spaces: English, German, French, Spanish, Portuguese, Italian, Dutch. */
export const nullWords = {
  missing: words('null blank empty missing leer fehlt vide manquant vacio falta vazio vuoto mancante leeg ontbreekt'),
  notApplicable: words(
    'na notapplicable nonapplicable doesnotapply nz nichtzutreffend entfallt nichtanwendbar so sansobjet noaplica noaplicable naoaplicavel naoseaplica nonapplicabile nonpertinente nvt nietvantoepassing',
  ),
  pending: words(
    'tbd tbc tba pending tobedetermined tobeconfirmed tobedefined awaiting offen ausstehend folgt nochoffen avenir enattente aconfirmer adefinir pendiente pordefinir porconfirmar pendente aconfirmar insospeso inattesa dadefinire daconfermare ntb nogtebepalen volgt inafwachting',
  ),
  leave: words(
    'loa onleave leave leaveofabsence parentalleave maternityleave sickleave beurlaubt elternzeit mutterschutz enconge conge congematernite congeparental debaja delicencia enlicencia delicenca emlicenca licenca incongedo inaspettativa congedo metverlof verlof pto vacation onvacation annualleave paternityleave sabbatical urlaub imurlaub vacances vacaciones ferias inferie vakantie',
  ),
}

function words(text: string): readonly string[] {
  return text.split(' ')
}
