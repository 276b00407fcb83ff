/** Somebody who acts with the agreement of the same one: 'The Chair moved the item, with the agreement of the Chair'. */
import type { Check } from '../../check.ts'
import { remember } from '../../mentions/remember.ts'
import { sentencesIn } from '../../mentions/sentences.ts'

export const agreesWithOneself: Check = {
  id: 'agrees-with-oneself',
  family: 'people',
  severity: 'warning',
  says: 'Somebody who acts with the agreement of, or in consultation with, the same one',
  *look({ blocks }) {
    for (const block of blocks)
      for (const { quote, who, same } of selvesIn(block.text))
        yield {
          at: { block, quote },
          says: `This is the ${who}, and the ${who} again: the agreement of another may be meant`,
          evidence: [],
          same,
        }
  },
}

const one = String.raw`(?:Vice[- ]|Deputy |Assistant |Interim |Strategic |Corporate |Executive )*(?:Chair(?:man|woman|person)?|Mayor|Leader|Clerk|Speaker|Committee|Board|Panel|Cabinet|Monitoring Officer|Chief \p{Lu}\p{Ll}+(?: Officer)?|Director|Head|Service Manager|Portfolio Holder|Cabinet Member|Town Clerk)`
const rest = String.raw`(?: (?:of|for)(?: the)?(?:,? (?:and |& )?\p{Lu}[\p{L}'’-]+)+)?`
const consent = String.raw`(?:with|subject to|following|having|after|by)(?: (?:obtained|sought|taken))? (?:the )?(?:prior |written |full )?(?:agreement|consent|approval|permission|leave|concurrence)(?: (?:of|from|by))`
const both = new RegExp(
  String.raw`\b[Tt]he (?<who>${one}${rest})(?<between>[^;:]{0,140}?)\b(?<how>${consent}|in (?:consultation|liaison|agreement|conjunction) with|after consulting(?: with)?|jointly with) (?:the )?(?<again>${one}${rest})`,
  'gu',
)
/** Somebody else who may be the one that acts, or be asked as well. */
const another = new RegExp(
  String.raw`\b(?:${one}|Members?|Councillors?|Cllrs?|[Oo]fficers?|Mr|Mrs|Ms|Council|they|he|she|who)\b|\b(?:asked|advised|reported|informed|noted|agreed|stated)\b`,
  'u',
)

const selvesIn = remember((text: string) =>
  sentencesIn(text).flatMap(({ text: sentence }) =>
    Array.from(sentence.matchAll(both)).flatMap(
      ({ 0: quote, index, groups: { who = '', between = '', again = '' } = {} }) =>
        who === again && !another.test(between) && !/^ (?:and|or|of|for)\b/.test(sentence.slice(index + quote.length))
          ? [{ quote, who, same: quote.toLowerCase() }]
          : [],
    ),
  ),
)
