/** Votes that do not fit what became of the motion, or those who were there. */
import type { Check, Found } from '../../check.ts'
import { inWords } from '../../mentions/number-words.ts'
import { isMeasure, numbersIn } from '../../mentions/numbers.ts'
import { sentencesIn } from '../../mentions/sentences.ts'
import { type Vote, voteIn } from '../../mentions/votes.ts'
import type { Block, Paper } from '../../paper/paper.ts'

export const votesAgainstOutcome: Check = {
  id: 'votes-against-outcome',
  family: 'numbers',
  severity: 'error',
  says: 'Votes that do not fit the outcome, or are more than those present',
  *look(paper) {
    for (const block of paper.blocks)
      for (const text of inParts(block.text)) {
        const vote = voteIn(text)
        if (vote) yield* judged(paper, block, text, vote)
      }
  },
}

/** 'Votes for: 3. Votes against: 5. The motion was lost.' is one vote; else each sentence may be. */
const inParts = (text: string): string[] => {
  const sentences = sentencesIn(text).map(one => one.text)
  const tally =
    sentences.length > 1 &&
    text.length < 160 &&
    /^\W*(?:(?:votes )?(?:for|in favour)\s?[:–=-]|[\w-]+ (?:members |councillors )?(?:voted|votes?) (?:for|in favour)\b)/i.test(
      text,
    )
  return tally ? [text] : sentences
}

function* judged(paper: Paper, block: Block, sentence: string, vote: Vote): Generator<Found> {
  const at = { block, quote: vote.quote }
  const { for: yes, against: no, abstained, outcome } = vote
  const casting = /\bcasting\b/i.test(block.text) || paper.blocks[block.n + 1]?.text.includes('casting')
  if (vote.unanimous && no !== null && no > 0)
    yield {
      at,
      says: `This was unanimous, and ${inWords(no)} voted against`,
      evidence: [{ block, quote: 'nanimous' }].filter(one => block.text.includes(one.quote)),
    }
  else if (outcome && yes !== null && no !== null && yes !== no && (outcome === 'carried') !== yes > no)
    yield {
      at,
      says: `This says ${outcome}, with ${inWords(yes)} for and ${inWords(no)} against`,
      evidence: [],
      severity: /\brefus|reject|majority|two[- ]thirds/i.test(sentence) ? 'warning' : 'error',
    }
  else if (outcome === 'carried' && yes !== null && yes === no && yes > 0 && !casting)
    yield {
      at,
      says: `This says carried, with ${inWords(yes)} for and as many against`,
      evidence: [],
      severity: 'warning',
    }
  if (yes === null || no === null) return
  const cast = yes + no + (abstained ?? 0)
  const told = numbersIn(sentence).find(
    one =>
      one.kind === 'count' &&
      !isMeasure(one) &&
      /^(?:members|councillors)\s(?:were\s)?(?:present|(?:voting|who voted)(?!\s(?:for|in favour|against)))|^votes (?:were )?cast/.test(
        sentence.slice(one.end).trim().toLowerCase(),
      ),
  )
  const present = block.part === 'minutes' ? (paper.minutes?.present ?? null) : null
  if (told && (cast > told.value || (abstained !== null && cast !== told.value)))
    yield {
      at,
      says: `These are ${inWords(cast)} votes, and this says ${told.text}`,
      evidence: [{ block, quote: told.text }],
    }
  else if (present && present.length > 3 && cast > present.length) {
    const list = paper.blocks.find(one => one.at === 'minutes.present')
    yield {
      at,
      says: `These are ${inWords(cast)} votes, and ${inWords(present.length)} members are recorded as present`,
      evidence: list ? [{ block: list, quote: '' }] : [],
      severity: /substitut/i.test(list?.text ?? '') ? 'note' : 'warning',
    }
  }
}
