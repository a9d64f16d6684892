/** Puts `synchronizer.js` of this folder in place of the one by which gas-fakes reaches Google. */
export async function resolve(specifier, context, next) {
  if (!specifier.endsWith('/workersync/synchronizer.js')) return next(specifier, context)
  return { url: new URL('./synchronizer.js', import.meta.url).href, shortCircuit: true }
}
