/** How long what is kept: the rules with their sources, and a controller's own for what somebody decides on. */
import { z } from 'zod'
import { mayProtectData } from '../../access/index.ts'
import { isRefusal, longDate } from '../../lib/index.ts'
import {
  button,
  checkboxes,
  form,
  heading,
  html,
  invalid,
  lineField,
  page,
  postHere,
  redirect,
  say,
  select,
  subheading,
  table,
  tag,
  wide,
} from '../../web/index.ts'
import { crumbs } from '../crumbs.ts'
import { controllers } from '../request/store.ts'
import { recordKind, ruled } from './kind.ts'
import { periodName } from './period.ts'
import { periodInYears } from './rules.ts'
import { caseKinds, replaceRule, type RetentionRule, retentionRules } from './store.ts'

const actions = { review: 'Somebody decides', clear: 'Cleared by the program', keep: 'Kept for good' } as const

export const retentionRulesPage = page({
  path: '/data-protection/retention/rules',
  allow: mayProtectData,
  form: form(
    z.object({
      controller: z.string().optional(),
      kind: z.string(),
      years: z.string().regex(/^\d{1,3}$/, 'Enter a whole number of years from 1 to 100'),
      source: z.string().min(5, 'Say where the period comes from').max(500, 'Use 500 characters or fewer'),
      verified: z.array(z.string()).default([]),
    }),
  ),
  get: ({ read, form }) =>
    read(async tx => {
      const all = await retentionRules(tx)
      const mine = await controllers(tx)
      const kinds = ruled(await caseKinds(tx))
      const list = (title: string, rules: RetentionRule[]) =>
        rules.length > 0 &&
        html`${subheading(title)}${wide(
          title,
          table({
            head: ['What', 'How long', 'Then', 'Source', 'Since'],
            rows: rules.map(rule => [
              `${recordKind(rule.kind)}${rule.controller === null ? '' : `, ${rule.controller}`}`,
              rule.action === 'keep' ? 'For good' : `${periodName(rule.period)} from ${rule.runsFrom}`,
              actions[rule.action],
              {
                text: html`${rule.source}${!rule.verified && html` ${tag({ text: 'Not verified', classes: 'govuk-tag--yellow' })}`}`,
              },
              `${longDate(rule.begins)}${rule.ends === null ? '' : ` to ${longDate(rule.ends)}`}`,
            ]),
          }),
        )}`
      const chosen = (name: string, value: string | number) => ({ value, selected: form.value(name) === String(value) })
      return {
        title: 'How long what is kept',
        breadcrumbs: crumbs('Keeping and erasing', '/data-protection/retention', 'How long what is kept'),
        unlisted: true,
        body: html`${form.summary()}${heading('How long what is kept')}${list(
          'Rules now',
          all.filter(rule => rule.ends === null),
        )}${subheading('Set a rule of your own')}${say('It takes the place of the rule that is there. The old one stays listed below.')}${postHere(
          html`${
            mine.length > 1 &&
            select({
              name: 'controller',
              label: { text: 'Whose records?', classes: 'govuk-label--s' },
              items: mine.map(({ id, name }) => ({ text: name, ...chosen('controller', id) })),
            })
          }${select({
            name: 'kind',
            label: { text: 'For what?', classes: 'govuk-label--s' },
            errorMessage: form.error('kind') ?? false,
            items: kinds.map(kind => ({
              text: kind === 'case' ? 'All cases' : recordKind(kind),
              ...chosen('kind', kind),
            })),
          })}${lineField(form, 'years', 'Years after it was closed', { classes: 'govuk-input--width-3' })}${lineField(form, 'source', 'Where does the period come from?', { hint: 'An Act, guidance, or your retention schedule with its date' })}${checkboxes(
            {
              name: 'verified',
              items: [
                {
                  value: 'yes',
                  text: 'I have checked it against that source',
                  checked: form.values('verified').length > 0,
                },
              ],
            },
          )}${button({ text: 'Set the rule' })}`,
        )}${list(
          'Rules that have ended',
          all.filter(rule => rule.ends !== null),
        )}`,
      }
    }),
  post: ({ as, values }) =>
    as(async tx => {
      const mine = await controllers(tx)
      const controller =
        mine.find(one => String(one.id) === values.controller) ?? (mine.length === 1 ? mine[0] : undefined)
      if (!controller) return invalid('controller', 'Choose whose records')
      if (!ruled(await caseKinds(tx)).includes(values.kind)) return invalid('kind', 'Choose what the rule is for')
      const years = Number(values.years)
      const fault = periodInYears.refuses({ years })
      if (isRefusal(fault)) return invalid('years', fault.says)
      await replaceRule(tx, {
        controllerId: controller.id,
        kind: values.kind,
        years,
        source: values.source,
        verified: values.verified.length > 0,
      })
      return redirect('/data-protection/retention/rules')
    }),
})
