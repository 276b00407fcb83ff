/** Resolutions on papers that the minute does not speak of. */
import type { Check } from '../../check.ts'
import type { Block, MinuteItem } from '../../paper/paper.ts'
import { resolutionOf, toldIn } from './decisions.ts'

/** What can be noted, and the words by which an item speaks of it. */
const things: readonly (readonly [RegExp, RegExp])[] = [
  [/\baction plans?\b/i, /\bplans?\b(?! to\b)/i],
  [/\b(?:delivery|business|improvement|recovery|implementation|project|management) plans?\b/i, /\bplan/i],
  [
    /\bpresentations?\b/i,
    /\bpresent(?:ation|ed|ing|er)|\bslides?\b|\bshow(?:ed|n)\b|\bPowerPoint\b|\boverview|\btalk|\bdemonstrat/i,
  ],
  [/\bpetitions?\b/i, /\bpetition|\bsignat/i],
  [/\bterms of reference\b/i, /\bterms of reference\b/i],
  [/\brisk register\b/i, /\brisk/i],
  [/\bprotocol\b/i, /\bprotocol/i],
  [/\bbusiness case\b/i, /\bcase\b/i],
  [/\b(?:verbal|oral) (?:update|report)\b/i, /\bverbal|\boral|\bupdate|\bupdated|\breport|\badvised|\binform/i],
  [/\bvideo\b/i, /\bvideo|\bfilm/i],
]
const received =
  /\b(?:be|is|are|was|were)\s+(?:received|noted|approved|endorsed|agreed|adopted|welcomed|supported|accepted)\b|\b(?:not|endors|approv|receiv|agre|accept|adopt|welcom|support)(?:e|es|s|ed|ing)\b/i
/** Somebody came and told of it: that may be what is meant. */
const heard = /\bheard\b|\bspoke\b|\bgave\b|\battended\b|\bwas told\b|\bdescribed\b|\bexplained\b/i
/** Nothing was brought. */
const idle =
  /\b(?:there (?:was|were) (?:no|none)|no (?:\w+ )?(?:questions|items|business|petitions|matters|deputations)|(?:item|report) (?:was|had been) withdrawn|was deferred|not received|none (?:was|were|had been) (?:submitted|received|made|raised|brought))\b/i
const withdrawn = /\breport (?:was|had been) withdrawn\b/gi
const papers = /\b(?:the )?(?:recommendations(?: in the report)?|report)\b(?= be\b)/i
/** A paper that is still to come. */
const later =
  /\b(?:further|future|next|new|draft|be (?:submitted|brought|presented|prepared|provided|developed|drawn up|revised))\b/i

export const resolutionRefersToNothing: Check = {
  id: 'resolution-refers-to-nothing',
  family: 'structure',
  severity: 'warning',
  says: 'A resolution on a plan, a presentation, an amendment or an option that the minute does not speak of',
  *look({ minutes }) {
    for (const item of minutes?.items ?? []) {
      const resolution = resolutionOf(item)
      const told = [item.title, ...toldIn(item).map(({ text }) => text)].join('\n')
      if (idle.test(told) && !/\breports?\b|\brecommend/i.test(told.replace(withdrawn, '')))
        for (const block of resolution) {
          const quote = papers.exec(block.text)?.[0]
          if (quote)
            yield {
              at: { block, quote },
              says: `The minute on “${item.title}” speaks of no report and no recommendations`,
              evidence: toldIn(item)
                .slice(0, 1)
                .map(one => ({ block: one, quote: '' })),
            }
        }
      if (told.length < item.title.length + 60) continue
      for (const block of resolution) yield* inResolution(block, told, item)
    }
  },
}

function* inResolution(block: Block, told: string, { heading, title }: MinuteItem) {
  const evidence = heading ? [{ block: heading, quote: '' }] : []
  const clause =
    /^(.*?(?:noted|received|approved|endorsed|agreed|adopted|welcomed|supported|accepted))\b/i.exec(block.text)?.[1] ??
    block.text
  const nouns = received.test(block.text) ? things : []
  for (const [thing, spoken] of nouns) {
    const quote = thing.exec(clause)?.[0]
    if (quote && !spoken.test(told) && !later.test(clause))
      yield {
        at: { block, quote },
        says: `The minute on “${title}” speaks of no ${quote.toLowerCase()}`,
        evidence,
        ...(heard.test(told) && { severity: 'note' as const }),
      }
  }
  const amended = /\b(?:as|so) amended\b/i.exec(block.text)?.[0]
  if (
    amended &&
    !/\bamend|\bchang|\bcorrect|\brevis|\bsubject to\b|\badd(?:ed|ition)|\balter|\bdelet|\binsert|\bremov|\bomi(?:t|ssion)|\bshould (?:read|be|say)|\berror|\bmistake/i.test(
      told,
    )
  )
    yield { at: { block, quote: amended }, says: 'The minute speaks of no amendment', evidence }
  for (const [quote, which = ''] of block.text.matchAll(/\b[Oo]ption\s+(\d{1,2}|[A-H])\b/g)) {
    const options = [...told.matchAll(/\b[Oo]ptions?\s+(\d{1,2}|[A-H])\b/g)].map(([, one]) => one)
    if (
      !/\boptions?\b|\balternativ/i.test(told) ||
      (options.length > 1 && !options.includes(which) && !new RegExp(`\\b${which}\\b`).test(told))
    )
      yield { at: { block, quote }, says: `The minute speaks of no option ${which}`, evidence }
  }
}
