/** The resolution that excludes the public, as the agenda proposes it and as it is moved. */
import { list } from '../../lib/index.ts'
import { paragraphsInWords } from './schedule-12a.ts'

/** 'item 7'; 'items 7 and 8' */
export const itemsInWords = (numbers: readonly string[]): string =>
  numbers.length === 0
    ? 'the following items of business'
    : `${numbers.length === 1 ? 'item' : 'items'} ${list([...numbers])}`

/**
 * 'That, under section 100A(4) …', without the stop at its end: it names the items and the paragraphs of Part 1 of Schedule 12A (Local
 * Government Act 1972, section 100A(4) and (5); Schedule 12A, paragraph 10). `noun`: 'Board'.
 */
export const exclusionResolution = (numbers: readonly string[], paragraphs: readonly number[], noun: string): string =>
  `That, under section 100A(4) of the Local Government Act 1972, the press and public be excluded from the meeting for ${itemsInWords(numbers)}, on the grounds that ${numbers.length === 1 ? 'it involves' : 'they involve'} the likely disclosure of exempt information as defined in ${paragraphs.length === 0 ? 'paragraph …' : paragraphsInWords(paragraphs)} of Part 1 of Schedule 12A to the Act, the ${noun} being satisfied that, in all the circumstances of the case, the public interest in maintaining the exemption outweighs the public interest in disclosing the information`
