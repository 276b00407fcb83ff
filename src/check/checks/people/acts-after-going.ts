/** Somebody who left the meeting for good, and then moves, seconds, votes or speaks at a later item. */
import type { Check, Place } from '../../check.ts'
import { actsIn } from '../../mentions/acts.ts'
import { isAttendance } from '../../mentions/attendance.ts'
import { likeness, type Name } from '../../mentions/names.ts'
import { peopleIn } from '../../mentions/people.ts'
import { sentencesIn } from '../../mentions/sentences.ts'

const left =
  /\bleft (?:the (?:meeting|room|chamber|hall) )?(?:at|permanently|early)\b|\bleft the (?:meeting|room|chamber|hall)(?: (?:now|here|early))?\W*$|\bleft the meeting\b[^.]*\b(?:did not return|no further part)\b|\bat this (?:point|juncture|stage)\b[^.]*\bleft the (?:meeting|room|chamber|hall)\b|\bhad to leave\b[^.]*\band left\b/i
const back =
  /\b(?:return\w*|re-?join\w*|re-?enter\w*|came back|re-?admitted)\b(?<!not return)|\b(?:left|leave)\b[^.]*\b(?:during|while|whilst|for this item|before (?:the|this) (?:item|discussion|vote)|interest\w*)\b/i
const doing = ['moves', 'seconds', 'votes', 'declares', 'speaks', 'presides']

export const actsAfterGoing: Check = {
  id: 'acts-after-going',
  family: 'people',
  severity: 'warning',
  says: 'A member who left the meeting for good, and moves, seconds, votes or speaks at a later item',
  *look({ minutes }) {
    const items = minutes?.items ?? []
    const gone: { name: Name; at: Place; item: number }[] = []
    const returns = items.flatMap(({ blocks }) => blocks.flatMap(({ text }) => (back.test(text) ? peopleIn(text) : [])))
    for (const [n, { blocks, title }] of items.entries())
      for (const block of blocks.filter(one => !isAttendance(one)))
        for (const { by, does } of actsIn(block.text)) {
          const earlier = gone.find(one => one.item < n && likeness(one.name, by.name).kind === 'same')
          if (earlier && by.councillor && doing.includes(does) && !/\b(?:had|previously|earlier)\b/i.test(block.text))
            yield {
              at: { block, quote: by.text },
              says: `${by.name.printed} ${does} here, after leaving the meeting`,
              evidence: [earlier.at],
              same: by.text,
            }
          // Attendance that is told under a heading of its own has no hour among the items.
          if (does !== 'leaves' || !by.councillor || /\bapolog|\battendance|\bdeclar/i.test(title)) continue
          if (returns.some(one => likeness(one.name, by.name).kind !== 'other') || !leaves(block.text, by.text))
            continue
          gone.push({ name: by.name, at: { block, quote: by.text }, item: n })
        }
  },
}

const leaves = (text: string, name: string): boolean =>
  sentencesIn(text).some(one => one.text.includes(name) && left.test(one.text))
