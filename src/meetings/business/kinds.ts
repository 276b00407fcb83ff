/** Kinds of items as clerks read them, and what is asked of each. */
import type { ItemKind } from '../../authority/index.ts'

export type Kind = {
  readonly kind: ItemKind
  readonly name: string
  readonly says: string
  /** The label for who speaks, where somebody does. */
  readonly speaker?: string
}

export const kinds: readonly Kind[] = [
  {
    kind: 'report',
    name: 'Report',
    says: 'A written report with recommendations. It can follow when the item is listed.',
  },
  {
    kind: 'presentation',
    name: 'Presentation',
    says: 'Slides, and somebody who shows them.',
    speaker: 'Who presents it',
  },
  {
    kind: 'verbal update',
    name: 'Verbal update',
    says: 'Somebody tells the meeting; there is no paper.',
    speaker: 'Who gives it',
  },
  {
    kind: 'witness',
    name: 'External witness',
    says: 'Somebody from outside answers members’ questions.',
    speaker: 'The witness',
  },
  {
    kind: 'invitation',
    name: 'Invitation',
    says: 'Somebody whom an earlier meeting promised to invite.',
    speaker: 'Who is invited',
  },
  {
    kind: 'heading',
    name: 'Heading',
    says: 'Groups the items that follow it, or holds lettered items (A), (B) below it.',
  },
  { kind: 'apologies', name: 'Apologies', says: 'Apologies for absence.' },
  { kind: 'announcements', name: 'Announcements', says: 'From the chair.' },
  { kind: 'declarations', name: 'Declarations', says: 'Of interest, and of the party whip.' },
  { kind: 'minutes', name: 'Minutes', says: 'Of an earlier meeting, to be agreed.' },
  { kind: 'matters arising', name: 'Matters arising', says: 'From those minutes.' },
  { kind: 'questions', name: 'Public questions', says: 'From residents.' },
  { kind: 'actions', name: 'Actions', says: 'What earlier meetings asked for, and how far it is.' },
  { kind: 'work programme', name: 'Work programme', says: 'What the body means to look at this year.' },
  { kind: 'urgent', name: 'Urgent business', says: 'A place for what the chair takes as urgent, as lettered items.' },
  {
    kind: 'exclusion',
    name: 'Exclusion of the public',
    says: 'The resolution before the exempt items. Its words are made from them.',
  },
  { kind: 'other', name: 'Other business', says: 'Anything else.' },
]

const byKind = new Map<string, Kind>(kinds.map(one => [one.kind, one]))

export const kindNamed = (kind: string): Kind | undefined => byKind.get(kind)
export const kindName = (kind: ItemKind): string => byKind.get(kind)?.name ?? kind
