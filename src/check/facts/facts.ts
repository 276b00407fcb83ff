/** What the checks know of the world: Acts, bodies, names and dates, each with its source. Rows to add to, not code. */

/** A row says where it comes from: a document, or '(memory)' where nobody has held it against one. */
type Sourced = { source: string }

export type Act = Sourced & {
  /** Without its year: 'Crime and Disorder Act'. */
  title: string
  year: number
  /** Other names in use: 'PACE'. */
  also?: readonly string[]
  /** Its last section, without those inserted later with letters. */
  sections?: number
  /** ISO: from this day it is no longer law, and what took its place. */
  repealed?: { from: string; by: string }
  /** ISO: Royal Assent. Before this day it is a Bill. */
  assent?: string
}

/** A public body, office, power or scheme that changed its name. */
export type Renamed = Sourced & {
  was: string
  /** Other spellings of the old name: 'PHE'. */
  also?: readonly string[]
  /** ISO; the first day of the new name. */
  from: string
  now: string
}

/** A name that is often written wrongly. */
export type Named = Sourced & { name: string; wrong: readonly string[] }

/** A dated event of law: when a duty began, when an Act was passed. `words`: all of them stand in a sentence that speaks of it. */
export type Dated = Sourced & { what: string; words: readonly string[]; date: string }

/** What letters stand for. Several where they do. */
export type Acronym = Sourced & { letters: string; words: readonly string[] }

export type Facts = {
  acts: readonly Act[]
  renamed: readonly Renamed[]
  named: readonly Named[]
  dated: readonly Dated[]
  acronyms: readonly Acronym[]
}
