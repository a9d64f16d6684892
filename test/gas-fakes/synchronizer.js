/** Everything that gas-fakes asks of Google goes through here. */
export function callSync(method, given) {
  return globalThis.answerAsGoogle(method, given)
}
