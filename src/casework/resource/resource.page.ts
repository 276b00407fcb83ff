/** One thing that is lent to cases: where it was; and its forms, which change what it is called and retire it. */
import { z } from 'zod'
import { mayCasework } from '../../access/index.ts'
import { longDate } from '../../lib/index.ts'
import {
  button,
  form,
  heading,
  html,
  invalid,
  link,
  missing,
  page,
  postHere,
  redirect,
  say,
  subheading,
  table,
  warningText,
  wide,
} from '../../web/index.ts'
import type { Engine } from '../type/engine.ts'
import { resourceKinds } from './kinds.ts'
import { groupName, placeView, resourceCrumbs, resourceFields, whereNow } from './resource.view.ts'
import { groupChosen, nameGiven } from './resource-form.ts'
import { resourceNotOut, resourceNotRetired } from './rules.ts'
import { placesOf, resourceById } from './store.ts'
import { changeResource, retireResource } from './turn-resource.ts'

export const resourcePage = (engine: Engine) =>
  page({
    path: '/resources/:id{[0-9]{1,9}}',
    allow: mayCasework,
    get: ({ as, params }) =>
      as(async tx => {
        const found = await resourceById(tx, Number(params.id))
        if (!found) return missing()
        const places = await placesOf(tx, found.id)
        return {
          title: found.name,
          breadcrumbs: resourceCrumbs(found.name),
          unlisted: true,
          body: html`${heading(found.name, groupName(resourceKinds(engine), found))}${say(whereNow(found, places))}${
            found.retired === null
              ? say(
                  html`${link(`/resources/${found.id}/change`, 'Change its name or what it is for')} · ${link(`/resources/${found.id}/retire`, 'Retire it')}`,
                )
              : say(`Its last day was ${longDate(found.retired)}.`)
          }${subheading('Where it was')}${
            places.length === 0
              ? say('At no case that you see.')
              : wide(
                  'Where it was',
                  table({
                    head: ['Case', 'From', 'To'],
                    rows: places.map(one => [
                      placeView(one),
                      longDate(one.from),
                      one.to === null ? 'It is there now' : longDate(one.to),
                    ]),
                  }),
                )
          }`,
        }
      }),
  })

export const changeResourcePage = (engine: Engine) =>
  page({
    path: '/resources/:id{[0-9]{1,9}}/change',
    allow: mayCasework,
    form: form(z.object({ name: nameGiven, group: groupChosen })),
    get: ({ as, params, form: state }) =>
      as(async tx => {
        const found = await resourceById(tx, Number(params.id))
        const kind = resourceKinds(engine).find(one => one.key === found?.kind)
        if (!found || !kind) return missing()
        const gone = resourceNotRetired.refuses(found)
        return {
          title: `Change ${found.name}`,
          breadcrumbs: resourceCrumbs('Change', found),
          unlisted: true,
          body: html`${state.summary()}${heading('Change it', found.name)}${
            gone
              ? say(`${gone.says}.`)
              : postHere(html`${resourceFields(state, kind, found)}${button({ text: 'Save' })}`)
          }`,
        }
      }),
    post: ({ as, params, values }) =>
      as(async tx => {
        const found = await resourceById(tx, Number(params.id))
        const kind = resourceKinds(engine).find(one => one.key === found?.kind)
        if (!found || !kind) return missing()
        if (kind.groups[values.group] === undefined) return invalid('group', 'Choose what it is for')
        const fault = await changeResource(tx, found, { name: values.name, groupKey: values.group })
        return fault ? invalid('name', fault.says) : redirect(`/resources/${found.id}`)
      }),
  })

export const retireResourcePage = page({
  path: '/resources/:id{[0-9]{1,9}}/retire',
  allow: mayCasework,
  form: form(z.object({})),
  get: ({ as, params, form: state }) =>
    as(async tx => {
      const found = await resourceById(tx, Number(params.id))
      if (!found) return missing()
      const fault = resourceNotRetired.refuses(found) ?? resourceNotOut.refuses(found)
      return {
        title: `Retire ${found.name}`,
        breadcrumbs: resourceCrumbs('Retire', found),
        unlisted: true,
        body: html`${state.summary()}${heading('Retire it', found.name)}${
          fault
            ? say(`${fault.says}.`)
            : html`${warningText({ text: 'It is not lent to any case again. Its history stays.' })}${postHere(button({ text: `Retire ${found.name}`, classes: 'govuk-button--warning' }))}`
        }`,
      }
    }),
  post: ({ as, params }) =>
    as(async tx => {
      const found = await resourceById(tx, Number(params.id))
      if (!found) return missing()
      const fault = await retireResource(tx, found)
      return fault ? invalid('', fault.says) : redirect('/resources')
    }),
})
