/** Words as runs, and as plain text. */
import type { Run, Words } from './paper.ts'

export const runsOf = (words: Words): readonly Run[] => (typeof words === 'string' ? [{ text: words }] : words)

export const plain = (words: Words): string => (typeof words === 'string' ? words : words.map(run => run.text).join(''))
