/** One declaration: when the member left the room and returned; taking it back. */
import { z } from 'zod'
import { mayClerk } from '../../access/index.ts'
import type { Profile } from '../../authority/index.ts'
import type { Tx } from '../../db/index.ts'
import { changedSince, today } from '../../lib/index.ts'
import { ownPerson } from '../../people/index.ts'
import {
  type Actor,
  button,
  form,
  html,
  invalid,
  lineField,
  missing,
  page,
  postHere,
  redirect,
  revisionField,
  say,
} from '../../web/index.ts'
import { deskHeading } from '../desk/heading.ts'
import { type Meeting, meetingBySlug } from '../meeting/store.ts'
import { type Declared, declarationsAt } from './declarations-at.ts'
import { clock } from './declare.page.ts'
import { crumbs, home, mayDeclare } from './declarations.page.ts'
import { leftBeforeReturned, takenBackBeforeTheDay } from './rules.ts'
import { setLeft, withdraw } from './store.ts'
import { declarationWords } from './words.ts'

/** The declaration at the address, where it is the reader's own, or they are a clerk. */
async function find(
  tx: Tx,
  { committee }: Profile,
  { slug, id }: { slug: string; id: string },
  actor: Actor | null,
): Promise<{ meeting: Meeting; declared: Declared } | null> {
  const meeting = await meetingBySlug(tx, slug)
  const all = meeting ? await declarationsAt(tx, committee, meeting.id) : []
  const declared = all.find(one => String(one.id) === id)
  if (!meeting || !declared || !actor) return null
  const own = (await ownPerson(tx))?.id === declared.personId
  return own || mayClerk(actor) ? { meeting, declared } : null
}

const nowhere = 'There is no declaration at this address'

export const declarationPage = (profile: Profile) =>
  page({
    path: '/committee/meetings/:slug/declarations/:id',
    allow: mayDeclare,
    form: form(
      z.object({
        doing: z.enum(['room', 'withdraw']),
        left: clock,
        returned: clock,
        revision: z.string().regex(/^\d{1,9}$/),
      }),
    ),
    get: ({ as, params, form, actor }) =>
      as(async tx => {
        const found = await find(tx, profile, params, actor)
        if (!found || !actor) return missing(nowhere)
        const { meeting, declared } = found
        const revision = html`${revisionField(declared.revision)}`
        const hidden = html`<input type="hidden" name="left" value=""><input type="hidden" name="returned" value="">`
        return {
          title: 'A declaration',
          unlisted: true,
          breadcrumbs: crumbs(meeting, mayClerk(actor), 'Declaration'),
          body: html`${form.summary()}${deskHeading(meeting, 'A declaration', { about: declared.name, clerk: mayClerk(actor) })}${say(declared.effect.says)}${say(html`The minutes will say: “${declarationWords(declared, { where: 'in this item' })}”`)}${
            mayClerk(actor) &&
            declared.kind === 'interest' &&
            postHere(
              html`<input type="hidden" name="doing" value="room">${revision}${lineField(form, 'left', 'When did they leave the room?', { hint: 'For example 18:42', classes: 'govuk-input--width-5', now: declared.leftAt })}${lineField(form, 'returned', 'When did they return?', { classes: 'govuk-input--width-5', now: declared.returnedAt })}${button({ text: 'Save the times' })}`,
            )
          }${postHere(
            html`<input type="hidden" name="doing" value="withdraw">${revision}${hidden}${button({ text: 'Take it back', classes: 'govuk-button--warning' })}`,
          )}${say('What was taken back is kept, and is not in the minutes.')}`,
        }
      }),
    post: ({ as, params, values, actor, now }) =>
      as(async tx => {
        const found = await find(tx, profile, params, actor)
        if (!found || !actor) return missing(nowhere)
        const { meeting, declared } = found
        if (Number(values.revision) !== declared.revision)
          return invalid('', changedSince('this declaration', 'Look at it as it stands now'))
        if (values.doing === 'withdraw') {
          const day = { clerk: mayClerk(actor), date: meeting.date, today: today(now).toString() }
          const late = takenBackBeforeTheDay.refuses(day)
          if (late) return invalid('', late.says)
          await withdraw(tx, declared.id, declared.revision, now)
        } else {
          if (!mayClerk(actor)) return missing(nowhere)
          const times = { leftAt: values.left, returnedAt: values.returned }
          const fault = leftBeforeReturned.refuses(times)
          if (fault) return invalid('returned', fault.says)
          await setLeft(tx, declared, times)
        }
        return redirect(home(meeting))
      }),
  })
