/** Figures that count nothing: dates, times, years, telephone numbers, postcodes, addresses, references, numbers of sections. */
import { datesIn } from './dates.ts'
import { numberWords } from './number-words.ts'
import { remember } from './remember.ts'

const named =
  'sections?|ss|paras?|paragraphs?|pages?|pp?|items?|appendix|appendices|annex(?:es)?|schedules?|parts?|articles?|regulations?|regs?|rules?|standing orders?|orders?|nos?|numbers?|minutes? no|tables?|figures?|charts?|chapters?|clauses?|wards?|phases?|stages?|tiers?|levels?|grades?|bands?|class|versions?|options?|strands?|blocks?|units?|lots?|plots?|rooms?|floors?|motions?|questions?|recommendations?|priority|objective|themes?|groups?|steps?|zones?|areas?|weeks?|day|years?|quarters?|case study|studies|outcomes?|scenarios?|types?|domain|goal|aim|pillar|principle|action|risk|ref|reference|form|exhibit|slides?|box|footnote|junction|platform|flat|gate|bus|route|channel|vol|volume|issue|draft|exercise|covid|tranche|round|wave|cohort|sprint|gateway'
const figure = '\\d+(?:\\.\\d+)*(?:\\(\\w{1,4}\\))*'

/** 'phase two': the only ones without a figure in them. */
const inWords = new RegExp(
  `\\b(?:section|part|phase|stage|tier|level|option|strand|block|theme|priority|objective|appendix|annex|case study|chapter|draft|group|band|step|pillar|principle|goal|week|year|quarter|day|lot|item|page|round|wave)\\s${numberWords}\\b`,
  'gi',
)

const patterns: readonly RegExp[] = [
  inWords,
  /(?:https?:\/\/|www\.)\S+|\S+@\S+/g,
  /\b\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]\.?m\b|[ap]\.m\.|noon\b)\.?|\b\d{1,2}:\d\d\b|\b\d{4}\s?hrs\b/gi,
  new RegExp(
    `\\b(?:${named})\\b\\.?\\s+(?:nos?\\.?\\s*|numbers?\\s+)?${figure}(?:\\s*(?:,|-|–|and|to|&|or)\\s*${figure}(?![,./]?\\d|\\s?%|\\s+\\w+s\\b))*`,
    'gi',
  ),
  /(?<![£$€\d,.])\b(?:19|20)\d\d(?:\s?[-–/]\s?(?:(?:19|20)\d\d|\d\d))?\b(?![,.]?\d|\s?%)/g,
  /\(?\b0\d{2,5}\)?[\s-]\d{3,4}(?:[\s-]?\d{3,4})?\b|\+\d[\d\s]{8,}|(?<![,.])\b0\d+\b(?!\.\d)/g,
  /\b[A-Z]{1,2}\d[A-Z\d]?\s+\d[A-Z]{2}\b|\b[A-Za-z]+[-/]?\d[\w/.-]*/g,
  /(?<![£$€\d.,])\b\d+(?!(?:st|nd|rd|th)?\b|%|per)[A-Za-z]\w*|\b\d{1,3}(?:st|nd|rd|th)\b/g,
  /\b\d+(?:\/\d+)+\b|\b\d+(?:\.\d+){2,}\b|\b\d+-\d+-\d[\d-]*\b|\[\d+\]|[#№]\s?\d+/g,
]

/** The text with a sign for each letter of what counts nothing, so that places stay as they are. */
export const countsOnly = remember((text: string): string => {
  if (
    !/\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|dozen)\b/i.test(text)
  )
    return text
  const figures = /\d/.test(text)
  let rest = text
  if (figures) for (const { text: date, start } of datesIn(text)) rest = hide(rest, start, date.length)
  for (const pattern of figures ? patterns : [inWords])
    for (const { 0: found, index } of rest.matchAll(pattern)) rest = hide(rest, index, found.length)
  return rest
})

const hide = (text: string, start: number, length: number): string =>
  text.slice(0, start) + '¤'.repeat(length) + text.slice(start + length)
