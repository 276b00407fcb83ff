/** Tables without row security, because they say nothing about a person: each with its reason. */
export const openTables: Record<string, string> = {}
