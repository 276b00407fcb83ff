/** What an item of minutes decides, and what it only tells. */
import { sentencesIn } from '../../mentions/sentences.ts'
import type { Block, MinuteItem, Minutes } from '../../paper/paper.ts'

const decided =
  /\b(?:RESOLVED|AGREED|DECIDED|DECISION|RECOMMENDED)\b|^\W*(?:\d+\W+)?(?:It was )?(?:[Rr]esolved|Decision|Agreed)\b/

/** In order: the line that says RESOLVED, and its parts below. */
export const resolutionOf = ({ blocks, heading }: MinuteItem): readonly Block[] =>
  blocks.filter(block => block !== heading && (block.role === 'resolution' || decided.test(block.text)))

/** What is told, without heading and resolution. */
export const toldIn = (item: MinuteItem): readonly Block[] => {
  const own = new Set(resolutionOf(item))
  return item.blocks.filter(block => block !== item.heading && !own.has(block) && block.role !== 'closing')
}

/** Whether these minutes set resolutions apart from what is told. */
export const setsApart = ({ items }: Minutes): boolean =>
  items.filter(item => resolutionOf(item).length > 0).length >= 2

const agreeing =
  /(?:\bThere was (?:\w+ )?(agreement|consensus),? that\b|(?:\b(?:The|the) (?:[A-Z][\w-]+ ){0,5}(?:Board|Committee|Panel|Council|Cabinet|Partnership|Forum|Commission|Authority|meeting)|\bMembers|\bCouncillors|\b[Ii]t was|^It was|\b[Ii]t is)(?: had| have)?(?: (?:also|then|therefore|further|unanimously|all|subsequently))* (agreed|resolved|decided)(?: unanimously| in (?:discussion|principle))?,? (?:that|to)\b)/
const deed =
  /(?:\b(?:would|will|must|to|and)\s+(?:(?:also|then|now)\s+)?(?:be\s+)?|\b(?<!should )be\s+)(?:invit|amend|ask|request|circulat|send|sent|provid|br(?:ing|ought)|add|includ|arrang|wr(?:ite|itten)|contact|report|updat|revis|review|prepar|submit|refer|establish|set up|appoint|nominat|publish|consult|investigat|attend|share|email|extend|organis|produc|return|replac|correct|forward|increas|reduc|chang)/i

/** 'Members to be offered places', 'Officers to circulate the slides': a note of a task, with no verb before it. */
const toBeDone =
  /^(?:(?:The|A|An|All) )?\p{Lu}[\p{L}’'-]*(?: (?!(?:is|are|was|were|be|had|has|have|did|need|wish|likely|due|able|how|what|when|where|whether|that|which|who|it)\b|[\p{L}-]+ed\b)[\p{L}’'-]+){0,4} to (?:be (?:given|offered|provided|sent|circulated|invited|shared|arranged|emailed|added|brought|prepared|contacted|issued|organised|updated|kept informed|informed)|(?<=\b(?:[Oo]fficers?|Members|[Cc]lerk|Chair|Director|[Mm]anager|Secretary|Councillor|Cllr|Head of|[Tt]eam)\b[^.;]{0,40} to )(?:circulate|send|provide|share|arrange|bring|prepare|contact|invite|write to|report back|follow up|email)) /u

export type Agreed = { block: Block; text: string; task: boolean; noted: boolean }

/** 'It was agreed that it would be amended': a sentence that decides; `task` where somebody has to do it, `noted` in a bare list. */
export function* agreedIn(item: MinuteItem): Generator<Agreed> {
  for (const block of toldIn(item))
    for (const { text } of sentencesIn(block.text)) {
      if (block.role === 'list-item' && toBeDone.test(text)) yield { block, text, task: true, noted: true }
      const found = agreeing.exec(text)
      if (!found || /\b(?:adjourn|minutes|standing order|extend the meeting|defer|postpone|exclude)/i.test(text))
        continue
      const rest = text.slice(found.index + found[0].length)
      yield { block, text, task: deed.test(found[0].endsWith('to') ? `to${rest}` : rest), noted: false }
    }
}
