/**
 * What a script finds in Apps Script without declaring it: the language of 2020
 * (developers.google.com/apps-script/guides/v8-runtime). What browsers and Node have besides is not there; `Intl` and `eval`
 * are, and are left out on purpose.
 */
export const languageNames: readonly string[] = [
  ...['undefined', 'NaN', 'Infinity', 'globalThis', 'isFinite', 'isNaN', 'parseFloat', 'parseInt'],
  ...['Array', 'BigInt', 'Boolean', 'Date', 'Function', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Promise', 'Proxy'],
  ...['Reflect', 'RegExp', 'Set', 'String', 'Symbol', 'WeakMap', 'WeakSet'],
  ...['Error', 'EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError', 'URIError'],
  ...['ArrayBuffer', 'DataView', 'Float32Array', 'Float64Array', 'Int8Array', 'Int16Array', 'Int32Array'],
  ...['Uint8Array', 'Uint8ClampedArray', 'Uint16Array', 'Uint32Array'],
  ...['decodeURIComponent', 'encodeURIComponent'],
]
