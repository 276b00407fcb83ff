/** What stands on the page of an order: whether it is in force, when its renewal must begin, what it says where, and its signs. */
import { type Context, type Day, limitWords } from '../../casework/index.ts'
import { longDate } from '../../lib/index.ts'
import { type Html, html, insetText, say, summaryList, table, warningText, wide } from '../../web/index.ts'
import { outlineView } from './boundary/outline.view.ts'
import { renewalBy } from './clocks.ts'
import { round, views } from './consultation/round.ts'
import { enforceable } from './enforcing/enforce.ts'
import { signs } from './enforcing/signs.ts'
import { changeBegun, lapseDecided } from './order/change.ts'
import { isInForce, orderOn } from './order/standing.ts'
import { exemptFromAll, type Prohibition, prohibitions } from './prohibitions.ts'
import { opened } from './propose.ts'
import { type Zone, zones } from './zones.ts'

type Shown = { readonly title: string; readonly body: Html; readonly first?: true }

/** How near its end is, and whether the renewal was begun in time. */
export function renewalWords(context: Context, on: Day): { readonly words: string; readonly warns: boolean } | null {
  const { stood } = context
  const order = orderOn(context, on)
  if (!order || stood.closed !== null || stood.first(opened)?.given.kind === 'expedited') return null
  const by = renewalBy(order.until, context)
  if (on > order.until)
    return {
      words: `The order ran out on ${longDate(order.until)}. Close its case; a new order is a new proposal.`,
      warns: true,
    }
  if (stood.stage === 'renewal' && stood.last(changeBegun)?.given.change === 'extend')
    return { words: `Its renewal is under way: consult, publish and decide by ${longDate(order.until)}.`, warns: false }
  if (stood.all(lapseDecided).some(one => one.day >= order.from && one.day <= on))
    return { words: `It was decided to let it run out on ${longDate(order.until)}.`, warns: false }
  if (on > by)
    return {
      words: `The renewal should have begun by ${longDate(by)}: the order runs out on ${longDate(order.until)}. Start it now, or decide to let it run out.`,
      warns: true,
    }
  return {
    words: `The renewal must begin by ${longDate(by)}: the order runs out on ${longDate(order.until)}.`,
    warns: false,
  }
}

function standing(context: Context): Shown[] {
  const on = context.today.toString()
  const order = orderOn(context, on)
  if (!order) return []
  const renewal = renewalWords(context, on)
  const now = isInForce(context, on)
    ? `In force from ${longDate(order.from)} until ${longDate(order.until)}, that day included.`
    : on < order.from && context.stood.closed === null
      ? `Comes into force on ${longDate(order.from)}, until ${longDate(order.until)}.`
      : 'Not in force any more.'
  const before = context.limit('spaces-order.renewal-before')
  return [
    {
      title: 'In force',
      first: true,
      body: html`${order.suspended ? warningText({ text: 'The High Court has suspended it.' }) : say(now)}${
        renewal && (renewal.warns ? warningText({ text: renewal.words }) : insetText({ text: renewal.words }))
      }${renewal && say(html`<span class="govuk-hint">A renewal begins ${limitWords(before)} before the last day (${before.source}).</span>`)}`,
    },
  ]
}

const sentences = (all: readonly string[]) => (all.length === 0 ? 'Nobody' : all.join('. '))

type Words = { readonly prohibitions: readonly Prohibition[]; readonly zones: readonly Zone[] }

/** `can`: whether each can be enforced, or why not. */
function said(title: string, { prohibitions: all, zones: places }: Words, can: (key: string) => string): Shown[] {
  if (all.length === 0) return []
  const always = exemptFromAll(all)
  const rows = all.map(one => [
    html`<strong>${one.name}</strong><br>${one.words}${one.most !== null && html`<br>At most ${one.most} dogs.`}`,
    one.where === 'everywhere'
      ? 'Everywhere in the order'
      : places.flatMap(zone => (zone.holds.includes(one.key) ? [zone.name] : [])).join(', ') || 'No zone yet',
    sentences([...(always.length > 0 ? ['See below'] : []), ...one.exempt.filter(who => !always.includes(who))]),
    can(one.key),
  ])
  const caption = 'Prohibitions and requirements'
  const head = ['What', 'Where', 'Exempt', 'Can it be enforced?']
  return [
    {
      title,
      body: html`${wide(caption, table({ caption, captionClasses: 'govuk-table__caption--s', head, rows }))}${always.length > 0 && say(`Exempt from all of it: ${sentences(always)}.`)}${places.map(
        zone =>
          html`<h3 class="govuk-heading-s">${zone.name}, ${zone.ward}</h3>${say(zone.schedule)}${zone.shape.length > 0 && outlineView(zone.name, zone.shape)}`,
      )}`,
    },
  ]
}

/** What holds today once it is made; and what is drafted, before that and for a variation. */
function content(context: Context): Shown[] {
  const { stood, today } = context
  const on = today.toString()
  const order = orderOn(context, on)
  const not = new Map(enforceable(context, on).map(one => [one.prohibition.key, one.not]))
  const drafts = !order || (stood.stage === 'renewal' && stood.last(changeBegun)?.given.change === 'vary')
  const drafted = { prohibitions: prohibitions(stood), zones: zones(stood) }
  return [
    ...(order ? said('What the order says', order, key => not.get(key) ?? 'Yes') : []),
    ...(drafts ? said('What is drafted', drafted, () => 'Not decided yet') : []),
  ]
}

const viewOf = (key: string | undefined): string =>
  key === undefined ? 'No answer is recorded.' : `${views.find(one => one.key === key)?.name ?? key}.`

function consultation({ stood }: Context): Shown[] {
  const { opened: open, asked, answered } = round(stood)
  if (!open) return []
  const rows = asked.map(one => ({
    key: { text: one.given.body },
    value: {
      text: `Asked on ${longDate(one.day)}. ${viewOf(answered.find(answer => answer.given.which === one.key)?.given.view)}`,
    },
  }))
  return [
    {
      title: `Consultation until ${longDate(open.given.closes)}`,
      body: rows.length === 0 ? say('Nobody was asked yet.') : summaryList({ rows }),
    },
  ]
}

function signRegister({ stood }: Context): Shown[] {
  const all = signs(stood).filter(one => one.removed === null)
  if (all.length === 0) return []
  const how = { good: 'In order', damaged: 'Damaged', missing: 'Missing', replaced: 'Replaced' } as const
  const rows = all.map(({ number, place, up, checks }) => {
    const last = checks.at(-1)
    return [String(number), place, longDate(up), last ? `${how[last.found]}, ${longDate(last.day)}` : 'Never']
  })
  return [
    {
      title: 'Signs',
      body: wide(
        'Signs',
        table({
          caption: 'Signs',
          captionClasses: 'govuk-table__caption--s',
          head: ['Number', 'Where', 'Put up', 'Looked at'],
          rows,
        }),
      ),
    },
  ]
}

export const shows = (context: Context): Shown[] => [
  ...standing(context),
  ...content(context),
  ...consultation(context),
  ...signRegister(context),
]
