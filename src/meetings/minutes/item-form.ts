/** The form of one item of minutes: its fields, and what they say. */
import { z } from 'zod'
import { form, optionalDate } from '../../web/index.ts'
import type { DeskAction, DeskItem, ItemChange } from './desk.store.ts'

/** So many actions fit in the form; an item keeps those beyond. */
const most = 30
const words = (name: string, length: number) => z.string().max(length, `${name} is too long`).default('')
const action = (n: number) => ({
  [`what${n}`]: words('What is to be done', 1000),
  [`who${n}`]: words('Who is to do it', 300),
  [`by${n}`]: optionalDate('the day by which it is to be done'),
})

const schema = z.object({
  revision: z.coerce.number().int().default(0),
  after: z.coerce.number().int().default(0),
  title: z.string().min(1, 'Enter a title').max(300, 'The title must be 300 characters or fewer'),
  words: words('What the minute says', 100_000),
  resolutions: words('What was resolved', 20_000),
  ticks: z.array(z.enum(['numbered', 'titled', 'that', 'deferred', 'public', 'out'])).default([]),
  part: z.enum(['I', 'II']).default('I'),
  summary: words('The summary', 20_000),
  do: z.enum(['save', 'check']).default('save'),
  ...(Object.assign({}, ...Array.from({ length: most }, (_, n) => action(n))) as Record<string, z.ZodType>),
})
export const itemForm = form(schema)
export type ItemValues = z.output<typeof schema>

/** How many rows for actions are shown: those there are, those that were typed, and one to fill in. */
export function rowsFor(actions: readonly DeskAction[], typed: (name: string) => string): number {
  const last = Array.from({ length: most }, (_, n) => n).findLast(n => typed(`what${n}`) || typed(`who${n}`)) ?? -1
  return Math.min(most, Math.max(actions.length, last + 1) + 1)
}

const said = (value: unknown): string => (typeof value === 'string' ? value : '')

function actionsIn(values: Record<string, unknown>): DeskAction[] {
  return Array.from({ length: most }, (_, n): DeskAction => {
    const due = values[`by${n}`]
    return {
      text: said(values[`what${n}`]),
      owners: said(values[`who${n}`])
        .split(';')
        .map(owner => owner.trim())
        .filter(Boolean),
      due: due instanceof Temporal.PlainDate ? due.toString() : null,
    }
  }).filter(one => one.text !== '' || one.owners.length > 0)
}

/** An owner without words is to do what was resolved. `before`: the actions of the item as it stands, none of which is lost unseen. */
export function changeOf(values: ItemValues, before: readonly DeskAction[] = []): ItemChange {
  const resolutions = values.resolutions
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
  const ticked = (name: ItemValues['ticks'][number]) => values.ticks.includes(name)
  return {
    title: values.title,
    words: values.words,
    resolutions,
    numbered: ticked('numbered'),
    titled: ticked('titled') || ticked('numbered'),
    stem: ticked('that') ? 'that' : 'none',
    deferred: ticked('deferred'),
    part: values.part,
    summary: values.summary,
    publicResolution: ticked('public'),
    actions: [
      ...actionsIn(values).map(one => ({ ...one, text: one.text || resolutions[0] || values.title })),
      ...before.slice(most),
    ],
  }
}

export const ticksOf = (
  item: Pick<DeskItem, 'numbered' | 'titled' | 'stem' | 'deferred' | 'publicResolution'>,
): string[] => [
  ...(item.numbered ? ['numbered'] : []),
  ...(item.titled ? ['titled'] : []),
  ...(item.stem === 'that' ? ['that'] : []),
  ...(item.deferred ? ['deferred'] : []),
  ...(item.publicResolution ? ['public'] : []),
]
