/** Keys as whole numbers from 0, in the order of their first appearance. */
export function indexed(keys: readonly string[]) {
  const places = new Map<string, number>()
  const indexes = keys.map(key => {
    const place = places.get(key) ?? places.size
    places.set(key, place)
    return place
  })
  return { names: [...places.keys()], indexes }
}
