/** A setting: its key in the Settings table, its default and what it may hold. Described once, here. */
export interface Setting<Value> {
  readonly key: string
  readonly default: Value
  readonly help: string
  /** Reads what was typed; null: not a value of this setting. */
  readonly parse: (text: string) => Value | null
  /** The values that may be typed, for the message. */
  readonly accepts: string
  /** The words to choose from; null: anything that `parse` reads. */
  readonly options: readonly string[] | null
}

const plainNumber = /^[+-]?(\d+([.,]\d*)?|[.,]\d+)\s*(%?)$/

export function numberSetting(
  key: string,
  fallback: number,
  range: { readonly least: number; readonly most: number },
  help: string,
): Setting<number> {
  return {
    key,
    default: fallback,
    help,
    accepts: `a number from ${range.least} to ${range.most}`,
    options: null,
    parse: text => {
      const match = plainNumber.exec(text.trim())
      if (!match) return null
      const written = Number(text.replace('%', '').replace(',', '.'))
      const value = match[3] === '%' ? written / 100 : written
      return value >= range.least && value <= range.most ? value : null
    },
  }
}

export function choiceSetting<const Option extends string>(
  key: string,
  fallback: NoInfer<Option>,
  options: readonly Option[],
  help: string,
): Setting<Option> {
  return {
    key,
    default: fallback,
    help,
    accepts: options.join(', '),
    options,
    parse: text => options.find(option => option.toLowerCase() === text.trim().toLowerCase()) ?? null,
  }
}

const yes = ['yes', 'true', '1', 'on', 'ja', 'oui', 'sí', 'si', 'sim', 'sì']
const no = ['no', 'false', '0', 'off', 'nein', 'non', 'não', 'nee']

export function yesNoSetting(key: string, fallback: boolean, help: string): Setting<boolean> {
  return {
    key,
    default: fallback,
    help,
    accepts: 'yes or no',
    options: null,
    parse: text => {
      const word = text.trim().toLowerCase()
      if (yes.includes(word)) return true
      return no.includes(word) ? false : null
    },
  }
}

export function textSetting(key: string, fallback: string, help: string): Setting<string> {
  return { key, default: fallback, help, accepts: 'any text', options: null, parse: text => text.trim() }
}
