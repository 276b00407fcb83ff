/** What the checks know of the world: Acts, bodies, names and dates, each with its source. Rows to add to, not code. */

/** A row says where it comes from: a document, or '(memory)' where nobody has held it against one. */
type Sourced = { source: string }

/** An Act of Parliament, or regulations or an order made under one. */
export type Act = Sourced & {
  /** Without its year: 'Crime and Disorder Act', 'Accounts and Audit Regulations'. */
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

/** What a section is for, in words that papers use of it: whoever writes all of the words cites one of the sections. */
export type Provision = Sourced & {
  /** With its year: 'Local Government Act 1972'. */
  act: string
  /** The first is the one to name; the rest are right too. '100A(4)', '104', '59-75'. */
  sections: readonly string[]
  about: string
  /** In small letters; all of them stand in the sentence. */
  words: readonly string[]
}

/** A public body, office, power or scheme that changed its name. */
export type Renamed = Sourced & {
  was: string
  /** Other spellings of the old name: 'PHE'. */
  also?: readonly string[]
  /** ISO; the first day of the new name. */
  from: string
  /** ISO; where the old name came back: its first day. */
  till?: string
  now: string
  /** The old name is still in everyday use, or speaks of old times: never more than a note. */
  mild?: true
}

/** A name that is often written wrongly. */
export type Named = Sourced & {
  name: string
  wrong: readonly string[]
  /** So widely written that it is worth no more than a note. */
  mild?: true
}

/** A dated event of law: when a duty began, when people first voted. Royal Assent is told with the Act. */
export type Dated = Sourced & {
  /** 'The serious violence duty began'. */
  what: string
  /** In small letters; one of them names it in a sentence. */
  subject: readonly string[]
  /** began: came into force; ended: its last day; on: happened, so that a date stands beside the subject. */
  event: 'began' | 'ended' | 'on'
  /** ISO. */
  date: string
}

/** What letters stand for. Several where they do. */
export type Acronym = Sourced & { letters: string; words: readonly string[] }

export type Facts = {
  acts: readonly Act[]
  provisions: readonly Provision[]
  renamed: readonly Renamed[]
  named: readonly Named[]
  dated: readonly Dated[]
  acronyms: readonly Acronym[]
}
