/** Names and abbreviations of the twelve months, without accents and dots: English, German, French, Spanish, Portuguese, Italian, Dutch. */
export const months: readonly (readonly string[])[] = [
  words('jan january januar janner januari janvier janv ene enero jan janeiro gen gennaio'),
  words('feb february februar februari fevrier fev fevr febr febrero fevereiro febbraio'),
  words('mar march mrz marz maerz maart mrt mars marzo marco'),
  words('apr april avr avril abr abril aprile'),
  words('may mai mei mayo maio mag maggio'),
  words('jun june juni juin junio junho giu giugno'),
  words('jul july juli juil juillet julio julho lug luglio'),
  words('aug august augustus aout ago agosto'),
  words('sep sept september septembre septiembre set setembro settembre'),
  words('oct october okt oktober octobre octubre out outubro ott ottobre'),
  words('nov november novembre noviembre novembro'),
  words('dec december dez dezember decembre dic diciembre dezembro dicembre'),
]

const numbers: ReadonlyMap<string, number> = new Map(
  months.flatMap((names, index) => names.map(name => [name, index + 1] as const)),
)

/** 1 to 12 for the name of a month as plainWord makes it; undefined: not a month. */
export function monthNumber(name: string): number | undefined {
  return numbers.get(name)
}

function words(text: string): readonly string[] {
  return text.split(' ')
}
