/** Fixed penalty notices, as a power that kinds of cases take up. */
import type { Power } from '../power.ts'
import { clocks } from './clocks.ts'
import { group, penaltyIssued } from './issue.ts'
import { letters } from './letters.ts'
import { measures } from './measures.ts'
import {
  penaltyAnswered,
  penaltyCancelled,
  penaltyPaid,
  penaltyQuestioned,
  penaltyReminded,
  penaltySentAgain,
  penaltyWithdrawn,
} from './pay.ts'
import { shows } from './shows.ts'

export const penalty: Power = {
  name: group,
  acts: [
    penaltyIssued,
    penaltyPaid,
    penaltySentAgain,
    penaltyReminded,
    penaltyQuestioned,
    penaltyAnswered,
    penaltyWithdrawn,
    penaltyCancelled,
  ],
  clocks,
  letters,
  measures,
  shows,
}
