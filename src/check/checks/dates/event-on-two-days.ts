/** One named event that is given two days. */
import type { Check, Place } from '../../check.ts'
import { type DateMention, datesIn } from '../../mentions/dates.ts'
import { isProse } from '../../paper/paper.ts'

const name = "((?:(?:\\p{Lu}[\\p{L}’'-]*|\\d{4})\\s+(?:(?:of|and|the|for|in|on|to)\\s+){0,2}){1,6}?\\p{Lu}[\\p{L}’'-]+)"
const happened =
  '(?:,\\s+)?\\s*(?:which\\s+|that\\s+)?(?:(?:was|were|is|had been|has been|will be|would be|to be|being)\\s+)?(held|took place|takes place|taking place|take place|opened|launched|came into force|received Royal Assent|published|adopted|approved|signed|enacted)'
const said = new RegExp(`${name}${happened}\\b[^.;,\\d]{0,60}?\\b(?:on|in)\\s+(?:the\\s+)?$`, 'u')
/** Bodies meet again and again. */
const body =
  /(?:Board|Committee|Panel|Cabinet|Council|Partnership|Group|Meeting|Meetings|Authority|Executive|Commission|Team|AGM|Session|Members|Councillors|Officers|Minutes|Court)$/

export const eventOnTwoDays: Check = {
  id: 'event-on-two-days',
  family: 'dates',
  severity: 'warning',
  says: 'One named event that is given two days',
  *look({ blocks }) {
    const first = new Map<string, { at: Place; date: DateMention }[]>()
    for (const block of blocks) {
      if (!isProse(block)) continue
      for (const date of datesIn(block.text)) {
        const [, words = '', verb = ''] = said.exec(block.text.slice(Math.max(0, date.start - 180), date.start)) ?? []
        const event = words.replace(/^(?:The|A|An|This)\s+/, '')
        if (date.iso === null || body.test(event) || !event.includes(' ')) continue
        const key = `${event.toLowerCase().replace(/[^a-z0-9]+/g, ' ')} ${verb.replace(/^(?:take|taking|takes|took) place|held$/, 'held')}`
        const at = { block, quote: date.text }
        const before = first.get(key) ?? []
        first.set(key, [...before, { at, date }])
        const other = before[0]
        if (!other || before.some(one => one.date.iso === date.iso) || !confused(other.date, date)) continue
        yield {
          at,
          says: `${event} is given another day elsewhere: ${other.date.text}`,
          evidence: [other.at],
          same: key,
        }
      }
    }
  },
}

/** What comes again comes after months, on another day of the year; '3 May 2023' beside '3 May 2024' or '13 May 2023' is one event. */
function confused(a: DateMention, b: DateMention): boolean {
  if (a.iso === null || b.iso === null) return false
  return (a.day === b.day && a.month === b.month) || Math.abs(Temporal.PlainDate.from(a.iso).until(b.iso).days) < 45
}
