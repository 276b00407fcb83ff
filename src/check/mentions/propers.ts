/** Names in capitals: runs of two to six words that begin with a capital, with 'of', 'and' and 'for' between them. */
import { fold } from '../../lib/index.ts'
import { remember } from './remember.ts'

/** `words` folded, without apostrophes; `plain` with them, for they are all that two names may differ in. */
export type Proper = { text: string; start: number; words: string[]; plain: string }

const word = String.raw`\p{Lu}\p{Ll}[\p{L}'’]*`
const run = new RegExp(String.raw`(?<![\p{L}'’])${word}(?:(?: (?:of|and|for|&))? ${word}){1,5}`, 'gu')

const title =
  /\b(?:councillors?|cllrs?|mr|mrs|ms|miss|dr|professor|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/

export const propersIn = remember((text: string): readonly Proper[] =>
  Array.from(text.matchAll(run), ({ 0: found, index }) => {
    const lead =
      /^(?:The|A|An|In|At|On|For|This|That|These|Our|By|To|From|With|And|Report|Subject) /.exec(found)?.[0] ?? ''
    const proper = found.slice(lead.length).replace(/['’]s$/, '')
    return {
      text: proper,
      start: index + lead.length,
      words: fold(proper).split(' '),
      plain: proper.toLowerCase().replaceAll('’', "'").replaceAll('&', 'and'),
    }
  }).filter(({ words }) => words.length > 1 && !title.test(words.join(' '))),
)
