/** The bundler turns what is imported from here into a file of its own. */
declare module '*.css'
