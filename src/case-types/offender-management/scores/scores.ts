/** The scores of a case, calculated or entered. Two of different tools are never compared: whoever compares asks for one tool. */
import type { AnswersOf, Day, Recorded, Stood } from '../../../casework/index.ts'
import type { Band } from '../../../scores/index.ts'
import { scoreCalculated, type Worked } from './calculate.ts'
import { scoreEntered, valuesOf } from './enter.ts'
import type { Tool } from './words.ts'

export type Score = {
  /** The id of the event that recorded it. */
  readonly id: number
  /** As at which day. */
  readonly day: Day
  readonly tool: Tool
  /** In percent; null where the tool gives none. */
  readonly oneYear: number | null
  readonly twoYear: number
  readonly band: Band
  /** Five digits. */
  readonly offence: string
  readonly convicted: Day
  /** False: worked out here, by `engine`. */
  readonly byHand: boolean
  /** 'OGRS3', and the table of offences; null for what was worked out elsewhere. */
  readonly engine: string | null
  readonly table: string | null
  /** Who recorded it. */
  readonly agency: string | null
}

const calculated = (one: Recorded<AnswersOf<typeof scoreCalculated>>): Score => {
  const { worked, offence, convicted } = one.given as typeof one.given & { worked: Worked }
  const { oneYear, twoYear, band, engine, table } = worked
  const { id, day, agency } = one
  return { id, day, agency, tool: 'ogrs3', oneYear, twoYear, band, offence, convicted, byHand: false, engine, table }
}

const entered = ({ id, day, agency, given }: Recorded<AnswersOf<typeof scoreEntered>>): Score => {
  const { tool, offence, convicted } = given
  return { id, day, agency, tool, ...valuesOf(given), offence, convicted, byHand: true, engine: null, table: null }
}

/** The earliest first. */
export const scoresOf = (stood: Stood): readonly Score[] =>
  [...stood.all(scoreCalculated).map(calculated), ...stood.all(scoreEntered).map(entered)].toSorted(
    (one, other) => one.day.localeCompare(other.day) || one.id - other.id,
  )

/** The latest of a tool; of whichever where none is said. */
export const latestScore = (stood: Stood, tool?: Tool): Score | undefined =>
  scoresOf(stood).findLast(one => tool === undefined || one.tool === tool)
