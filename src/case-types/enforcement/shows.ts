/** What stands on the page of an incident: what was seen, where, and each notice with its days. */
import type { Context } from '../../casework/index.ts'
import { clockTime, longDate, pounds } from '../../lib/index.ts'
import { html, link, summaryList, table } from '../../web/index.ts'
import { lands, nameOf, sizes, wastes } from './kinds.ts'
import { appealBy, noticeEnd, noticeEnded, noticeKinds, notices } from './notice.ts'
import { cleared, opened } from './report.ts'

const mapOf = (position: string) => {
  const [lat = '', long = ''] = position.split(/[,\s]+/)
  return html`${position}<br>${link(`https://www.openstreetmap.org/?mlat=${lat}&mlon=${long}#map=19/${lat}/${long}`, 'See it on a map (openstreetmap.org)')}`
}

function seenView({ stood }: Context) {
  const seen = stood.first(opened)
  if (!seen) return []
  const { given } = seen
  const done = stood.last(cleared)
  const fact = (name: string, words: string | ReturnType<typeof html>) => ({
    key: { text: name },
    value: { text: words },
  })
  const rows = [
    fact('Seen', `${longDate(given.seen)}${given.time === '' ? '' : `, ${clockTime(given.time)}`}`),
    fact('Land', nameOf(lands, given.land)),
    given.waste !== 'none' &&
      fact('Waste', `${nameOf(wastes, given.waste)}: ${nameOf(sizes, given.size).toLowerCase()}`),
    given.position !== '' && fact('Position', mapOf(given.position.trim())),
    done &&
      fact('Cleared', `${longDate(done.day)}${done.given.cost > 0 ? `, at a cost of ${pounds(done.given.cost)}` : ''}`),
  ]
  return [{ title: 'What was seen', body: html`${summaryList({ rows })}` }]
}

function noticesView(context: Context) {
  const all = notices(context)
  if (all.length === 0) return []
  const rows = all.map(one => {
    const appeal = appealBy(one, context)
    const end = noticeEnd(context, one.id)
    const came = context.stood.all(noticeEnded).find(other => other.given.notice === one.id)
    return [
      nameOf(noticeKinds, one.given.kind),
      longDate(one.day),
      longDate(one.given.by),
      appeal === null ? 'Not by its Act' : longDate(appeal),
      end === null ? 'Open' : `${came?.given.outcome === 'complied' ? 'Complied with' : 'Ended'}, ${longDate(end)}`,
    ]
  })
  const head = ['Notice', 'Served', 'To be done by', 'Appeal by', 'What came of it']
  return [
    {
      title: 'Statutory notices',
      body: html`${table({ caption: 'Statutory notices', captionClasses: 'govuk-visually-hidden', head, rows })}`,
    },
  ]
}

export const shows = (context: Context) => [...seenView(context), ...noticesView(context)]
