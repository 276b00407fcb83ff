/** Who came: everybody who sits at the panel on one page, by agency. For the agency that convenes it. */
import { z } from 'zod'
import { mayCasework } from '../../../access/index.ts'
import type { Tx } from '../../../db/index.ts'
import { count, type Refusal, today } from '../../../lib/index.ts'
import {
  button,
  form,
  heading,
  html,
  insetText,
  invalid,
  link,
  missing,
  type Page,
  page,
  postTo,
  redirect,
  say,
  select,
} from '../../../web/index.ts'
import { panelCrumbs } from '../../casework.view.ts'
import type { Engine } from '../../type/engine.ts'
import { panelLimit } from '../kind.ts'
import { panelQuorum, presentOnceOpen } from './rules.ts'
import { type Member, membersOf, type Panel, panelBySlug } from '../store.ts'
import { agenciesPresent, type Attended, attendances } from './by-agency.ts'
import { setAttended } from './store.ts'

const keys = attendances.map(one => one.key)

/** `said`: by account. Members who are not in it stay as they are. */
export async function noteAttendance(
  tx: Tx,
  panel: Panel,
  said: ReadonlyMap<number, Attended | null>,
): Promise<Refusal | null> {
  const opened = panel.openedAt !== null
  for (const attended of said.values()) {
    const fault = presentOnceOpen.refuses({ attended: attended ?? '', opened })
    if (fault) return fault
  }
  for (const [accountId, attended] of said) await setAttended(tx, panel.id, accountId, attended)
  return null
}

const offered = (opened: boolean) =>
  opened ? attendances : attendances.filter(one => presentOnceOpen.test({ attended: one.key, opened }))

/** All answer under one name: 'account-key'. Once the panel is open everybody is taken to be there until somebody says otherwise. */
const fieldOf = ({ accountId, name, agency, attended }: Member, opened: boolean) =>
  select({
    id: `said-${accountId}`,
    name: 'said',
    label: {
      text: html`${name}<br><span class="govuk-!-font-weight-regular">${agency}</span>`,
      classes: 'govuk-label--s',
    },
    items: [
      { value: `${accountId}-`, text: 'Not noted' },
      ...offered(opened).map(one => ({ value: `${accountId}-${one.key}`, text: one.name })),
    ],
    value: `${accountId}-${attended ?? (opened ? 'present' : '')}`,
  })

/** '12-present' → 12, present */
function readSaid(text: string): [number, Attended | null] {
  const [account = '', key = ''] = text.split('-')
  return [Number(account), keys.find(one => one === key) ?? null]
}

export const attendancePage = (engine: Engine): Page =>
  page({
    path: '/panels/:slug/attendance',
    allow: mayCasework,
    form: form(z.object({ said: z.array(z.string().regex(/^\d{1,9}-[a-z]*$/)) })),
    get: ({ as, params, form, now }) =>
      as(async tx => {
        const panel = await panelBySlug(tx, params.slug)
        if (!panel?.convenes || panel.cancelledAt !== null) return missing()
        const members = await membersOf(tx, panel.id)
        const opened = panel.openedAt !== null
        const quorum = panelLimit(engine, panel.key, 'quorum', today(now))
        const agencies = agenciesPresent(members)
        return {
          title: `Who came to ${panel.name}`,
          breadcrumbs: panelCrumbs('Who came', panel),
          unlisted: true,
          body: html`${form.summary()}${heading(opened ? 'Who is here?' : 'Who sends apologies?', panel.name)}${
            opened &&
            insetText({
              text: panelQuorum.test({ agencies }, quorum)
                ? `People of ${count(agencies, 'agency', 'agencies')} are noted as present: the panel can decide.`
                : `${panelQuorum.says(quorum)}. Noted as present: ${count(agencies, 'agency', 'agencies')}.`,
            })
          }${postTo(
            `/panels/${panel.slug}/attendance`,
            html`${members.map(one => fieldOf(one, opened))}${button({ text: 'Save' })}`,
          )}${
            opened &&
            say(
              'Whoever came in somebody’s place sees the cases, and counts for their agency, once they are added as a guest.',
            )
          }<ul class="govuk-list"><li>${link(`/panels/${panel.slug}/people`, 'Change who sits at it')}</li><li>${link(`/panels/${panel.slug}`, 'Back to the panel')}</li></ul>`,
        }
      }),
    post: ({ as, params, values }) =>
      as(async tx => {
        const panel = await panelBySlug(tx, params.slug)
        if (!panel?.convenes || panel.cancelledAt !== null) return missing()
        const fault = await noteAttendance(tx, panel, new Map(values.said.map(readSaid)))
        return fault ? invalid('', fault.says) : redirect(`/panels/${panel.slug}`)
      }),
  })
