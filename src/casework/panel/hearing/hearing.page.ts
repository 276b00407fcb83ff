/** One case at a panel: what is said of it, what is decided, and on to the next. */
import { z } from 'zod'
import { mayOpenCases } from '../../../access/index.ts'
import { today } from '../../../lib/index.ts'
import { form, invalid, type Page, page, redirect } from '../../../web/index.ts'
import { contextOf } from '../../act/context.ts'
import { received } from '../../case/store.ts'
import { addressesOf } from '../../party/store.ts'
import type { Engine } from '../../type/engine.ts'
import { signedIn } from '../../who.ts'
import { atPanel } from './at-panel.ts'
import { actsAtPanel, decisionFault, sayAtPanel } from './decide.ts'
import { hearingPath, hearingView } from './hearing.view.ts'

const words = z.string().max(10_000, 'Write it in 10,000 characters or fewer').optional().default('')
const field = z.string().max(40).optional().default('')
const missingWords = {
  note: 'Write the note',
  said: 'Write what the panel says',
  decided: 'Write what the panel decides',
  takenUp: 'Write what you did about it',
}

export const hearingPage = (engine: Engine): Page =>
  page({
    path: '/panels/:slug/cases/:case',
    allow: mayOpenCases,
    form: form(
      z.object({
        what: z.enum(['note', 'said', 'decided', 'takenUp'], 'Choose what to do'),
        note: words,
        said: words,
        decided: words,
        takenUp: words,
        noteField: field,
        saidField: field,
        decidedField: field,
        takenUpField: field,
      }),
    ),
    async get(request) {
      const day = today(request.now)
      const heard = await atPanel(request, async (tx, at) => {
        const context = await contextOf(tx, engine, at.found, day)
        return hearingView({
          engine,
          at,
          context,
          receives: await received(tx, at.found.id),
          addresses: await addressesOf(tx, at.found.id),
          acts: actsAtPanel(engine, at, context),
          fault: decisionFault(at, engine, day)?.says ?? null,
          form: request.form,
        })
      })
      return 'done' in heard ? heard.done : heard.elsewhere
    },
    async post(request) {
      const { what, ...given } = request.values
      const says = given[what]
      if (says === '') return invalid(what, missingWords[what])
      const by = { accountId: signedIn(request).id, today: today(request.now) }
      const done = await atPanel(request, async (tx, at) => {
        // Of another agency's case the panel says something to it; in its own, an agency decides.
        const kind = what === 'decided' || what === 'said' ? (at.found.own ? 'decided' : 'said') : what
        const fault = await sayAtPanel(tx, engine, at, { what: kind, field: given[`${what}Field`], says }, by)
        if (fault === 'wrong field') return invalid(`${what}Field`, 'Choose what it is about')
        return fault ? invalid('', fault.says) : redirect(hearingPath(at.panel, at.found))
      })
      return 'done' in done ? done.done : done.elsewhere
    },
  })
