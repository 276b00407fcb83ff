/** What stands first on the page of a case: how it is safe to reach people, how the priority came about, the plan, contracts, support. */
import { longDate } from '../../lib/index.ts'
import { type Context, limitWords } from '../../casework/index.ts'
import { type Html, html, insetText, say, summaryList, table, warningText, wide } from '../../web/index.ts'
import { safeNow } from './contact.ts'
import { inForce } from './contract/acts.ts'
import { mindName, wayName } from './ways.ts'
import { planNow, planReviewed } from './plan.ts'
import { isStale, unassessed } from './troubles.ts'
import { opened } from './report.ts'
import { bandDecided, currentRisks, scoreOf, weighed } from './risk/assess.ts'
import { higherOfBoth } from './risk/rules.ts'
import { bandName } from './risk/score.ts'
import { questions } from './risk/questions.ts'

type Shown = { readonly title: string; readonly body: Html; readonly first?: true }

const nameOf = ({ people }: Context, id: number | null): string =>
  id === null ? 'All who live or work there' : (people.find(one => one.id === id)?.name ?? 'Somebody in the case')

const list = (all: readonly string[]) =>
  html`<ul class="govuk-list govuk-list--bullet">${all.map(one => html`<li>${one}</li>`)}</ul>`

function reaching({ stood }: Context): Shown {
  const { ways, mind, words } = safeNow(stood)
  const agreed = stood.first(opened)?.given.agreed
  return {
    title: 'Before you contact anybody',
    first: true,
    body: html`${warningText({ text: `Safe ways: ${ways.map(wayName).join(', ') || 'none is known'}.` })}
${mind.length > 0 && list(mind.map(mindName))}
${words !== '' && insetText({ text: words })}
${agreed === false && say('It was reported without the consent of whoever is harmed, because somebody is in danger.')}`,
  }
}

function risk(context: Context): Shown {
  const { category, risk: band, priority } = weighed(context)
  const all = currentRisks(context.stood)
  const rows = all.map(one => {
    const { points, unknown, could, danger } = scoreOf(one.given, context)
    const decided = bandDecided(one.given, context)
    const open =
      unknown.length === 0 ? 'All known' : `${unknown.length} not known: it could be ${bandName(could).toLowerCase()}`
    return [
      nameOf(context, one.given.person),
      longDate(one.day),
      { text: points, format: 'numeric' as const },
      open,
      html`${bandName(decided)}${danger.length > 0 && html`<br>${danger.map(key => questions[key].asks).join(' ')}`}`,
    ]
  })
  return {
    title: `Priority: ${bandName(priority).toLowerCase()}`,
    body: html`${say(
      `${higherOfBoth.says()}: what was reported counts as ${bandName(category).toLowerCase()}, and the risk is ${
        all.length === 0 ? 'not assessed yet' : bandName(band).toLowerCase()
      }.`,
    )}
${rows.length > 0 && wide('Risk to each person', table({ caption: 'Risk to each person', captionClasses: 'govuk-table__caption--s', head: ['Who', 'Assessed', { text: 'Points', format: 'numeric' }, 'Not known', 'Risk'], rows }))}
${unassessed(context) > 0 && warningText({ text: 'Somebody who is harmed has not been assessed. No plan can be made before.' })}
${isStale(context.stood) && warningText({ text: 'Something was reported since the risk was last assessed: assess it again.' })}`,
  }
}

function plan(context: Context): Shown[] {
  const now = planNow(context.stood)
  if (!now) return []
  const { objective, steps, agreed, why } = now.given
  const review = context.stood.last(planReviewed)
  return [
    {
      title: 'The plan',
      body: summaryList({
        rows: [
          { key: { text: 'Objective' }, value: { text: objective } },
          { key: { text: 'Steps' }, value: { text: steps } },
          {
            key: { text: 'Agreed' },
            value: { text: agreed ? 'With whoever is harmed' : `Not with whoever is harmed: ${why}` },
          },
          ...(review
            ? [
                {
                  key: { text: 'Reviewed' },
                  value: { text: `${longDate(review.day)}. ${review.given.changes}` },
                },
              ]
            : []),
        ],
      }),
    },
  ]
}

function contractsShown(context: Context): Shown[] {
  const all = inForce(context, context.today.toString())
  if (all.length === 0) return []
  return [
    {
      title: 'Contracts in force',
      body: html`${list(all.map(one => `${nameOf(context, one.person)}: until ${longDate(one.until)}`))}
${say(`A contract is voluntary, and lasts ${limitWords(context.limit('asb.contract-longest'))} at the most. Breaking it has no penalty: it is evidence.`)}`,
    },
  ]
}

function supported(context: Context): Shown[] {
  const now = context.stood.spans.filter(one => one.key === 'supported' && one.to === null)
  if (now.length === 0) return []
  const says = now.map(one => `${nameOf(context, Number(one.value))}, since ${longDate(one.from)}`)
  return [{ title: 'Supported now', body: list(says) }]
}

export const shows = (context: Context): Shown[] => [
  reaching(context),
  risk(context),
  ...plan(context),
  ...contractsShown(context),
  ...supported(context),
]
