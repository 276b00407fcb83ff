/** What boards asked for and what became of it: the public list, and one matter. */
import { longDate, today } from '../../lib/index.ts'
import { type Html, heading, html, link, missing, page, say, summaryList, tag } from '../../web/index.ts'
import { answerWords, kindOf, kinds } from './kinds.ts'
import { type Matter, matterBySlug, matters } from './store.ts'

export const scrutinyPage = page({
  path: '/scrutiny',
  allow: 'everyone',
  get: ({ read, query, now }) =>
    read(async tx => {
      const kind = kinds.find(one => one.key === query.get('kind'))
      const all = await matters(tx, { ...(kind && { kind: kind.key }), published: true })
      const day = today(now).toString()
      return {
        title: 'What scrutiny asked for',
        description: 'Recommendations, call-ins, calls for action and consultations, and what became of each.',
        section: '/decisions',
        breadcrumbs: [{ text: 'Home', href: '/' }, { text: 'What scrutiny asked for' }],
        body: html`${heading('What scrutiny asked for')}${say('Recommendations, call-ins, calls for action and consultations, and what became of each.')}<nav aria-label="Kinds"><ul class="govuk-list wardmote-inline"><li>${kind ? link('/scrutiny', 'All') : html`<span aria-current="true">All</span>`}</li>${kinds.map(
          one =>
            html`<li>${one === kind ? html`<span aria-current="true">${one.name}</span>` : link(`/scrutiny?kind=${encodeURIComponent(one.key)}`, one.name)}</li>`,
        )}</ul></nav>${
          all.length === 0
            ? say(
                kind
                  ? html`Nothing of this kind has been published. ${link('/scrutiny', 'Show all')}.`
                  : 'Nothing has been published yet.',
              )
            : html`<ol class="wardmote-list">${all.map(
                one =>
                  html`<li class="wardmote-list__item"><p class="wardmote-list__title">${link(`/scrutiny/${one.slug}`, one.title)} ${matterTag(one, day)}</p><p class="govuk-body-s wardmote-list__meta">${kindOf(one.kind).name} · ${one.bodyName} · ${one.other} · ${longDate(one.began)}</p></li>`,
              )}</ol>`
        }`,
      }
    }),
})

export const matterPage = page({
  path: '/scrutiny/:slug',
  allow: 'everyone',
  get: ({ read, params, now }) =>
    read(async tx => {
      const matter = await matterBySlug(tx, params.slug)
      if (!matter?.public) return missing('There is nothing at this address')
      return {
        title: matter.title,
        description: `${kindOf(matter.kind).name} of the ${matter.bodyName}.`,
        section: '/decisions',
        breadcrumbs: [
          { text: 'Home', href: '/' },
          { text: 'What scrutiny asked for', href: '/scrutiny' },
          { text: kindOf(matter.kind).name },
        ],
        body: html`${heading(matter.title, kindOf(matter.kind).name)}${matterView(matter, today(now).toString())}`,
      }
    }),
})

export function matterTag(one: Matter, day: string): Html {
  if (one.answer !== null) return tag({ text: answerWords[one.answer], classes: 'govuk-tag--green' })
  if (one.state === 'refused') return tag({ text: 'Not taken up', classes: 'govuk-tag--grey' })
  if (one.state !== 'open') return tag({ text: 'Answered', classes: 'govuk-tag--green' })
  return one.due !== null && one.due < day
    ? tag({ text: `Answer overdue since ${longDate(one.due)}`, classes: 'govuk-tag--red' })
    : tag({ text: 'Waiting for an answer', classes: 'govuk-tag--yellow' })
}

export function matterView(one: Matter, day: string): Html {
  const kind = kindOf(one.kind)
  return html`${summaryList({
    rows: [
      { key: { text: 'State' }, value: { text: matterTag(one, day) } },
      { key: { text: 'Board' }, value: { text: link(`/bodies/${one.bodySlug}`, one.bodyName) } },
      { key: { text: kind.other }, value: { text: one.other } },
      one.personName !== null && {
        key: { text: 'Brought by' },
        value: { text: link(`/people/${one.personSlug}`, one.personName) },
      },
      one.ward !== null && { key: { text: 'Ward' }, value: { text: one.ward } },
      one.signatories.length > 0 && {
        key: { text: 'Signed by' },
        value: { text: one.signatories.map(({ name }) => name).join(', ') },
      },
      { key: { text: kind.began }, value: { text: longDate(one.began) } },
      one.due !== null && {
        key: { text: one.kind === 'call-in' ? 'Could be called in until' : 'Answer due' },
        value: {
          text: html`${longDate(one.due)}${one.dueSays && html`<br><span class="govuk-hint">${one.dueSays}</span>`}`,
        },
      },
      one.meetingSlug !== null &&
        one.meetingDate !== null && {
          key: { text: 'Meeting' },
          value: {
            text: html`${link(`/meetings/${one.meetingSlug}`, longDate(one.meetingDate))}${one.minuteRef && `, minute ${one.minuteRef}`}`,
          },
        },
      { key: { text: kind.words }, value: { text: one.words } },
      one.reply !== '' && {
        key: { text: kind.replyLabel },
        value: { text: html`${one.reply}${one.repliedOn !== null && html`<br>${longDate(one.repliedOn)}`}` },
      },
      one.outcome !== '' && { key: { text: 'What became of it' }, value: { text: one.outcome } },
    ],
  })}`
}
