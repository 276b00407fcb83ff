/**
 * Where what is due comes from. To add a source: write a function of the type DueSource beside the thing that is due (such as
 * src/meetings/questions/due.ts) and put it into this list. It reads under whoever asks (`/work`), and for reminders as the system,
 * for the reason 'remind': its tables need a policy that lets the system read. `what` goes into e-mails, unless `inLetters` stands in its place.
 */
import { absencesDue } from '../attendance/due.ts'
import { actionsDue } from '../actions/due.ts'
import { interestsDue } from '../declarations/due.ts'
import { reportsDue } from '../drafts/due.ts'
import { minutesToReadDue } from '../minutes/due.ts'
import { questionsDue } from '../questions/due.ts'
import { mattersDue } from '../scrutiny/due.ts'
import { minutesDue, noticesDue } from './clerk-sources.ts'
import type { DueSource } from './due.ts'

export const dueSources: readonly DueSource[] = [
  noticesDue,
  minutesDue,
  minutesToReadDue,
  questionsDue,
  reportsDue,
  actionsDue,
  mattersDue,
  interestsDue,
  absencesDue,
]
