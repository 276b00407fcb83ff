/** Business that the last meeting deferred, and that is not on this agenda. */
import type { Check } from '../../check.ts'
import { dayInWords, datesIn, monthNames, spanOf } from '../../mentions/dates.ts'
import { likeTitle } from '../../mentions/business.ts'
import type { Paper } from '../../paper/paper.ts'
import type { EarlierMinute } from '../../record/earlier.ts'
import { minutedBefore } from './later-words.ts'

const deferral = /\b(?:defer|adjourn|postpon|carried (?:over|forward)|held over|withdrawn|taken (?:at|to) the next)/i
const toNext = /\b(?:next|following|forthcoming|coming)\b[^.;]{0,40}\b(?:meeting|agenda|cycle|board|committee|panel)\b/i

export const deferredNotBack: Check = {
  id: 'deferred-not-back',
  family: 'record',
  severity: 'warning',
  says: 'Business that the last meeting deferred, and that is not on this agenda',
  *look(paper, { meetings }) {
    const { agenda } = paper.reading
    const first = paper.agenda.find(({ role }) => role === 'agenda-item')
    if (paper.date === null || !agenda || agenda.length < 3 || !first) return
    const all = minutedBefore(paper, meetings)
    const last = all
      .map(({ on }) => on)
      .sort()
      .at(-1)
    for (const { on, item, texts } of all) {
      if (on !== last || !item.deferred || decided(item) || isBack(paper, item.title)) continue
      const words = texts.find(({ text }) => deferral.test(text)) ?? texts[0]
      if (words && namesLater(words.text, on, paper.date)) continue
      const next = texts.some(({ text }) => deferral.test(text) && toNext.test(text))
      const told = `${item.ref === null ? '' : `${item.ref} `}“${item.title}” was deferred on ${dayInWords(on)}${next ? ' to the next meeting' : ''}, and is not on this agenda`
      const quote = words?.text ?? item.title
      yield {
        at: words?.block ? { block: words.block, quote: '' } : { block: first, quote: '' },
        says: told,
        evidence: words?.block
          ? [{ block: first, quote: '' }]
          : [{ ...(item.said[0] ?? { file: '', line: null }), quote }],
        severity: next ? 'warning' : 'note',
      }
    }
  },
}

/** Something was resolved on it, and that was not to defer it. */
const decided = ({ resolved }: EarlierMinute): boolean =>
  resolved.length > 0 && !resolved.some(text => deferral.test(text))

const isBack = ({ reading, reports, agenda }: Paper, title: string): boolean =>
  [...(reading.agenda ?? []), ...reports].some(one => likeTitle(one.title, title) >= 0.6) ||
  agenda.some(({ text }) => likeTitle(text, title) >= 0.8)

const monthOnly = new RegExp(`\\b(?:${monthNames.join('|')})\\b(?!\\s+\\d)`, 'g')

/** 'to the meeting in March': it is due when that has come; 'until the inspection' waits for something else. */
function namesLater(text: string, on: string, day: string): boolean {
  if (/\b(?:until|pending|awaiting|once|subject to|after)\b/i.test(text) && !toNext.test(text)) return true
  const named = datesIn(text).flatMap(date => spanOf(date)?.from ?? [])
  const months = [...text.matchAll(monthOnly)].map(([name]) => {
    const month = String(monthNames.findIndex(one => one === name) + 1).padStart(2, '0')
    return `${Number(on.slice(0, 4)) + (month < on.slice(5, 7) ? 1 : 0)}-${month}-01`
  })
  return [...named, ...months].some(from => from > on && from.slice(0, 7) > day.slice(0, 7))
}
