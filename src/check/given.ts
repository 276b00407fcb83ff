/** For the tests of the checks: papers typed in the test, and what one check finds in them. */
import { parse, type Source } from '../records/index.ts'
import type { Check, Finding } from './check.ts'
import { paperOf } from './paper/paper-of.ts'
import type { Paper } from './paper/paper.ts'
import { findingOf, proofread } from './proofread.ts'
import { earlierOf } from './record/from-papers.ts'

/** Plain text as a paper: indentation of the test's own is taken off. A form feed begins a page. */
export function given(text: string, file = 'paper.txt'): Paper {
  const all = text.replace(/^\n/, '').split('\n')
  const indent = Math.min(...all.filter(line => line.trim() !== '').map(line => /^ */.exec(line)?.[0].length ?? 0))
  const source: Source = {
    media: 'text',
    lines: all.map((line, i) => ({ n: i + 1, page: null, text: line.slice(indent) })),
    pages: null,
    tagged: false,
  }
  return paperOf(file, source, parse(source))
}

/** What the check says of the text, `before` being what was published earlier. */
export const finds = (check: Check, text: string, ...before: string[]): Finding[] => {
  const paper = given(text)
  const earlier = earlierOf(
    paper,
    before.map((one, n) => given(one, `earlier-${n + 1}.txt`)),
  )
  return proofread(paper, { checks: [check], earlier }).map(findingOf)
}

type ReadLine = Source['lines'][number]

/** A paper of a format that marks its parts; each line is a paragraph unless it says otherwise. Of a PDF: a tagged one. */
export function marked(
  media: 'html' | 'docx' | 'pdf',
  lines: readonly (string | Partial<ReadLine>)[],
  file: Source['form'] = {},
): Paper {
  const source: Source = {
    media,
    lines: lines.map((line, i) => ({
      n: i + 1,
      page: null,
      text: '',
      ...(typeof line === 'string' ? { text: line } : line),
    })),
    pages: null,
    tagged: media === 'pdf',
    form: file,
  }
  return paperOf(`paper.${media}`, source, parse(source))
}

export const findsIn = (check: Check, paper: Paper): Finding[] => proofread(paper, { checks: [check] }).map(findingOf)
