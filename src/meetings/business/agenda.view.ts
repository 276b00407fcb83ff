/** The agenda as the clerk sees it: each item with its number as printed, what it still lacks, and the ways to change and move it. */
import { button, details, html, type Html, link, select, tag } from '../../web/index.ts'
import { exclusionWords, itemNotes } from './print.ts'
import { kindName, kindNamed } from './kinds.ts'
import { orderKey, possibleParents, siblings } from './order.ts'
import type { Draft } from './papers.store.ts'
import { reportState } from './problems.ts'
import type { Business } from './store.ts'

export type Given = {
  readonly address: string
  readonly noun: string
  readonly items: readonly Business[]
  readonly drafts: readonly Draft[]
  readonly slides: readonly { readonly businessId: number; readonly title: string }[]
  /** Items that come later than the law asks for; items that no publication has yet, once there is one. */
  readonly late: ReadonlySet<number>
  readonly unpublished: ReadonlySet<number>
  /** The item that was changed or moved a moment ago. */
  readonly changed: number | null
}

export function agendaView(given: Given): Html {
  const [first, second] = (['I', 'II'] as const).map(part => given.items.filter(item => item.part === part))
  return html`${
    second && second.length > 0 && html`<h2 class="govuk-heading-m">Part I: open to the press and public</h2>`
  }${list(first ?? [], given)}${
    second &&
    second.length > 0 &&
    html`<h2 class="govuk-heading-m">Part II: the press and public are excluded</h2>${list(second, given)}`
  }`
}

const list = (items: readonly Business[], given: Given): Html =>
  html`<ol class="wardmote-list">${items.map(item => entry(item, given))}</ol>`

function entry(item: Business, given: Given): Html {
  const { address, drafts, slides, changed } = given
  const here = `${address}/items/${item.id}`
  const draft = drafts.find(one => one.businessId === item.id)
  const name = `${item.number === null ? '' : `${item.number} `}${item.title}`
  const hidden = html`<span class="govuk-visually-hidden"> ${name}</span>`
  const facts = [
    (!draft || item.kind !== 'report') && html`${kindName(item.kind)}`,
    draft && html`${link(`/committee/reports/${draft.slug}`, 'Report')}: ${reportState(draft)}`,
    item.kind === 'report' && !draft && html`No report yet: ${link(`${here}/report`, html`choose it${hidden}`)}`,
    ...slides.filter(one => one.businessId === item.id).map(one => html`Slides: ${one.title}`),
  ].filter(one => one !== undefined && one !== false)
  const shows = item.kind === 'other' || kindNamed(item.kind)?.speaker !== undefined
  const slidesLink = shows && link(`${here}/slides`, html`Slides${hidden}`)
  return html`<li class="wardmote-list__item${item.parentId !== null && ' wardmote-below'}" id="item-${item.id}" tabindex="-1"><p class="govuk-heading-s wardmote-row__title">${item.number !== null && html`<span class="wardmote-number">${item.number}</span>`}${item.title} ${tags(item, given)}${changed === item.id && html` ${tag({ text: 'Just changed', classes: 'govuk-tag--green' })}`}</p><div class="wardmote-row"><div class="wardmote-row__what">${
    item.privateTitle !== null &&
    html`<p class="wardmote-list__meta">For those who may see it: ${item.privateTitle}</p>`
  }<p class="wardmote-list__meta">${facts.map((fact, at) => html`${at > 0 && ' · '}${fact}`)}</p>${lines(item, given).map(line => html`<p class="wardmote-list__meta">${line}</p>`)}<p class="govuk-body wardmote-inline wardmote-row__links">${link(here, html`Change${hidden}`)}${item.kind !== 'exclusion' && link(`${here}/openness`, html`Who may see it${hidden}`)}${slidesLink}${link(`${here}/end`, html`${item.state === 'planned' ? 'Withdraw or put off' : 'Put back'}${hidden}`)}</p></div>${moves(item, given, name)}</div></li>`
}

/** Below an exclusion: its words; below any other item what is printed below its title. */
const lines = (item: Business, { items, noun }: Given): string[] => {
  const words = item.kind === 'exclusion' ? exclusionWords(items, noun) : null
  return [
    ...itemNotes(item, { full: true }),
    ...(words?.resolution == null ? [] : [`RECOMMENDED: ${words.resolution}.`]),
    ...(words?.confidential == null ? [] : [words.confidential]),
  ]
}

const tags = (item: Business, { late, unpublished, drafts }: Given): Html => {
  const accepted = drafts.some(one => one.businessId === item.id && one.state === 'accepted')
  const found = [
    item.state === 'withdrawn' && tag({ text: 'Withdrawn', classes: 'govuk-tag--grey' }),
    item.state === 'deferred' && tag({ text: 'Deferred', classes: 'govuk-tag--grey' }),
    item.part === 'II' && tag({ text: item.confidential ? 'Confidential' : 'Exempt', classes: 'govuk-tag--purple' }),
    late.has(item.id) && tag({ text: 'Late', classes: 'govuk-tag--red' }),
    unpublished.has(item.id) && tag({ text: 'Not published yet', classes: 'govuk-tag--yellow' }),
    item.kind === 'report' &&
      item.state === 'planned' &&
      !accepted &&
      tag({ text: 'Report to follow', classes: 'govuk-tag--yellow' }),
  ]
  return html`${found.map(one => one !== false && html`${one} `)}`
}

function moves(item: Business, { address, items }: Given, name: string): Html {
  const mine = siblings(items, item)
  const at = mine.findIndex(one => one.id === item.id)
  const parents = possibleParents(items, item)
  const hidden = html`<span class="govuk-visually-hidden"> ${name}</span>`
  const small = (value: string, text: string) =>
    button({
      text: html`${text}${hidden}`,
      name: 'move',
      value,
      classes: 'govuk-button--secondary wardmote-button--small',
    })
  const places = mine.map((_, place) => ({ value: place, text: `Place ${place + 1}`, selected: place === at }))
  const elsewhere = html`${
    mine.length > 2 &&
    html`${select({ id: `to-${item.id}`, name: 'to', label: { text: html`Place among ${item.parentId === null ? 'the items' : 'the lettered items'}${hidden}` }, items: places })}${small('to', 'Move there')}`
  }${
    parents.length > 0 &&
    html`${select({
      id: `below-${item.id}`,
      name: 'below',
      label: { text: html`Make it a lettered item below${hidden}` },
      items: parents.map(one => ({
        value: one.id,
        text: `${one.number === null ? '' : `${one.number} `}${one.title}`.slice(0, 80),
      })),
    })}${small('below', 'Put it below')}`
  }${item.parentId !== null && small('out', 'Make it an item of its own')}`
  return html`<form class="wardmote-row__moves" method="post" action="${address}" novalidate><input type="hidden" name="id" value="${item.id}"><input type="hidden" name="seen" value="${orderKey(items)}"><p class="wardmote-inline wardmote-moves">${at > 0 && small('up', 'Move up')}${at < mine.length - 1 && small('down', 'Move down')}</p>${
    (mine.length > 2 || parents.length > 0 || item.parentId !== null) &&
    details({ summaryText: html`Move it elsewhere${hidden}`, text: elsewhere, classes: 'wardmote-elsewhere' })
  }</form>`
}
