/** The agenda of a panel from the cases due: each agency ticks its own, which are ticked already, and puts them on at once. */
import { z } from 'zod'
import { mayCasework } from '../../../access/index.ts'
import { count, fullDate } from '../../../lib/index.ts'
import {
  button,
  checkboxes,
  form,
  type FormState,
  heading,
  type Html,
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
} from '../../../web/index.ts'
import { panelCrumbs } from '../../casework.view.ts'
import { type Engine, typeName, typeOf } from '../../type/engine.ts'
import { panelKindName } from '../kind.ts'
import { putCase } from '../put-case.ts'
import { type Panel, panelBySlug } from '../store.ts'
import { panelOver } from '../turn-panel.ts'
import { type DueCase, dueCases } from './due-cases.ts'

const ofKind = (panel: Panel): (Panel & { key: string }) | null =>
  panel.key === null ? null : { ...panel, key: panel.key }

const stageName = (engine: Engine, { kind, stage }: Pick<DueCase, 'kind' | 'stage'>): string =>
  typeOf(engine, kind)?.stages.find(one => one.key === stage)?.name ?? stage

function chooseView(engine: Engine, panel: Panel, due: readonly DueCase[], form: FormState): Html {
  if (due.length === 0) return say('No case of your agency is due at this meeting that is not on its agenda.')
  const chosen = form.values('case')
  return postTo(
    `/panels/${panel.slug}/agenda`,
    html`${checkboxes({
      name: 'case',
      fieldset: {
        legend: { text: `Due at this meeting: ${count(due.length, 'case')}`, classes: 'govuk-fieldset__legend--m' },
      },
      hint: { text: 'Those that it did not reach, or has not heard for long, come first.' },
      items: due.map(one => ({
        value: String(one.id),
        text: one.reference,
        hint: { text: `${one.why}. ${typeName(engine, one.kind)}, ${stageName(engine, one)}` },
      })),
      values: chosen.length > 0 ? chosen : due.map(one => String(one.id)),
      errorMessage: form.error('case') ?? false,
    })}${button({ text: 'Put them on the agenda', preventDoubleClick: true })}`,
  )
}

export const agendaPage = (engine: Engine): Page =>
  page({
    path: '/panels/:slug/agenda',
    allow: mayCasework,
    form: form(z.object({ case: z.array(z.string().regex(/^\d{1,15}$/)).min(1, 'Tick at least one case') })),
    async get({ as, params, form }) {
      const panel = await as(tx => panelBySlug(tx, params.slug))
      if (!panel) return missing()
      const over = panelOver(panel)
      const known = ofKind(panel)
      const found = over === null && known ? await dueCases({ as }, engine, known) : null
      return {
        title: `Cases due at ${panel.name}`,
        breadcrumbs: panelCrumbs('Cases due', panel),
        unlisted: true,
        body: html`${form.summary()}${heading('Cases due', panel.name)}${say(
          `${fullDate(panel.due)}. ${panel.key === null ? 'This panel is of no kind that cases are due at: put them by their reference.' : `What is due at a ${panelKindName(engine, panel.key).toLowerCase()}, of your own agency’s open cases.`}`,
        )}${over && say(`${over.says}.`)}${
          panel.openedAt !== null &&
          over === null &&
          insetText({ text: 'The panel is open: its members see what you put at once.' })
        }${found && chooseView(engine, panel, found.due, form)}${
          found?.whole === false &&
          say(
            'Your agency has more open cases than are looked through here. Put others by their reference, on the page of the panel.',
          )
        }<p class="govuk-body">${link(`/panels/${panel.slug}`, 'Back to the panel')}</p>`,
      }
    },
    async post({ as, params, values }) {
      const panel = await as(tx => panelBySlug(tx, params.slug))
      const known = panel && ofKind(panel)
      if (!known) return missing()
      const over = panelOver(known)
      if (over) return invalid('', over.says)
      // Why each is due is worked out anew: it is written into the agenda, and a form could say anything.
      const { due } = await dueCases({ as }, engine, known)
      const chosen = due.filter(one => values.case.includes(String(one.id)))
      return as(async tx => {
        for (const { id, why } of chosen) {
          const fault = await putCase(tx, known.id, id, why)
          if (fault) return invalid('case', fault.says)
        }
        return redirect(`/panels/${known.slug}`)
      })
    },
  })
