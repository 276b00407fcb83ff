/** Records that a councillor represents the council on a body that is not its own. */
import { z } from 'zod'
import { mayClerk } from '../../access/index.ts'
import { bodies, bodyById, insertRepresentation } from '../../people/index.ts'
import {
  button,
  chooseField,
  dayField,
  form,
  heading,
  html,
  invalid,
  lineField,
  optionalDate,
  page,
  postHere,
  redirect,
} from '../../web/index.ts'
import { committeeCrumbs } from '../desk/crumbs.ts'
import { councillors } from '../bodies/councillors.ts'

const fields = z.object({
  person: z.string().regex(/^\d{1,9}$/, 'Choose who represents the council'),
  outside: z.string().min(3, 'Enter the name of the other body').max(200, 'Name it in at most 200 characters'),
  body: z.string().regex(/^\d{1,9}$/, 'Choose to which body they report back'),
  begins: optionalDate('the day from which they do'),
})

export const newRepresentationPage = page({
  path: '/committee/representation/new',
  allow: mayClerk,
  form: form(fields),
  get: ({ as, form, now }) =>
    as(async tx => ({
      title: 'Add a representative',
      breadcrumbs: committeeCrumbs({ text: 'Representation', href: '/committee/representation' }, { text: 'Add' }),
      unlisted: true,
      body: html`${form.summary()}${heading('Add a representative')}${postHere(
        html`${lineField(form, 'outside', 'The other body', { hint: 'For example, Westmarch Police and Crime Panel' })}${chooseField(
          form,
          'person',
          'Who represents the council there',
          (await councillors(tx, now)).map(one => ({ text: one.name, value: one.personId })),
        )}${chooseField(
          form,
          'body',
          'Reports back to',
          (await bodies(tx)).map(one => ({ text: one.name, value: one.id })),
        )}${dayField(form, 'begins', 'From', { hint: 'Leave it blank if you do not know' })}${button({ text: 'Add' })}`,
      )}`,
    })),
  post: ({ as, values, now }) =>
    as(async tx => {
      const person = (await councillors(tx, now)).find(one => one.personId === Number(values.person))
      if (!person) return invalid('person', 'Choose who represents the council')
      const body = await bodyById(tx, Number(values.body))
      if (!body) return invalid('body', 'Choose to which body they report back')
      const begins = values.begins?.toString() ?? null
      const made = await insertRepresentation(tx, {
        personId: person.personId,
        outside: values.outside,
        bodyId: body.id,
        begins,
      })
      return redirect(`/committee/representation/${made.id}`)
    }),
})
