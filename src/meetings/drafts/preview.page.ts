/** A report as it will be printed: the whole of it, or what the public will see. */
import type { Profile } from '../../authority/index.ts'
import { count } from '../../lib/index.ts'
import { heading, html, type Html, insetText, link, missing, type Page, page, summaryList } from '../../web/index.ts'
import { blocksView } from '../blocks.view.ts'
import { address, crumbs, deskOf, nowhere } from './desk.ts'
import { type DraftForPack, letteredAppendices, printed } from './for-pack.ts'
import { notForPublication, publicPart } from './public-part.ts'

export const previewPage = ({ committee }: Pick<Profile, 'committee'>): Page =>
  page({
    path: '/committee/reports/:slug/preview',
    allow: 'signed in',
    get: ({ as, actor, params, query }) =>
      as(async tx => {
        const desk = await deskOf(tx, params.slug, committee, actor)
        if (!desk) return missing(nowhere)
        const { draft, content, attachments } = desk
        const whole = printed(draft, content, attachments, committee)
        const forPublic = query.get('for') === 'public'
        const title = forPublic ? 'What the public will see' : 'As it will be printed'
        const shown = forPublic ? publicPart(whole) : whole
        return {
          title,
          breadcrumbs: crumbs(draft, title),
          unlisted: true,
          body: html`${heading(title, forPublic ? draft.title : (draft.privateTitle ?? draft.title))}${forPublic && insetText({ text: summaryOf(whole) })}${
            shown
              ? reportView(shown, address(draft))
              : html`<div class="wardmote-preview"><p class="govuk-body"><strong>${draft.title}</strong></p><p class="govuk-body">${notForPublication(draft.exempt)}</p>${draft.exemptUntil && html`<p class="govuk-body">It can be made public: ${draft.exemptUntil}.</p>`}</div>`
          }<p class="govuk-body">${link(address(draft), 'Back to the report')}</p>`,
        }
      }),
  })

function summaryOf(draft: DraftForPack): string {
  if (draft.part === 'II')
    return 'Only the title, and why the report is not published. Members of the body get the whole report.'
  const hidden = draft.sections.flatMap(one => [one, ...one.subs]).filter(one => one.part === 'II').length
  const files = draft.attachments.filter(one => one.part === 'II').length
  if (hidden + files === 0) return 'All of it: nothing in this report is exempt or confidential.'
  return `All of it but ${[hidden > 0 && `${hidden} ${hidden === 1 ? 'section' : 'sections'}`, files > 0 && `${files} ${files === 1 ? 'file' : 'files'}`].filter(Boolean).join(' and ')}: not for publication.`
}

function reportView(draft: DraftForPack, at: string): Html {
  const pictureAt = ({ id }: { id: string }) => `${at}/files/${id}/file`
  const rows = draft.fields
    .filter(([, value]) => value)
    .map(([key, value]) => ({ key: { text: key }, value: { text: value } }))
  const section = ({ number, title, blocks, subs }: DraftForPack['sections'][number]): Html =>
    html`<section><h2 class="govuk-heading-m">${number} ${title}</h2>${blocksView(blocks, `p${number}`, { under: 2, pictureAt })}${subs.map(
      sub =>
        html`<h3 class="govuk-heading-s">${sub.number} ${sub.title}</h3>${blocksView(sub.blocks, `p${sub.number}`, { under: 3, pictureAt })}`,
    )}</section>`
  const appendices = letteredAppendices(draft.attachments)
  const presentations = draft.attachments.filter(one => one.kind === 'presentation')
  return html`<div class="wardmote-preview">${summaryList({ rows })}${draft.sections.map(section)}${
    appendices.length + presentations.length > 0 &&
    html`<h2 class="govuk-heading-m">With it</h2><ul class="govuk-list govuk-list--bullet">${appendices.map(
      ({ letter, attachment }) =>
        html`<li>${letter}: ${link(`${at}/files/${attachment.id}/file`, attachment.title)}${attachment.pages !== null && ` (${count(attachment.pages, 'page')})`}${attachment.part === 'II' && ' – not for publication'}</li>`,
    )}${presentations.map(one => html`<li>${link(`${at}/files/${one.id}/file`, one.title)}, a presentation</li>`)}</ul>`
  }</div>`
}
