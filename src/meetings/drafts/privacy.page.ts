/** Who may see a whole report, or one of its sections. */
import { z } from 'zod'
import type { Profile } from '../../authority/index.ts'
import { isRefusal } from '../../lib/index.ts'
import {
  button,
  form,
  heading,
  html,
  insetText,
  invalid,
  lineField,
  link,
  missing,
  type Page,
  page,
  postHere,
  redirect,
} from '../../web/index.ts'
import { opennessFrom, privacyField, privacyFields, privacyShape, refusesOpenness } from '../business/privacy.form.ts'
import { address, crumbs, deskOf, nowhere, placeAt } from './desk.ts'
import { keepVersion } from './keep-version.ts'
import { updateOpenness } from './store.ts'
import { sectionOf, withSection } from './template.ts'

export const privacyPage = ({ committee }: Pick<Profile, 'committee'>): Page =>
  page({
    path: '/committee/reports/:slug/privacy',
    allow: 'signed in',
    form: form(
      z.object({
        ...privacyShape,
        title: z
          .string()
          .min(1, 'Enter a title: it is printed on the public agenda')
          .max(300, 'Use 300 characters or fewer'),
        privateTitle: z.string().max(300, 'Use 300 characters or fewer').default(''),
      }),
    ),
    get: ({ as, actor, params, form: given }) =>
      as(async tx => {
        const desk = await deskOf(tx, params.slug, committee, actor)
        if (!desk?.mayChange) return missing(nowhere)
        const { draft } = desk
        return {
          title: 'Who may see the report',
          breadcrumbs: crumbs(draft, 'Who may see it'),
          unlisted: true,
          body: html`${given.summary()}${heading('Who may see the report?', draft.title)}${insetText({ text: html`Where only a part of it is exempt, leave the report public and say so at that section, or at the appendix. ${link(`${address(draft)}/preview?for=public`, 'See what the public will see')}.` })}${postHere(
            html`${privacyFields(given, draft, 'the report')}<h2 class="govuk-heading-m">Its title</h2>${lineField(given, 'title', 'Public title', { hint: 'Printed on the public agenda: nothing exempt in it', now: given.value('who') ? given.value('title') : draft.title })}${lineField(given, 'privateTitle', 'Title for those who may see it (optional)', { hint: 'Printed in the members’ pack only', now: given.value('who') ? '' : draft.privateTitle })}${button({ text: 'Save' })}`,
          )}`,
        }
      }),
    post: ({ as, actor, params, values, now }) =>
      as(async tx => {
        const desk = await deskOf(tx, params.slug, committee, actor)
        if (!desk?.mayChange) return missing(nowhere)
        const openness = opennessFrom(values)
        const refused = refusesOpenness(openness)
        if (refused) return invalid(privacyField(refused), refused.says)
        const privateTitle = openness.part === 'II' ? values.privateTitle || null : null
        const { draft } = desk
        const saved = await updateOpenness(tx, draft.id, draft.revision, {
          ...openness,
          title: values.title,
          privateTitle,
        })
        if (!saved) return invalid('who', 'Somebody saved the report at this very moment. Save again')
        const kept = await keepVersion(tx, draft.slug, 'Who may see it', now, content => content)
        return isRefusal(kept) ? invalid('who', kept.says) : redirect(`${address(draft)}?saved`)
      }),
  })

export const sectionPrivacyPage = ({ committee }: Pick<Profile, 'committee'>): Page =>
  page({
    path: '/committee/reports/:slug/sections/:key/privacy',
    allow: 'signed in',
    form: form(z.object(privacyShape)),
    get: ({ as, actor, params, form: given }) =>
      as(async tx => {
        const desk = await deskOf(tx, params.slug, committee, actor)
        const place = desk && placeAt(desk.sections, params.key)
        if (!desk?.mayChange || !place) return missing(nowhere)
        const own = sectionOf(desk.content, place.key)
        const now = {
          part: own.part ?? 'I',
          exempt: own.exempt ?? [],
          publicInterest: own.publicInterest ?? '',
          exemptUntil: '',
          confidential: own.part === 'II' && (own.exempt ?? []).length === 0,
        }
        return {
          title: 'Who may see this section',
          breadcrumbs: crumbs(desk.draft, place.title),
          unlisted: true,
          body: html`${given.summary()}${heading('Who may see this section?', place.title)}<p class="govuk-body">The public report keeps its heading and says under which paragraph it is not for publication. Its words stand in the members’ pack.</p>${postHere(html`${privacyFields(given, now, 'this section', false)}${button({ text: 'Save' })}`)}`,
        }
      }),
    post: ({ as, actor, params, values, now }) =>
      as(async tx => {
        const desk = await deskOf(tx, params.slug, committee, actor)
        const place = desk && placeAt(desk.sections, params.key)
        if (!desk?.mayChange || !place) return missing(nowhere)
        const openness = opennessFrom(values)
        const refused = refusesOpenness(openness)
        if (refused) return invalid(privacyField(refused), refused.says)
        const { part, exempt, publicInterest } = openness
        const kept = await keepVersion(tx, desk.draft.slug, `${place.title}: who may see it`, now, content => {
          const { part: _part, exempt: _exempt, publicInterest: _why, ...own } = sectionOf(content, place.key)
          return withSection(content, part === 'II' ? { ...own, part, exempt, publicInterest } : own)
        })
        return isRefusal(kept) ? invalid('who', kept.says) : redirect(`${address(desk.draft)}?saved`)
      }),
  })
