/** Adds a thing that an agency lends to its cases. */
import { z } from 'zod'
import { mayCasework } from '../../access/index.ts'
import { isRefusal } from '../../lib/index.ts'
import {
  button,
  chooseField,
  form,
  heading,
  html,
  invalid,
  missing,
  page,
  postHere,
  redirect,
} from '../../web/index.ts'
import { ofOwnAgency } from '../rules.ts'
import type { Engine } from '../type/engine.ts'
import { signedIn } from '../who.ts'
import { worksFor } from '../works-for.ts'
import { addResource } from './add-resource.ts'
import { resourceKinds } from './kinds.ts'
import { resourceCrumbs, resourceFields } from './resource.view.ts'
import { groupChosen, nameGiven } from './resource-form.ts'

export const newResourcePage = (engine: Engine) =>
  page({
    path: '/resources/new/:kind',
    allow: mayCasework,
    form: form(
      z.object({
        name: nameGiven,
        group: groupChosen,
        agency: z.string().regex(/^[0-9]{1,9}$/, ofOwnAgency.says()),
      }),
    ),
    get(request) {
      const kind = resourceKinds(engine).find(one => one.key === request.params.kind)
      if (!kind) return missing()
      const { form: state } = request
      const [first, ...more] = worksFor(signedIn(request))
      const words = `Add to ${kind.name.toLowerCase()}`
      return {
        title: words,
        breadcrumbs: resourceCrumbs(words),
        unlisted: true,
        body: html`${state.summary()}${heading(words)}${postHere(
          html`${
            more.length === 0
              ? html`<input type="hidden" name="agency" value="${first?.id}">`
              : chooseField(
                  state,
                  'agency',
                  'Whose is it?',
                  [first, ...more].flatMap(one => (one ? [{ value: one.id, text: one.name }] : [])),
                )
          }${resourceFields(state, kind)}${button({ text: 'Add it' })}`,
        )}`,
      }
    },
    post(request) {
      const kind = resourceKinds(engine).find(one => one.key === request.params.kind)
      if (!kind) return missing()
      const { name, group } = request.values
      const agencyId = Number(request.values.agency)
      const foreign = ofOwnAgency.refuses({ agencyId, mine: worksFor(signedIn(request)) })
      if (foreign) return invalid('agency', foreign.says)
      if (kind.groups[group] === undefined) return invalid('group', 'Choose what it is for')
      return request.as(async tx => {
        const made = await addResource(tx, { agencyId, kind: kind.key, name, groupKey: group })
        return isRefusal(made) ? invalid('name', made.says) : redirect('/resources')
      })
    },
  })
