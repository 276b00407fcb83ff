/** A meeting, a session or a shift that ends before it begins. */
import type { Check, Found } from '../../check.ts'
import { type TimeMention, timesIn } from '../../mentions/times.ts'
import type { Block } from '../../paper/paper.ts'

const range = /^\s*(?:[–—-]|\bto\b|\buntil\b|\btill\b|\band\b)\s*$/i
const moved = /\b(?:mov|chang|brought|bring|rearrang|reschedul|amend|correct|revis|alter)\w*/i
const began = /\b(?:commenc\w*|start\w*|began|begin\w*|opened|convened)\b[^.;]{0,40}$/i
const paused = /\b(?:adjourn\w*|break|suspended|recess|paused|interval)\b[^.;]{0,40}$/i
const resumed = /\b(?:resum\w+|re-?start\w*|reconven\w+|re-?open\w*|recommenc\w+|continued)\b[^.;]{0,40}$/i
const ended =
  /\b(?:ended|closed|concluded|finished|rose|terminated|adjourned|close|closing|end|ending|finish|finishing|completed)\b[^.;]{0,40}$/i

export const endedBeforeBegan: Check = {
  id: 'ended-before-began',
  family: 'dates',
  severity: 'error',
  says: 'A meeting, a session or a shift that ends before it begins',
  *look(paper) {
    for (const block of paper.blocks) {
      const times = timesIn(block.text)
      for (const [n, first] of times.entries()) {
        const last = times[n + 1]
        if (!last) break
        const between = block.text.slice(first.start + first.text.length, last.start)
        if (
          (paused.test(block.text.slice(0, first.start)) || /\badjourn|\bsuspend/i.test(between)) &&
          resumed.test(between) &&
          !reaches(first, last)
        )
          yield {
            at: { block, quote: last.text },
            says: `This goes on at ${last.text.replace(/\.$/, '')}, before it stops at ${first.text.replace(/\.$/, '')}`,
            evidence: [{ block, quote: first.text }],
          }
        const both = range.test(between) || (began.test(block.text.slice(0, first.start)) && ended.test(between))
        const changed = moved.test(block.text.slice(Math.max(0, first.start - 60), first.start))
        if (both && !changed && between.length < 90 && !reaches(first, last)) yield found(block, first, last, block)
      }
    }
    if (paper.minutes === null) return
    const heads = paper.minutes.blocks.filter(({ role }) => ['heading', 'field', 'title'].includes(role))
    const start = heads.flatMap(block => timesIn(block.text).map(time => ({ block, time })))[0]
    const closing = paper.minutes.blocks.find(({ role }) => role === 'closing')
    const end = closing && timesIn(closing.text).at(-1)
    if (!start || !end || start.block === closing || reaches(start.time, end)) return
    if (end.minute !== null && end.minute < 180) return
    yield found(closing, start.time, end, start.block)
  },
}

/** Past midnight is fine where nothing says otherwise: '10pm to 6am'. */
const reaches = (a: TimeMention, b: TimeMention): boolean =>
  a.minute === null ||
  b.minute === null ||
  b.minute >= a.minute ||
  b.minute <= 300 ||
  (a.minute >= 720 && b.minute < 720 && b.minute <= 540) ||
  (a.half === null && b.half !== null && a.minute - 720 <= b.minute && a.hour <= 12)

const found = (block: Block, first: TimeMention, last: TimeMention, where: Block): Found => ({
  at: { block, quote: last.text },
  says: `This ends at ${last.text.replace(/\.$/, '')}, before it begins at ${first.text.replace(/\.$/, '')}`,
  evidence: [{ block: where, quote: first.text }],
})
