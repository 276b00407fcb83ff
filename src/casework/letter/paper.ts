/** A letter as a paper: the council's head, the day, to whom, our number, the words. */
import { longDate } from '../../lib/index.ts'
import { blockNodes, blocksOf, markupProblems } from '../../meetings/index.ts'
import type { Node, Paper } from '../../print/index.ts'
import type { Engine } from '../type/engine.ts'
import type { Letter } from '../type/letter.ts'

export type Head = {
  readonly name: string
  /** One a line; none where no address is recorded. */
  readonly address: readonly string[]
  readonly reference: string
  readonly day: Temporal.PlainDate
}

type Office = Pick<Engine, 'council' | 'office'>

/** What in the words could not be printed as they mean it. */
export const problemsIn = (words: string): string[] =>
  blocksOf(words).some(block => block.role === 'picture')
    ? ['A letter holds words only: take the picture out, and send it beside the letter.']
    : markupProblems(words)

export const wordNodes = (words: string): Node[] => blockNodes(blocksOf(words), 1)

/** Its file name tells the number of the case and the kind of letter, and nobody's name. */
export function letterPaper({ council, office }: Office, letter: Letter, head: Head, words: string): Paper {
  const { name, address, reference, day } = head
  const nodes: Node[] = [
    { is: 'para', text: council, number: null, lead: null, bold: true },
    { is: 'lines', lines: [...office.address.split(', '), office.phone, office.email] },
    { is: 'lines', lines: [longDate(day), `Our reference: ${reference}`] },
    { is: 'lines', lines: [name, ...address] },
    { is: 'heading', level: 1, text: letter.subject },
    ...wordNodes(words),
  ]
  return {
    fileName: `${reference}-${letter.key}.pdf`,
    title: `${letter.subject}, ${reference}`,
    publisher: council,
    date: day.toString(),
    runningHead: reference,
    slides: false,
    parts: [{ key: null, nodes }],
  }
}
