/** Who sits at the problem-solving group, who came to each meeting of the year, and what was said that is about no case. */

export const chair = 'group'
export const members = ['asb', 'cameras', 'police', 'housing', 'fire'] as const

type Attended = 'present' | 'apologies' | 'absent'
type Key = (typeof members)[number] | typeof chair

/** Those who were not there, by how many meetings before the next one. */
const away: Readonly<Record<number, Partial<Record<Key, Attended>>>> = {
  11: { fire: 'absent' },
  10: { housing: 'apologies' },
  9: { cameras: 'apologies', fire: 'absent' },
  7: { police: 'apologies' },
  6: { fire: 'apologies' },
  5: { asb: 'apologies', fire: 'absent' },
  3: { housing: 'apologies' },
  2: { fire: 'absent' },
  1: { housing: 'apologies', cameras: 'apologies' },
}

export const attendedAt = (before: number, who: Key): Attended => away[before]?.[who] ?? 'present'

export type Said = {
  readonly at: number
  readonly matter: string
  readonly words: string
  readonly action?: { readonly what: string; readonly who: Key; readonly days: number }
}

export const notes: readonly Said[] = [
  {
    at: 9,
    matter: 'How cases come here',
    words: 'Three referrals had nothing counted. From now on one is not screened without a count.',
    action: { what: 'Tell the ward councillors what a referral needs.', who: 'group', days: 21 },
  },
  {
    at: 6,
    matter: 'Light evenings',
    words:
      'Motorbikes are expected at three sites; the barriers are looked at before Easter, or before school holidays.',
    action: { what: 'A list of barriers with who mends them.', who: 'asb', days: 28 },
  },
  {
    at: 2,
    matter: 'Attendance',
    words: 'The fire service has come to seven of ten meetings, and is asked for a deputy.',
    action: { what: 'Name a deputy.', who: 'fire', days: 30 },
  },
]
