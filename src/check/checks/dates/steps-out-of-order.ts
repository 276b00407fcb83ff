/** 'Received on 9 July and refused on 4 June': the end of a thing before its beginning. */
import type { Check } from '../../check.ts'
import { datesIn } from '../../mentions/dates.ts'
import { sentencesIn } from '../../mentions/sentences.ts'

const first =
  /\b(?<verb>received|submitted|lodged|made|opened|invited|reported|requested|issued|begun|started|commenced|served|advertised|inspected|surveyed|audited|consulted)\s(?:on\s|in\s)?(?:the\s)?$/i
const second =
  /\b(?<verb>refused|approved|answered|closed|confirmed|returned|determined|decided|granted|withdrawn|completed|signed|resolved|finished|awarded|upheld|dismissed|revoked|published)\s(?:on\s|by\s|in\s)?(?:the\s)?$/i
/** Of the same thing: nothing but a joining word, or the opening and the close of one. */
const joined =
  /^[,;]?\s?(?:(?:the|its|their|a|report|results?|findings|outcome|of|on|that|this|inspection|survey|audit|consultation)\b|and|but|then|was|were|had|been|it|they|later|finally|formally|subsequently|having|\s)*$/i
const moved = /\b(?:again|previous\w*|original\w*|first|second|earlier|amended|re-\w+ed|another|other|new)\b/i

export const stepsOutOfOrder: Check = {
  id: 'steps-out-of-order',
  family: 'dates',
  severity: 'warning',
  says: 'A thing that was answered, refused or closed on a day before it was made or opened',
  *look({ blocks }) {
    for (const block of blocks)
      for (const { text } of sentencesIn(block.text)) {
        const [a, b, third] = datesIn(text)
        if (!a?.iso || !b?.iso || third || moved.test(text)) continue
        const steps = [a, b].map(date => {
          const head = text.slice(Math.max(0, date.start - 40), date.start)
          const [begins, ends] = [first.exec(head), second.exec(head)]
          const verb = (begins ?? ends)?.groups?.['verb'] ?? ''
          return { date, verb, begins: begins !== null, known: begins !== null || ends !== null }
        })
        const [one, two] = steps
        if (!one?.known || !two?.known || one.begins === two.begins) continue
        const between = text.slice(a.start + a.text.length, b.start)
        const same = joined.test(between.slice(0, between.lastIndexOf(two.verb)))
        const pair = [one.verb, two.verb].toSorted().join(' ').toLowerCase()
        if (!same && pair !== 'closed opened') continue
        const [begun, ended] = one.begins ? [one, two] : [two, one]
        if ((begun.date.iso ?? '') <= (ended.date.iso ?? '')) continue
        yield {
          at: { block, quote: ended.date.text },
          says: `This was ${ended.verb} on ${ended.date.text}, before it was ${begun.verb} on ${begun.date.text}`,
          evidence: [{ block, quote: begun.date.text }],
        }
      }
  },
}
