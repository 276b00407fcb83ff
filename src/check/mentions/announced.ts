/** How many things a sentence says will follow: 'three objectives:', 'the following six priorities', 'ten elected members:'. */
import { type NumberMention, numbersIn } from './numbers.ts'
import { remember } from './remember.ts'

/** `noun` is the last word of what is counted, singular or plural as written, lower case. */
export type Announced = { value: number; text: string; start: number; end: number; noun: string; following: boolean }

const listed =
  /^(?:objectives?|priorit(?:y|ies)|themes?|elements?|recommendations?|areas?|aims?|principles?|pillars?|options?|criteri(?:a|on)|strands?|stages?|actions?|points?|questions?|issues?|reasons?|factors?|duties|projects?|schemes?|wards?|cohorts?|steps?|measures?|changes?|headings?|categories|types?|ways|work-?streams?|bids?|sites?|locations?|venues?|powers?|streams?|funds?|grants?|outcomes?|goals?|targets?|indicators?|risks?|conditions?|tests?|decisions?|motions?|amendments?|parts?|phases?|programmes?|sessions?|topics?|requirements?|functions?|responsibilities|roles?|values?|commitments?|ambitions?|challenges?|opportunities|benefits?|components?|features?|initiatives?|policies|proposals?|tasks?|purposes?|missions?|pathways?|examples?|services?|documents?|appendices|concerns?|suggestions?|comments?|campaigns?|workshops?|tiers?|strategies|standards?|enablers?|domains?|drivers?|sectors?|activities|exceptions|grounds?|hotspots?|hubs?|working groups?|organisations|agencies|partners|bodies|authorities|boroughs|districts|towns|parishes|schools|stations|parks|centres|members|councillors|representatives|vacancies|posts|presentations|reports|events|meetings|visits|key)$/
const people =
  /^(?:members|councillors|representatives|people|residents|officers|speakers|attendees|governors|trustees|directors)$/
const measure =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|quarters?|times|miles?|metres?|hectares?|acres?|pages?|copies|pounds|pence|votes?|percentage|point|degrees?|calls?|cases|incidents|responses|respondents)$/
const before =
  /(?:\b(?:one|two|three|four|five|six|some|any|each|none|either|most|many|several|few|part|half|all but one|more|number|majority) of(?: the| these| its| our| their| those)?|\b(?:(?<!\bsign(?:s|ed|ing)? )up to|at least|at most|(?:more|fewer|less) than|over|under|about|around|approximately|nearly|almost|a further|further|another|additional|other|an extra|first|last|next|past|previous|remaining|minimum of|maximum of|every|within|than|roughly|or|final|latest|other|only|between)\s+(?:\w+\s)?|[≥≤<>~+])\s*$/i
const after = /^\s*(?:or|to|-|–)\s+(?:\d|one\b|two|three|four|five|six|seven|eight|nine|ten)/i
/** 'that partners had put forward': whose they are, not what is done with them. */
const chosen =
  /^\s(?:that|which)\s[\p{L}’' ]{2,40}?\s(?:put forward|agreed|identified|named|chosen|set|selected|proposed|listed|adopted|approved)$/iu
const other =
  /\b(?:following|below|that\s*$|that:|include[sd]?|including|such as|for example|e\.g\.|asked|raised|noted|said|commented)\b/i

/** What the words announce; null where they announce nothing, or it is not certain what. `text` is the sentence that leads in. */
export const announcedBy = remember((text: string): Announced | null => {
  const found = numbersIn(text).flatMap(number => announced(text, number) ?? [])
  return found.find(one => one.following) ?? (found.length === 1 ? (found[0] ?? null) : null)
})

function announced(
  text: string,
  { kind, value, step, start, end, thing, text: quote }: NumberMention,
): Announced | null {
  const rest = text.slice(end)
  const head = text.slice(0, start)
  if (kind !== 'count' || step !== 1 || value < 1 || value > 40 || after.test(rest)) return null
  const following =
    /\b(?:following|these)\s+(?:\p{L}+\s+)?$/iu.test(head) || /^\s+(?:\p{L}+\s+)?following\b/iu.test(rest)
  if (!following && before.test(head)) return null
  const words = thing.replace(/^following\s+/, '').split(/\s+/)
  const noun = nounOf(words)
  if (noun === null) return null
  const all = {
    value,
    text: `${quote}${rest.slice(0, rest.toLowerCase().indexOf(noun) + noun.length)}`,
    start,
    end,
    noun,
  }
  if (following) return measure.test(noun) ? null : { ...all, following }
  if (measure.test(noun) || (value === 1 && !/^\W*(?:the|a|has|is)?\W*$/i.test(head.slice(-4)))) return null
  const tail = rest.slice(rest.toLowerCase().indexOf(noun) + noun.length).replace(/\s?[:–—;-]+\s*$/, '')
  if (/^\)/.test(tail)) return null
  if (tail.trim() === '') return { ...all, following }
  if (!listed.test(noun) || other.test(tail)) return null
  if (
    people.test(noun) &&
    !/^\s*(?:,?\s?(?:who|which|they)\s)?(?:are|were|is|as follows|being|namely)\s*$/i.test(tail) &&
    !/\b(?:compris|consist|made up)/i.test(head)
  )
    return null
  if (/^\s*,/.test(tail) && !/\b(?:are|were|as follows|namely)\s*$/i.test(tail)) return null
  if (chosen.test(tail)) return { ...all, following }
  const more = tail.toLowerCase().match(/\p{L}+/gu) ?? []
  return more.length > 24 || more.some(word => word !== noun && word.endsWith('s') && listed.test(word))
    ? null
    : { ...all, following }
}

/** The last word of those that is a plural, or a word for what lists hold. */
function nounOf(words: readonly string[]): string | null {
  const plural = (word: string) => /[^su]s$|ia$|^(?:people|children|women|men)$/.test(word)
  return (
    words.find(word => listed.test(word) && plural(word)) ??
    words.findLast(word => measure.test(word) || plural(word)) ??
    words.find(word => listed.test(word)) ??
    null
  )
}
