/** Searches for a person in the cases that the reader may see. By POST, so that no name stands in an address. */
import { z } from 'zod'
import { mayOpenCases } from '../../access/index.ts'
import { nameKeys, nameSounds, postcodeKey, randomSlug } from '../../lib/index.ts'
import { button, form, heading, html, input, optionalDate, page, postTo, redirect, say } from '../../web/index.ts'
import { crumbs } from '../casework.view.ts'
import { bornField, postcodeField, postcodeText } from '../party/party-form.view.ts'
import { reasonField, reasonFields, saidWhy } from '../reason-form.ts'
import { reasonText } from '../reasons.ts'
import { searchHasName } from '../rules.ts'
import { findPeople } from './store.ts'

export const searchPeoplePage = page({
  path: '/cases/search',
  allow: mayOpenCases,
  form: form(
    z
      .object({
        name: z
          .string()
          .max(200, 'The name must be 200 characters or fewer')
          .refine(name => searchHasName.test({ name }), searchHasName.says()),
        born: optionalDate('the date of birth'),
        postcode: postcodeText,
        ...reasonFields,
      })
      .refine(...saidWhy),
  ),
  get: ({ form }) => ({
    title: 'Search for a person',
    breadcrumbs: crumbs('Search for a person'),
    unlisted: true,
    body: html`${form.summary()}${heading('Search for a person')}${say(
      'This searches the people whom you receive, in cases that you may see. The search is noted; what you type is not kept.',
    )}${postTo(
      '/cases/search',
      html`${input({
        name: 'name',
        label: { text: 'Name', classes: 'govuk-label--s' },
        hint: { text: 'Every word must match, as it is written or as it sounds. Spelling and order do not matter.' },
        autocomplete: 'off',
        spellcheck: false,
        value: form.value('name'),
        errorMessage: form.error('name') ?? false,
      })}${bornField(
        form,
        'With the date of birth you may learn that another agency works with this person, where an agreement says so.',
      )}${postcodeField(form, 'Leave it blank if you do not know it.', form.value('postcode'))}${reasonField(form, { legend: 'Why are you searching?' })}${button({ text: 'Search' })}`,
    )}`,
  }),
  post({ as, values }) {
    const { name, born, postcode, reason: key, words } = values
    const names = nameKeys(name)
    const slug = randomSlug()
    const asked = {
      names,
      sounds: nameSounds(names),
      born: born?.toString() ?? null,
      postcodeKey: postcodeKey(postcode),
      reason: reasonText(key, words),
    }
    return as(async tx => {
      await findPeople(tx, slug, asked)
      return redirect(`/cases/found/${slug}`)
    })
  },
})
