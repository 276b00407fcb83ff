/** The minutes of a panel, as a page and as a PDF, of what the reader may see at that moment. */
import { mayOpenCases } from '../../../access/index.ts'
import { count, fullDate, timeOfDay } from '../../../lib/index.ts'
import { press } from '../../../meetings/index.ts'
import { hasTypst } from '../../../print/index.ts'
import {
  bytes,
  heading,
  html,
  insetText,
  lines,
  link,
  missing,
  type Page,
  page,
  say,
  subheading,
  summaryList,
} from '../../../web/index.ts'
import { panelCrumbs } from '../../casework.view.ts'
import type { Engine } from '../../type/engine.ts'
import { signedIn } from '../../who.ts'
import { notesView } from '../note/notes.view.ts'
import { minutesOf } from './minutes.ts'
import { panelPaper } from './paper.ts'
import { aboutCase, outcomeOf, whatIsMissing, whoCame } from './said.ts'

const moment = (at: Temporal.Instant | null, none: string) => (at === null ? none : `${fullDate(at)}, ${timeOfDay(at)}`)

export const panelMinutesPage = (engine: Engine): Page =>
  page({
    path: '/panels/:slug/minutes',
    allow: mayOpenCases,
    fresh: true,
    async get(request) {
      const minuted = await minutesOf(request, 'open')
      if (!minuted) return missing()
      const { panel, cases, notes } = minuted
      const at = `/panels/${panel.slug}`
      return {
        title: `Minutes: ${panel.name}`,
        breadcrumbs: panelCrumbs('Minutes', panel),
        unlisted: true,
        body: html`${heading('Minutes', panel.name)}${insetText({ text: whatIsMissing(minuted) })}${
          hasTypst() &&
          html`<p class="govuk-body">${link(`${at}/minutes.pdf`, 'Take them away as a PDF')}, which is noted in the log</p>`
        }${summaryList({
          rows: [
            { key: { text: 'Held' }, value: { text: moment(panel.openedAt, 'Not held') } },
            { key: { text: 'Closed' }, value: { text: moment(panel.closedAt, 'Not yet') } },
            { key: { text: 'Convened by' }, value: { text: panel.agency } },
            { key: { text: 'Agreement' }, value: { text: panel.agreement } },
            ...whoCame(minuted).map(([key, text]) => ({ key: { text: key }, value: { text } })),
          ],
        })}${subheading(cases.length === 0 ? 'Cases' : count(cases.length, 'case'))}${
          cases.length === 0
            ? say('None that you see now.')
            : html`<ul class="wardmote-list">${cases.map(
                one =>
                  html`<li class="wardmote-list__item"><h3 class="govuk-heading-s govuk-!-margin-bottom-1">${one.entry.reference}</h3><p class="wardmote-list__meta">${aboutCase(engine, panel, one)}</p>${one.written.map(
                    ({ says, author, agency }) =>
                      html`<p class="govuk-body govuk-!-margin-bottom-1">${lines(says.split('\n'))} <span class="wardmote-list__meta">${[author, agency].filter(word => word !== null).join(', ')}</span></p>`,
                  )}<p class="govuk-body"><strong>Outcome:</strong> ${outcomeOf(one)}</p></li>`,
              )}</ul>`
        }${subheading('Themes and actions')}${
          notes.length === 0 ? say('None.') : notesView(notes, { at: `${at}/notes`, may: () => false, today: '' })
        }<p class="govuk-body">${link(at, 'Back to the panel')}</p>`,
      }
    },
  })

export const panelMinutesPdf = (engine: Engine): Page =>
  page({
    path: '/panels/:slug/minutes.pdf',
    allow: mayOpenCases,
    costly: true,
    fresh: true,
    async get(request) {
      if (!hasTypst()) return missing()
      const minuted = await minutesOf(request, 'print')
      if (!minuted) return missing()
      const paper = panelPaper(minuted, engine, { on: request.now, reader: signedIn(request).name })
      const made = await press.set(paper)
      return bytes({
        bytes: new Uint8Array(made.bytes),
        type: 'application/pdf',
        filename: paper.fileName,
        download: true,
      })
    },
  })
