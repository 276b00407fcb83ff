/** Two people changed one thing: what each of them did to it, field by field, so that nobody's words are lost. */

export type Fields = Readonly<Record<string, string>>

export type Merged = {
  /** For the form: what the second one typed where they changed something, else what stands there now. */
  readonly fields: Record<string, string>
  /** Fields that the first one changed and the second one did not. */
  readonly theirs: readonly string[]
  /** Fields that both changed, and not to the same. */
  readonly both: readonly string[]
}

/** `before`: as the second one found it; without it every difference counts as changed by both. */
export function merge(before: Fields | undefined, now: Fields, typed: Fields): Merged {
  const differ = Object.keys(typed).filter(name => (now[name] ?? '') !== typed[name])
  const untouched = (name: string) => before !== undefined && (before[name] ?? '') === typed[name]
  const theirs = differ.filter(untouched)
  const both = differ.filter(
    name => !untouched(name) && (before === undefined || (before[name] ?? '') !== (now[name] ?? '')),
  )
  return {
    fields: Object.fromEntries(
      Object.entries(typed).map(([name, mine]) => [name, untouched(name) ? (now[name] ?? '') : mine]),
    ),
    theirs,
    both,
  }
}
