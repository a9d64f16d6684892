import { oneOf, text } from './columnTypes.ts'
import { column, type Row, table } from './define.ts'

export const lexicon = table(
  'lexicon',
  'Lexicon',
  {
    aliases: ['Word List', 'Words', 'Language List', 'Words to Watch', 'Glossary'],
    help: 'Words to watch for in comments.',
  },
  {
    word: column(text, {
      header: 'Word',
      aliases: ['Phrase', 'Term', 'Expression', 'Word or Phrase', 'Words to Find'],
      help: 'The word or phrase.',
      example: 'always',
      need: 'key',
    }),
    kind: column(oneOf('trait', 'absolute', 'verdict', 'listened', 'clarified', 'action', 'sales', 'theme'), {
      header: 'Kind',
      aliases: ['Type', 'Word Type', 'Category', 'Word Kind', 'Class'],
      help: 'What kind of word it is.',
      example: 'absolute',
      need: 'required',
    }),
    effect: column(oneOf('+', '-'), {
      header: 'Effect',
      aliases: ['Sign', 'Plus or Minus', 'Polarity', 'Tone', 'Sentiment'],
      help: 'Whether it counts for or against.',
      example: '-',
    }),
    instead: column(text, {
      header: 'Instead',
      aliases: ['Use Instead', 'Replacement', 'Better', 'Suggestion', 'Alternative', 'Say Instead'],
      help: 'What to write in its place.',
      example: 'in the last three launches',
    }),
    language: column(text, {
      header: 'Language',
      aliases: ['Lang', 'Locale', 'Language Code'],
      help: 'The language of the word.',
      example: 'en',
    }),
  },
)

export type LexiconWord = Row<typeof lexicon>
