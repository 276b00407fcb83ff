/** Prosecutions, formal cautions and what is told of them afterwards, as a power that kinds of cases take up. */
import type { Power } from '../power.ts'
import { formalCaution } from './caution.ts'
import { clocks } from './clocks.ts'
import { hearingHeld, hearingListed, prosecutionOutcome } from './court.ts'
import { group, prosecutionDropped, prosecutionFile, prosecutionLaid, prosecutionTest } from './file.ts'
import { measures } from './measures.ts'
import { pressRelease } from './press.ts'
import { shows } from './shows.ts'

export const prosecution: Power = {
  name: group,
  acts: [
    prosecutionFile,
    prosecutionTest.act,
    prosecutionLaid,
    prosecutionDropped,
    hearingListed,
    hearingHeld,
    prosecutionOutcome,
    formalCaution,
    pressRelease,
  ],
  clocks,
  letters: [],
  measures,
  shows,
}
