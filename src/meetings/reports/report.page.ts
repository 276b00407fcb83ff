/** One report: its facts, contents list, and sections whose every paragraph can be cited. */
import { longDate } from '../../lib/index.ts'
import { type Html, html, missing, page, summaryList } from '../../web/index.ts'
import { sectionAnchor, unlike } from '../anchor.ts'
import { blocksView, sourceLink } from '../blocks.view.ts'
import { type ReportRow, reportBySlug, type Section, sectionsOf } from './store.ts'

export const reportPage = page({
  path: '/reports/:slug',
  allow: 'everyone',
  get: ({ params, read }) =>
    read(async tx => {
      const report = await reportBySlug(tx, params.slug)
      if (!report) return missing('There is no report at this address')
      const sections = await sectionsOf(tx, report.id)
      return {
        title: report.title,
        description: `Report to the ${report.bodyName}${report.meetingDate ? `, ${longDate(report.meetingDate)}` : ''}.`,
        section: '/meetings',
        breadcrumbs: [
          { text: 'Home', href: '/' },
          { text: report.bodyName, href: `/bodies/${report.bodySlug}` },
          ...(report.meetingSlug && report.meetingDate
            ? [{ text: longDate(report.meetingDate), href: `/meetings/${report.meetingSlug}` }]
            : []),
          { text: 'Report' },
        ],
        body: reportView(report, sections),
      }
    }),
})

function reportView(report: ReportRow, sections: Section[]): Html {
  const anchors = unlike(sections.map((section, i) => sectionAnchor(section.number, i)))
  return html`<span class="govuk-caption-l">Report to the ${report.bodyName}</span><h1 class="govuk-heading-l">${report.title}</h1>${summaryList(
    {
      rows: [
        report.meetingSlug !== null &&
          report.meetingDate !== null && {
            key: { text: 'Meeting' },
            value: {
              text: html`<a class="govuk-link" href="/meetings/${report.meetingSlug}">${longDate(report.meetingDate)}</a>`,
            },
          },
        report.date !== null &&
          report.date !== report.meetingDate && {
            key: { text: 'Date on the report' },
            value: { text: longDate(report.date) },
          },
        ...fact('Reporting officer', report.officer),
        ...fact('Portfolio', report.portfolio),
        ...fact('Wards', report.wards),
      ],
    },
  )}${recommendations(report.recommendations)}${sourceLink(report)}${
    sections.length > 2 &&
    html`<nav class="wardmote-contents" aria-labelledby="contents"><h2 class="govuk-heading-s" id="contents">Contents</h2><ol class="govuk-list">${sections.map(
      (section, i) =>
        html`<li><a class="govuk-link govuk-link--no-visited-state" href="#${anchors[i]}">${section.number && `${section.number} `}${section.title}</a></li>`,
    )}</ol></nav>`
  }<div class="wardmote-prose">${sections.map(
    (section, i) =>
      html`<section><h2 class="govuk-heading-m" id="${anchors[i]}">${section.number && html`<span class="wardmote-number">${section.number}</span> `}${section.title}</h2>${blocksView(section.blocks, anchors[i] ?? '', true)}</section>`,
  )}</div>`
}

const fact = (key: string, value: string | null) => (value ? [{ key: { text: key }, value: { text: value } }] : [])

const recommendations = (all: string[]) =>
  all.length > 0 &&
  html`<h2 class="govuk-heading-m">Recommended</h2>${
    all.length === 1
      ? html`<p class="govuk-body">${all[0]}</p>`
      : html`<ul class="govuk-list govuk-list--bullet">${all.map(text => html`<li>${text}</li>`)}</ul>`
  }`
