import { services } from '../services.ts'

/**
 * What a script finds in Apps Script without declaring it: the language of 2020, and the services that the manifest leaves
 * open (developers.google.com/apps-script/guides/v8-runtime, .../reference). Names that browsers and Node have are not there;
 * `Intl` and `eval` are, and are left out on purpose.
 */
export const availableNames: ReadonlySet<string> = new Set([
  ...['undefined', 'NaN', 'Infinity', 'globalThis', 'isFinite', 'isNaN', 'parseFloat', 'parseInt'],
  ...['Array', 'BigInt', 'Boolean', 'Date', 'Function', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Promise', 'Proxy'],
  ...['Reflect', 'RegExp', 'Set', 'String', 'Symbol', 'WeakMap', 'WeakSet'],
  ...['Error', 'EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError', 'URIError'],
  ...['ArrayBuffer', 'DataView', 'Float32Array', 'Float64Array', 'Int8Array', 'Int16Array', 'Int32Array'],
  ...['Uint8Array', 'Uint8ClampedArray', 'Uint16Array', 'Uint32Array'],
  ...['decodeURIComponent', 'encodeURIComponent'],
  ...services,
])
