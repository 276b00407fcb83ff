/** A kind of case: typed code in src/case-types, one folder each. The engine knows this shape, and none of them by name. */
import type { Refusal } from '../../lib/index.ts'
import type { Html, Page } from '../../web/index.ts'
import type { Act, Context } from './act.ts'
import type { Clock } from './clock.ts'
import type { Letter } from './letter.ts'
import type { Measure } from './measure.ts'
import type { Register } from './register.ts'
import type { Day } from './effect.ts'
import type { Engine } from './engine.ts'

export type Stage = {
  readonly key: string
  /** 'Waiting for the agencies' */
  readonly name: string
  /** What the person who asked for help is told of it; nothing where not said. */
  readonly tells?: string
  /** A case that comes here closes. */
  readonly ends?: true
}

/** Who is in a case when it is opened. */
export type Opening = {
  /** The person or place that it is about: 'subject', 'place'; nobody where the type needs none. */
  readonly about: readonly ('subject' | 'victim' | 'applicant' | 'place')[]
  /** What is asked when it is opened, as an act of every opening. Its key is 'opened'. */
  readonly act: Act
  /** Another way of opening one, named wherever one is opened by hand: a form for the street. */
  readonly otherWay?: { readonly text: string; readonly href: string; readonly says: string }
}

/** Who asks from outside: for themselves, or by what right for somebody else. */
export type Asking = {
  readonly as: 'self' | 'other' | 'councillor' | 'mp' | 'agency'
  /** 'own': for oneself. 'lawful': an agency that shares it without consent. */
  readonly right: 'own' | 'written' | 'spoken' | 'parent' | 'authority' | 'lawful'
  /** The ways by which it is safe to reach whoever asks: of 'telephone', 'text', 'email', 'letter'. */
  readonly ways: readonly string[]
  /** What one must know or not do when reaching them; '' where nothing was said. */
  readonly safe: string
}

/** How people outside the casework ask for it. */
export type Referral = {
  /** The path of its public page below /report/: 'case-review'. */
  readonly path: string
  /** 'Ask for a review of how anti-social behaviour was dealt with' */
  readonly title: string
  /** Paragraphs before the form. */
  readonly intro: readonly string[]
  /** Those of the opening's questions that the public is asked; all of them where not said. */
  readonly asks?: readonly string[]
  /** Answers of the opening that follow from who asks: those questions are not asked again. Of the same `as` always the same names. */
  fills?(asking: Asking): Readonly<Record<string, unknown>>
  /** Who may ask, beside whoever is concerned: for somebody else, with their consent. */
  readonly forOthers: boolean
  /** The acts that whoever asked can do from the page that follows their case, such as an appeal. */
  readonly acts?: readonly Act[]
  /** What they are told beside the words of the stage: an answer and its reasons. */
  tells?(context: Context): readonly string[]
}

/** What must be published every twelve months: some of the type's numbers, and what must hold of them. */
export type Publishes = {
  /** The path of its public page below /services/: 'case-review'. */
  readonly path: string
  readonly title: string
  /** What wants it published: the Act and section. */
  readonly source: string
  /** The key of the limit within which the next one is due. */
  readonly limit: string
  /** Paragraphs for the public: how to ask for it, and when it is given. */
  readonly says: readonly string[]
  /** Keys of the measures that are published, in their order. */
  readonly measures: readonly string[]
  /**
   * What of the numbers of a period cannot be right; all measures of the type by their keys, stocks as at its last day. `before`: as they
   * were as at the day before its first.
   */
  checks?(numbers: Readonly<Record<string, number>>, before: Readonly<Record<string, number>>): readonly Refusal[]
}

/** Panels that take the cases of this kind: private meetings of agencies. */
export type PanelKind = {
  readonly key: string
  /** 'Problem-solving group' */
  readonly name: string
  /** 'month': the next one is due a month after the last, and the page says where it is late. */
  readonly every?: 'week' | 'month'
  /** The stages in which a case can be due; every open one where not said. Where many cases are open, it spares reading most of them. */
  readonly in?: readonly string[]
  /** Why a case is due at a panel on a day: 'New referral', 'Reviewed at each meeting'; null where it is not. */
  due(context: Context, on: Day): string | null
}

export type CaseType = {
  /** Kept with each case for ever: retired, never renamed. */
  readonly key: string
  /** 'Case review' */
  readonly name: string
  /** A key of access.purpose. */
  readonly purpose: string
  /** 'ASB' in 'ASB-2026-3-0042' */
  readonly prefix: string
  /** What the service is, in a sentence. */
  readonly says: string
  readonly opening: Opening
  /** The first is where a case begins. */
  readonly stages: readonly [Stage, ...Stage[]]
  readonly acts: readonly Act[]
  /** Where a closed case stands when it is opened again; the first stage where not said. */
  readonly reopensAt?: string
  readonly clocks: readonly Clock[]
  readonly letters?: readonly Letter[]
  readonly measures?: readonly Measure[]
  /** What papers call the service: one of these stands near a figure that is held against its measures. */
  readonly written?: readonly string[]
  /** The measures in which areas that an agreement binds are shown side by side, and on which page. */
  readonly compares?: { readonly measures: readonly string[]; readonly href: string }
  readonly panels?: readonly PanelKind[]
  readonly referral?: Referral
  readonly publishes?: Publishes
  readonly register?: Register
  /**
   * What stands on the page of a case for whoever owns it: the threshold explained, the plan. `first`: before anything can be done,
   * as what must be minded when somebody is rung up; else below.
   */
  shows?(context: Context): readonly { readonly title: string; readonly body: Html; readonly first?: true }[]
  /**
   * What must be minded by whoever receives a kind of field, of whichever agency, before anything else on the page of a case and before a
   * panel. From what the reader receives, so that it tells nothing more.
   */
  warns?(context: Context): readonly { readonly field: string; readonly title: string; readonly body: Html }[]
  /** Why nothing can be written or filed of this kind of field as the case stands, beside its acts: somebody else keeps the record of it. */
  refusesField?(field: string, context: Context): Refusal | null
  /** Why the case cannot go to another agency as it stands: what must be done first. `to`: the agency's id; undefined before one is chosen. */
  refusesHandOver?(to: number | undefined, context: Context): Refusal | null
  /** Somebody is in a case of one agency at a time: when one is opened by hand, and when asked, other agencies that are bound to tell are named. */
  readonly looksElsewhere?: true
  /** Pages of its own, beside the generated ones. */
  pages?(engine: Engine): readonly Page[]
  /** Those of them to which the page of its figures leads. */
  readonly leads?: readonly { readonly text: string; readonly href: string }[]
}
