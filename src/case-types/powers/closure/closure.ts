/** Closure of premises: a notice of the police or the council, and an order of the court that must soon hear of it. */
import type { Power } from '../power.ts'
import { closureBreached } from './breach.ts'
import { clocks } from './clocks.ts'
import { closureAdjourned, closureApplied, closureNotMade, closureOrder } from './court/hearing.ts'
import {
  closureAppeal,
  closureExtensionApplied,
  closureOrderDischarged,
  closureOrderExtended,
  closureReviewed,
} from './court/order.ts'
import { letters } from './letters.ts'
import { measures } from './measures.ts'
import {
  closureNotice,
  closureNoticeCancelled,
  closureNoticeExtended,
  closureNoticeServed,
  closureNoticeVaried,
} from './notice.ts'
import { consulted } from './recorded.ts'
import { shows } from './shows.ts'
import { group, noticeTest, orderTest } from './tests.ts'

export const closure: Power = {
  name: group,
  acts: [
    noticeTest.act,
    consulted,
    closureNotice,
    closureNoticeServed,
    closureNoticeExtended,
    closureNoticeVaried,
    closureNoticeCancelled,
    orderTest.act,
    closureApplied,
    closureAdjourned,
    closureNotMade,
    closureOrder,
    closureReviewed,
    closureExtensionApplied,
    closureOrderExtended,
    closureOrderDischarged,
    closureAppeal,
    closureBreached,
  ],
  clocks,
  letters,
  measures,
  shows,
}
