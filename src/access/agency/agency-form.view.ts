/** The form of an agency: name, kind, and who answers for its records. */
import { z } from 'zod'
import { button, chooseField, form, type FormState, type Html, html, input, postTo, radios } from '../../web/index.ts'
import { type AgencyKind, agencyKinds, kindName } from './kinds.ts'
import type { Agency, AgencyFacts } from './store.ts'

export const agencyForm = form(
  z.object({
    name: z.string().min(1, 'Enter the name of the agency'),
    kind: z.enum(agencyKinds, 'Choose what kind of agency it is'),
    controller: z.string().default(''),
  }),
)

type Typed = { name: string; kind: AgencyKind; controller: string }

/** What was typed, as the commands want it. */
export const factsOf = ({ name, kind, controller }: Typed): AgencyFacts => ({
  name: name.replace(/\s+/g, ' '),
  kind,
  controllerId: /^\d+$/.test(controller) ? Number(controller) : null,
})

/** Which field a refusal belongs to. */
export const fieldOf = (rule: string): string =>
  rule === 'controller-answers' || rule === 'only-services-leave-it' ? 'controller' : 'name'

export const agencyFormView = (
  action: string,
  { form: state, all, agency }: { form: FormState; all: Agency[]; agency?: Agency },
): Html =>
  postTo(
    action,
    html`${input({
      name: 'name',
      label: { text: 'Name', classes: 'govuk-label--s' },
      value: state.value('name') || agency?.name,
      errorMessage: state.error('name') ?? false,
      autocomplete: 'off',
    })}${radios({
      name: 'kind',
      fieldset: { legend: { text: 'Kind', classes: 'govuk-fieldset__legend--s' } },
      classes: 'govuk-radios--small',
      value: state.value('kind') || agency?.kind || null,
      items: agencyKinds.map(kind => ({ value: kind, text: kindName(kind) })),
      errorMessage: state.error('kind') ?? false,
    })}${chooseField(
      state,
      'controller',
      'Who answers for its records',
      all
        .filter(one => one.closed === null && one.controllerId === null && one.id !== agency?.id)
        .map(one => ({ text: one.name, value: one.id })),
      {
        hint: 'The controller under the UK GDPR. For a service of the council this is the council: its data protection officer then answers for both.',
        now: agency?.controllerId ?? undefined,
        none: 'The agency itself',
      },
    )}${button({ text: agency ? 'Save' : 'Add the agency' })}`,
  )
