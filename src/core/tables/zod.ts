import * as z from 'zod/mini'

// Compiled parsers need eval, which add-ins do not allow.
z.config({ ...z.locales.en(), jitless: true })

export { z }
