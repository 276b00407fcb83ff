/** The page of one act that a panel decides, at the panel: made from what the act says of itself, as the pages of other acts are. */
import { mayCasework } from '../../../access/index.ts'
import { isRefusal, today } from '../../../lib/index.ts'
import {
  button,
  heading,
  html,
  invalid,
  link,
  missing,
  type Page,
  page,
  postHere,
  redirect,
  say,
} from '../../../web/index.ts'
import { actFields, actForm, readAct } from '../../act/act-form.ts'
import { contextOf } from '../../act/context.ts'
import { performAct } from '../../act/perform-act.ts'
import { actOffered } from '../../act/rules.ts'
import { isOffered } from '../../act/work-out.ts'
import { panelCrumbs } from '../../casework.view.ts'
import type { Act } from '../../type/act.ts'
import type { CaseType } from '../../type/case-type.ts'
import type { Engine } from '../../type/engine.ts'
import { signedIn } from '../../who.ts'
import { type AtPanel, atPanel } from './at-panel.ts'
import { dayOfDeciding, decisionFault } from './decide.ts'
import { hearingPath } from './hearing.view.ts'

const ofThis = ({ panel, found }: AtPanel, type: CaseType, act: Act): boolean =>
  found.own && found.kind === type.key && panel.key !== null && panel.key === act.panel

export const panelActPage = (engine: Engine, type: CaseType, act: Act): Page =>
  page({
    path: `/panels/:slug/cases/:case/${type.key}/${act.key}` as '/panels/:slug/cases/:case',
    allow: mayCasework,
    form: actForm(act),
    async get(request) {
      const { form, now } = request
      const seen = await atPanel(request, async (tx, at) => {
        if (!ofThis(at, type, act)) return missing()
        const { panel, found } = at
        const day = dayOfDeciding(at, today(now))
        const context = await contextOf(tx, engine, found, day)
        const fault = decisionFault(at, engine, day) ?? actOffered.refuses({ offered: isOffered(act, context) })
        const back = hearingPath(panel, found)
        return {
          title: `${act.name}: ${found.reference}`,
          breadcrumbs: panelCrumbs(act.name, panel),
          unlisted: true,
          body: html`${form.summary()}${heading(act.name, `${found.reference}, ${panel.name}`)}${act.hint !== undefined && say(act.hint)}${
            fault
              ? say(`${fault.says}.`)
              : postHere(
                  html`${actFields(act, form, context)}${button({ text: 'Save the decision', preventDoubleClick: true })}`,
                )
          }${say(link(back, 'Back to the case'))}`,
        }
      })
      return 'done' in seen ? seen.done : seen.elsewhere
    },
    async post(request) {
      const { values, now } = request
      const me = signedIn(request)
      const done = await atPanel(request, async (tx, at) => {
        const { panel, found } = at
        const day = dayOfDeciding(at, today(now))
        if (!ofThis(at, type, act)) return missing()
        const fault = decisionFault(at, engine, day)
        if (fault) return invalid('', fault.says)
        const made = await performAct(
          tx,
          engine,
          found,
          { act, today: day, ...readAct(act, values, day), panel: { id: panel.id, key: panel.key ?? '' } },
          { accountId: me.id, agencyId: found.agencyId },
        )
        return isRefusal(made) ? invalid(made.at ?? '', made.says) : redirect(hearingPath(panel, found))
      })
      return 'done' in done ? done.done : done.elsewhere
    },
  })
