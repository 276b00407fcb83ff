/** Erases the cases of which that was decided; what stays is their numbers and dates. */
import { z } from 'zod'
import { mayProtectData } from '../../access/index.ts'
import { count, longDate } from '../../lib/index.ts'
import { caseTypes } from '../../case-types/index.ts'
import { typeName } from '../../casework/index.ts'
import {
  button,
  checkboxes,
  form,
  heading,
  html,
  invalid,
  page,
  postHere,
  radios,
  redirect,
  say,
  subheading,
  table,
  warningText,
  wide,
} from '../../web/index.ts'
import { crumbs } from '../crumbs.ts'
import { erasedBreaches } from './breaches.store.ts'
import { eraseCase, pastTheirTime, takeBack, tombstones } from './store.ts'
import { tickable, tickedField, tickedOf } from './ticked.ts'

export const erasePage = page({
  path: '/data-protection/retention/erase',
  allow: mayProtectData,
  form: form(
    z.object({
      cases: tickedField('Tick the cases'),
      what: z.enum(['erase', 'back'], 'Say whether to erase them'),
    }),
  ),
  get: ({ read, form }) =>
    read(async tx => {
      const all = await pastTheirTime(tx, 'to erase')
      return {
        title: 'Erase cases',
        breadcrumbs: crumbs('Keeping and erasing', '/data-protection/retention', 'Erase cases'),
        unlisted: true,
        body: html`${form.summary()}${heading('Erase cases')}${
          all.length === 0
            ? say(
                'There is nothing that was decided to be erased. A case on hold, or asked for by a request, is not erased.',
              )
            : html`${warningText({ text: 'This cannot be undone. Backups made before hold these cases until they are overwritten.' })}${postHere(
                html`${checkboxes({
                  name: 'cases',
                  classes: 'govuk-checkboxes--small',
                  fieldset: { legend: { text: 'Cases', classes: 'govuk-fieldset__legend--m' } },
                  errorMessage: form.error('cases') ?? false,
                  items: tickable(
                    all.map(one => ({
                      value: String(one.caseId),
                      checked: form.values('cases').includes(String(one.caseId)),
                      text: one.reference,
                      hint: { text: `${one.agency}. Closed on ${longDate(one.closed)}.` },
                    })),
                    form.values('cases'),
                  ),
                })}${radios({
                  name: 'what',
                  fieldset: { legend: { text: 'What now?', classes: 'govuk-fieldset__legend--m' } },
                  value: form.value('what'),
                  errorMessage: form.error('what') ?? false,
                  items: [
                    { value: 'erase', text: 'Erase the cases that I ticked, with everything in them' },
                    { value: 'back', text: 'Do not erase them: decide again' },
                  ],
                })}${button({ text: 'Go on', classes: 'govuk-button--warning' })}`,
              )}`
        }`,
      }
    }),
  post: async ({ as, values }) => {
    const listed = await as(tx => pastTheirTime(tx, 'to erase'))
    const cases = tickedOf(
      values.cases,
      listed.map(one => one.caseId),
    )
    if (values.what === 'back') {
      await as(tx => takeBack(tx, cases))
      return redirect('/data-protection/retention')
    }
    const decided = listed.filter(one => cases.includes(one.caseId))
    if (decided.length === 0) return invalid('cases', 'None of these cases is to be erased any more')
    // Each by itself: one that was put on hold a moment ago stops itself and no other.
    for (const one of decided) {
      try {
        await as(tx => eraseCase(tx, one.caseId, one.decisionId ?? 0))
      } catch (error) {
        if (!isHeldBack(error)) throw error
      }
    }
    return redirect('/data-protection/retention/erased')
  },
})

/** The database's own word for a case on hold, or asked for: restrict_violation. */
const isHeldBack = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === '23001'

export const erasedPage = page({
  path: '/data-protection/retention/erased',
  allow: mayProtectData,
  get: ({ read }) =>
    read(async tx => {
      const all = await tombstones(tx)
      const breaches = await erasedBreaches(tx)
      return {
        title: 'What was erased',
        breadcrumbs: crumbs('Keeping and erasing', '/data-protection/retention', 'What was erased'),
        unlisted: true,
        body: html`${heading('What was erased')}${say(`${count(all.length, 'case')}. That there was a case is kept, and nothing of anybody in it.`)}${
          all.length > 0 &&
          wide(
            'What was erased',
            table({
              head: ['Number', 'Kind', 'Agency', 'Opened', 'Closed', 'Erased', 'Under which rule'],
              rows: all.map(one => [
                one.reference,
                typeName({ types: caseTypes }, one.kind),
                one.agency,
                longDate(one.opened),
                longDate(one.closed),
                `${longDate(one.erasedAt)} by ${one.erasedBy}; decided by ${one.decidedBy}`,
                one.rule,
              ]),
            }),
          )
        }${
          breaches.length > 0 &&
          html`${subheading('Breaches')}${wide(
            'Breaches',
            table({
              head: ['Number', 'Whose records', 'Closed', 'Erased', 'Under which rule'],
              rows: breaches.map(one => [
                one.reference,
                one.controller,
                longDate(one.closedOn),
                `${longDate(one.erasedAt)} by ${one.erasedBy}`,
                one.rule,
              ]),
            }),
          )}`
        }`,
      }
    }),
})
