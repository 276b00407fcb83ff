/**
 * MARAC on the record of somebody who is managed: one flag with the same words for whoever is harmed and whoever harms. It asks for no
 * words, so that it can say no more; all else stays with the domestic abuse case. Nothing of it is counted: marks are read without an entry.
 */
import { act, ask, type Context, type Day, type PanelKind } from '../../../casework/index.ts'
import { longDate } from '../../../lib/index.ts'
import { html, say, warningText } from '../../../web/index.ts'

const words = 'Speak to the MARAC coordinator before any visit or contact'
const group = 'MAPPA and MARAC'

const coordinators = [
  { key: 'police', name: 'The coordinator at the police' },
  { key: 'council', name: 'The coordinator at the council' },
  { key: 'service', name: 'The coordinator at the domestic abuse service' },
] as const

export const maracFlag = act({
  key: 'marac-flag',
  name: 'Flag for the MARAC coordinator',
  group,
  hint: 'Only when the coordinator asks for it. It does not say why, and never whether somebody is harmed or harms: write that nowhere in this case. Do not tell the person.',
  field: 'risk',
  when: 'asked',
  offered: ({ stood }) => flagOf({ stood }) === null,
  asks: { coordinator: ask.choose('Who is to be asked?', coordinators) },
  says: () => words,
})

export const maracUnflagged = act({
  key: 'marac-unflagged',
  name: 'Take the MARAC flag away',
  group,
  hint: 'Only when the coordinator asks for it.',
  field: 'risk',
  when: 'asked',
  offered: ({ stood }) => flagOf({ stood }) !== null,
  asks: {},
  says: () => 'The MARAC coordinator need not be asked any more',
})

/** The flag that stands; null where none does. */
function flagOf({ stood }: Pick<Context, 'stood'>): { readonly day: Day; readonly coordinator: string } | null {
  const [flag, gone] = [stood.last(maracFlag), stood.last(maracUnflagged)]
  const stands = flag && (gone === undefined || (flag.id || Infinity) > (gone.id || Infinity))
  return stands ? { day: flag.day, coordinator: flag.given.coordinator } : null
}

export function maracWarns({ stood }: Context) {
  const flag = flagOf({ stood })
  if (!flag) return []
  const who = coordinators.find(one => one.key === flag.coordinator)?.name
  return [
    {
      title: 'Before you visit or contact them',
      field: 'risk',
      body: html`${warningText({ text: `${words}.`, iconFallbackText: 'Warning' })}${say(`${who}. Flagged on ${longDate(flag.day)}.`)}`,
    },
  ]
}

/** That offender management was there: who came, by date and agency. No case is ever due at it. */
export const maracAttendance: PanelKind = {
  key: 'marac-attendance',
  name: 'MARAC, where offender management is represented',
  in: [],
  due: () => null,
}
