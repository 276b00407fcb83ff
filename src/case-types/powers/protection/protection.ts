/** Community protection: a written warning with time to put it right, then a notice with what must stop or be done. */
import type { Power } from '../power.ts'
import { protectionBreached, protectionRemedied } from './breach.ts'
import { clocks } from './clocks.ts'
import { letters } from './letters.ts'
import { measures } from './measures.ts'
import {
  protectionAppeal,
  protectionAppealDecided,
  protectionChecked,
  protectionEnded,
  protectionNotice,
  protectionServed,
  protectionVaried,
} from './notice.ts'
import { heeded } from './recorded.ts'
import { group, noticeTest } from './tests.ts'
import { shows } from './shows.ts'
import { protectionWarning } from './warn.ts'

export const protection: Power = {
  name: group,
  acts: [
    protectionWarning,
    heeded,
    noticeTest.act,
    protectionNotice,
    protectionServed,
    protectionAppeal,
    protectionAppealDecided,
    protectionChecked,
    protectionVaried,
    protectionBreached,
    protectionRemedied,
    protectionEnded,
  ],
  clocks,
  letters,
  measures,
  shows,
}
