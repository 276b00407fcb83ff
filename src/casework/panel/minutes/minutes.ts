/** The minutes of a panel, made anew for whoever asks, from what they may see at that moment. */
import type { PageRequest } from '../../../web/index.ts'
import { readCases } from '../../read-cases.ts'
import { type AgendaCase, agendaOf } from '../agenda/store.ts'
import { notesOf, type PanelNote } from '../note/store.ts'
import { type Member, membersOf, type Panel, panelBySlug } from '../store.ts'
import { noteMinutes, writtenAt, type Written } from './store.ts'

export type Minuted = {
  readonly panel: Panel
  readonly members: readonly Member[]
  readonly cases: readonly { readonly entry: AgendaCase; readonly written: readonly Written[] }[]
  readonly notes: readonly PanelNote[]
}

/** 'print': they are taken away, which is noted also where they hold no case. Undefined: no such panel, or none that has opened. */
export async function minutesOf(
  { as, params }: Pick<PageRequest<'/panels/:slug'>, 'as' | 'params'>,
  what: 'open' | 'print',
): Promise<Minuted | undefined> {
  const found = await as(async tx => {
    const panel = await panelBySlug(tx, params.slug)
    if (!panel || panel.openedAt === null) return undefined
    if (what === 'print') await noteMinutes(tx, panel.id)
    return {
      panel,
      members: await membersOf(tx, panel.id),
      agenda: await agendaOf(tx, panel.id),
      notes: await notesOf(tx, panel.id),
    }
  })
  if (!found) return undefined
  const { agenda, ...rest } = found
  const ids = agenda.map(one => one.id)
  // What cannot be read any more, as the panel closed in between, is left out whole.
  const written =
    ids.length === 0
      ? []
      : await readCases({ as }, { cases: ids, what, reason: 'panel' }, tx => writtenAt(tx, found.panel.id, ids))
  if (!written) return { ...rest, cases: [] }
  return {
    ...rest,
    cases: agenda.map(entry => ({ entry, written: written.filter(one => one.caseId === entry.id) })),
  }
}
