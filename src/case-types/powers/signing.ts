/** Who signs a power, of which rank, and under which delegation. Whether that rank is enough is a rule of the power itself. */
import { type Answers, ask, atField, type Choice, type Refused } from '../../casework/index.ts'
import { delegated } from './rules.ts'

/** From the least to the highest on each side. */
export const ranks = [
  { key: 'council-officer', name: 'Officer of the council', hint: 'Authorised by its scheme of delegation' },
  { key: 'designated', name: 'Somebody designated by the chief executive for this' },
  { key: 'chief-executive', name: 'Chief executive of the council' },
  { key: 'landlord', name: 'Officer of a social landlord that the council designated' },
  { key: 'constable', name: 'Constable or sergeant' },
  { key: 'inspector', name: 'Inspector or chief inspector' },
  { key: 'superintendent', name: 'Superintendent or above' },
] as const satisfies readonly Choice[]
export type Rank = (typeof ranks)[number]['key']

export const rankName = (key: string): string => ranks.find(one => one.key === key)?.name ?? key

/** The questions of an act that somebody signs. */
export const signingAsks = {
  rank: ask.choose('Who signs it?', ranks, { under: 'Authority' }),
  signatory: ask.line('Name of the signatory'),
  under: ask.line('Under which delegation or designation?', {
    optional: true,
    hint: 'For example, “Scheme of delegation, 14 May 2025, item 6.2”. Needed from officers of the council.',
  }),
}

export const signingRefuses = ({ rank, under }: Pick<Answers<typeof signingAsks>, 'rank' | 'under'>): Refused | null =>
  atField('under', delegated.refuses({ rank, under }))
