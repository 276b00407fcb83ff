/** The cases behind a number: those that the reader may see, and how many others there are. */
import { mayCasework } from '../../access/index.ts'
import { count, longDate } from '../../lib/index.ts'
import { heading, html, link, missing, page, pagination, say, table, wide } from '../../web/index.ts'
import { serviceCrumbs } from '../receiving/crumbs.ts'
import type { Engine } from '../type/engine.ts'
import { askedOf } from './asked-of.ts'
import { countedAddress, countedOn, figuresAddress, whenWords } from './figures.view.ts'
import { readFigures } from './read-figures.ts'
import { numberWords } from './figure.ts'
import { countedCases } from './counted.store.ts'

const perPage = 50

/** Addresses are short: what a value or a ward is called fits. */
const shortText = (text: string | null): string | undefined => (text === null || text.length > 100 ? undefined : text)

export const countedPage = (engine: Engine) =>
  page({
    path: '/services/:kind/figures/:measure',
    allow: mayCasework,
    async get(request) {
      const asked = askedOf(engine, request)
      const measure = asked?.type.measures?.find(one => one.key === request.params.measure)
      if (!asked || !measure || measure.counts === 'resources') return missing()
      const { type, agencyId, agency, period } = asked
      const part = { value: shortText(request.query.get('value')), ward: shortText(request.query.get('ward')) }
      const at = Math.min(Math.max(1, Math.trunc(Number(request.query.get('page') ?? '1')) || 1), 10_000)
      const whose = { agencyId, kind: type.key }
      const { figures, found } = await request.as(async tx => ({
        figures: await readFigures(tx, whose, { measures: [measure] }, period),
        found: await countedCases(tx, whose, measure, period, { part, skip: (at - 1) * perPage, most: perPage + 1 }),
      }))
      const [figure] = figures
      if (!figure) return missing()
      const unseen = found.find(one => one.slug === null)?.times ?? 0
      const cases = found.filter(one => one.slug !== null)
      const shown = cases.slice(0, perPage)
      const value = part.value === undefined ? undefined : figure.values.find(one => one.of === part.value)
      const ward = part.ward === undefined ? undefined : figure.wards.find(one => one.of === part.ward)
      const n = part.value !== undefined ? (value?.n ?? 0) : part.ward !== undefined ? (ward?.n ?? 0) : figure.n
      const of = [value?.name ?? part.value, ward?.name ?? part.ward].filter(one => one !== undefined && one !== '')
      const here = countedAddress(asked, measure.key, part)
      const often = cases.some(one => one.times > 1)
      const quantity = measure.counts === 'median' || measure.counts === 'sum' || measure.counts === 'weeks'
      const caption = 'Cases that it counts'
      return {
        title: `${measure.name}: the cases behind the number`,
        breadcrumbs: serviceCrumbs(measure.name, { text: `Figures: ${type.name}`, href: figuresAddress(asked) }),
        unlisted: true,
        body: html`${heading([measure.name, ...of].join(', '), `${type.name}, ${agency}`)}<p class="govuk-heading-l govuk-!-margin-bottom-1">${numberWords(figure, n)}</p>${say(`${whenWords(figure, period)}. ${measure.says}`)}${measure.source !== undefined && html`<p class="govuk-hint">${measure.source}</p>`}${countedOn(request.now, agency)}${
          unseen > 0 &&
          say(
            `${count(unseen, 'case')} that it counts ${unseen === 1 ? 'is' : 'are'} limited to others or another agency’s by now, and not in this list.`,
          )
        }${
          shown.length === 0
            ? say(at > 1 ? 'There are no more.' : 'It counts no case that you see.')
            : wide(
                caption,
                table({
                  caption,
                  captionClasses: 'govuk-table__caption--s',
                  head: [
                    'Case',
                    'Day',
                    'Stands at',
                    'Worker',
                    ...(often ? [{ text: 'Times', format: 'numeric' as const }] : []),
                    ...(quantity
                      ? [{ text: measure.counts === 'weeks' ? 'Days' : measure.unit, format: 'numeric' as const }]
                      : []),
                  ],
                  rows: shown.map(one => [
                    link(`/cases/${one.slug}`, one.reference ?? ''),
                    one.day === null ? '' : longDate(one.day),
                    one.closed === null
                      ? (type.stages.find(stage => stage.key === one.stage)?.name ?? '')
                      : `Closed on ${longDate(one.closed)}`,
                    one.worker ?? 'Nobody yet',
                    ...(often ? [{ text: String(one.times), format: 'numeric' as const }] : []),
                    ...(quantity ? [{ text: String(one.n ?? ''), format: 'numeric' as const }] : []),
                  ]),
                }),
              )
        }${pagination({
          ...(at > 1 && { previous: { href: `${here}&page=${at - 1}` } }),
          ...(cases.length > perPage && { next: { href: `${here}&page=${at + 1}` } }),
        })}`,
      }
    },
  })
