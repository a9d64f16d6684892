import { config } from 'zod/mini'
import en from 'zod/v4/locales/en.js'

// Compiled parsers need eval, which add-ins do not allow.
config({ ...en(), jitless: true })

// By name, so that a bundle carries only what is used.
export { catch as caught, custom, NEVER, object, pipe, transform, type ZodMiniType } from 'zod/mini'
