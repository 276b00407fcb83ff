/** What a service counts of its cases: every number is a question to their marks, and leads back to the cases that it counts. */

/** Of which marks: those of a key, and of these values where any are said. */
type Of = { readonly mark: string; readonly values?: readonly string[] }

export type Measure = {
  /** 'referrals' */
  readonly key: string
  /** 'Referrals' */
  readonly name: string
  /** The definition in one sentence, as it is printed beside the number. */
  readonly says: string
  /** Why it is counted: the Act, or who asked for it. */
  readonly source?: string
  /**
   * How papers write of it after its number, in the plural: 'applications for a case review', 'did not meet the threshold'. What else
   * stands in the clause, the proof-reader must know. Nothing: no paper is held against it.
   */
  readonly written?: readonly string[]
} & (
  | /** How many were marked within a period. */ ({ readonly counts: 'flow' } & Of)
  | /** How many lasted as at a day. */ ({ readonly counts: 'stock' } & Of)
  | /** The middle of their `n` within a period, in `unit`. */ ({
      readonly counts: 'median'
      readonly unit: string
    } & Of)
  | /** The sum of their `n` within a period. */ ({ readonly counts: 'sum'; readonly unit: string } & Of)
  | /** For how many weeks of a period they lasted, all together, to one decimal. */ ({ readonly counts: 'weeks' } & Of)
  | /** Things of the agency that are lent to cases, by their group. */ {
      readonly counts: 'resources'
      readonly kind: string
    }
) & {
    /** Split by the value of the mark, each with its words. */
    readonly by?: Readonly<Record<string, string>>
    /** Of something that few cases have, such as a power: where there is nothing to count, it stands aside. */
    readonly aside?: true
  }
