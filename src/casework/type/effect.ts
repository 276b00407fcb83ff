/** What follows from an event, without a word about anybody: what casework.apply() does to the row, the marks and the dues of a case. */

/** A day as 'YYYY-MM-DD'. */
export type Day = string

export type Effect =
  | { readonly do: 'stage'; readonly to: string }
  /** Everything that lasted or was due in the case ends. */
  | { readonly do: 'close'; readonly outcome: string }
  | { readonly do: 'reopen' }
  | { readonly do: 'ward'; readonly to: string }
  /** 1 is the highest, 5 the lowest. */
  | { readonly do: 'priority'; readonly to: number }
  | { readonly do: 'worker'; readonly to: number }
  /** Another agency owns the case: what lasts goes on there, and what was counted stays counted here. */
  | { readonly do: 'hand-over'; readonly to: number }
  /** Counted once, on its day. `on`: the day of the event where not said. */
  | { readonly do: 'mark'; readonly key: string; readonly value?: string; readonly n?: number; readonly on?: Day }
  /** Counted as at every day from this one until it ends. */
  | { readonly do: 'begin'; readonly key: string; readonly value?: string; readonly n?: number; readonly on?: Day }
  /** Ends those of the value; all of the key where no value is said. */
  | { readonly do: 'end'; readonly key: string; readonly value?: string; readonly on?: Day }
  /** What an earlier event marked does not count. */
  | { readonly do: 'unmark'; readonly record: number }
  /** Something is due by the end of a day; said again, its day moves. `record`: the event that it is about; 0 is this one. `account`: whoever works the case where not said. */
  | {
      readonly do: 'due'
      readonly key: string
      readonly by: Day
      /** 'HH:MM' in London, where the hour counts; the end of the day where not said. */
      readonly at?: string
      readonly record?: number
      readonly account?: number
      readonly on?: Day
    }
  | { readonly do: 'met'; readonly key: string; readonly record?: number; readonly on?: Day }
  /** It need not be done any more. */
  | { readonly do: 'gone'; readonly key: string; readonly record?: number }
