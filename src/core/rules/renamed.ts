/** Ids that rules had once, with the id they have now: ids are public, so an old one goes on being understood. */
export const renamed: ReadonlyMap<string, string> = new Map()
