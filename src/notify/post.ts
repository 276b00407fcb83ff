/** What carries letters: a mail server, GOV.UK Notify, or a folder. */

export type Outgoing = {
  /** The letter's number, the same at every try: what receives a letter twice can tell. */
  readonly id: number
  readonly to: string
  readonly subject: string
  readonly words: string
}

export type Post = {
  /** Where letters go, for whoever runs the site: 'a mail server', 'the folder data/outbox'. */
  readonly name: string
  /** Throws Undelivered, or whatever else goes wrong. Gives up by itself within five minutes. */
  readonly send: (letter: Outgoing) => Promise<void>
  readonly close: () => void
}

/** A letter was not taken. `code` is short and names nobody: it is kept and logged, unlike the words that came with it. */
export class Undelivered extends Error {
  readonly code: string
  /** Trying again would not help: there is no such address. */
  readonly forGood: boolean
  constructor(code: string, forGood: boolean) {
    super(code)
    this.code = code
    this.forGood = forGood
  }
}
