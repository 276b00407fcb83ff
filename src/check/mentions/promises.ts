/** What a meeting said would be done later: a report brought, somebody invited, an answer sent. */
import { datesIn, monthNames, spanOf } from './dates.ts'
import { numberWords, valueOfWords } from './number-words.ts'
import { remember } from './remember.ts'
import { sentencesIn } from './sentences.ts'
import { tellingWords } from './business.ts'

/** `horizon`: at the next meeting, at some later one, after so many months, by the last day of a span, or in the month of that name. */
export type Promised = {
  text: string
  horizon:
    | { kind: 'next' }
    | { kind: 'later' }
    | { kind: 'months'; months: number }
    | { kind: 'by'; day: string }
    | { kind: 'month'; month: number }
  /** Of its subject: what another text must have to speak of the same. */
  words: readonly string[]
}

const willBe =
  /\b(?:would|will|shall|should|to|must|be|agreed (?:that|to)|undertook to|offered to|requested(?: that)?|asked(?: that| for)?)\b|\bthat (?:the|an?|members|officers)\b/i
const deed =
  /\b(?:br(?:ought|ing)|present(?:ed|ation)?|submit(?:ted)?|report(?:ed)?(?: back)?|provided?|deliver(?:ed)?|invited?|attend|circulated?|considered|receive|updates?|taken|placed|added|included|c[oa]me back|returns?|sent|send|supplied|supply|given|re-?visited|reviewed|discussed|speak|shared?|prepared?|produced?|respond)\b/i
const of = '(?:(?:ordinary|scheduled|board|panel|committee|council|full|available|appropriate|quarterly)\\s+)*'
const atNext = new RegExp(`\\b(?:next|following|forthcoming)\\s+${of}(?:meeting|agenda)\\b`, 'i')
const atLater = new RegExp(
  `\\b(?:a|any|some|an?other|in)?\\s*(?:future|later|subsequent|further)\\s+${of}(?:meetings?|agenda|date)\\b`,
  'i',
)
const inMonths = new RegExp(
  `\\b(?:in|within|after|every)\\s+(?:the\\s+next\\s+)?(${numberWords}|\\d{1,2})\\s+(months?|weeks?)(?:[’']s?)?(?:\\s+time)?\\b`,
  'i',
)
const inWriting =
  /\b(?:written|in writing)\b[^.]{0,60}\b(?:respon|repl|answer|brief|note|update)|\b(?:respon|repl|answer|brief)\w*\b[^.]{0,60}\b(?:in writing|written)\b|\b(?:circulated?|sent|emailed|provided?|supplied|forwarded)\b[^.]{0,40}\b(?:to (?:all )?(?:the )?(?:members|councillors|board|panel|committee)|after the meeting|following the meeting|outside (?:of )?the meeting)\b/i
const meant = /\b(?:meetings?|board|panel|committee|council|members|report|update|review|forum|partnership)\b/i
const noPromise =
  /\b(?:date of (?:the )?next|postpon|put back|adjourn|withdrawn|held over|meeting of (?:the|a) (?:working|task|sub|steering|project)|(?:to|by) (?:the )?(?:executive|cabinet|full council|working|task and finish|sub)|copies|copy of|slides|hyperlinks?|links? |next meeting (?:is|was|will be|would be|of the .{0,60}(?:is|was|will be|would be)) (?:on|held|at|to be held|scheduled|arranged)|minutes of|had been|was (?:presented|reported|circulated)|were (?:presented|circulated)|have been|has been|(?:was|were) (?:emailed|e-mailed|sent|provided|shared|given|issued)|defer|apolog|questions? (?:must|should|may|can|to be) )/i
const vocabulary = new Set(
  tellingWords(
    'brought bring presented presentation submitted reported report provided delivered invited attend circulated considered received updates update taken placed added included returned sent supplied given reviewed discussed shared prepared respond response written writing reply answer briefing next following forthcoming future later subsequent further meeting meetings agenda date would will shall should agreed undertook offered requested asked months month weeks members member councillor councillors officers officer chair information details progress regular full resolved noted back time was were been have had has being also and any all more about after before during when which who what than then they their there these those ordinary action give gave made come bought copy one two three four five six seven eight nine ten eleven twelve eighteen part following ' +
      monthNames.join(' '),
  ),
)

export const promisesIn = remember((text: string): readonly Promised[] =>
  sentencesIn(text)
    .flatMap(one => one.text.split(/;\s+|\s(?=\(?\d{1,2}[.)]\s)/))
    .flatMap(words => {
      if (!willBe.test(words) || !deed.test(words) || noPromise.test(words) || words.length > 500) return []
      const horizon = horizonOf(words)
      return horizon
        ? [
            {
              text: words,
              horizon,
              words: tellingWords(words).filter(word => !vocabulary.has(word) && !/^\d+$/.test(word)),
            },
          ]
        : []
    }),
)

function horizonOf(words: string): Promised['horizon'] | null {
  if (atNext.test(words)) return { kind: 'next' }
  if (atLater.test(words)) return { kind: 'later' }
  const [, n = '', unit = ''] = inMonths.exec(words) ?? []
  if (n !== '' && meant.test(words)) {
    const many = /^\d/.test(n) ? Number(n) : valueOfWords(n)
    return { kind: 'months', months: /^w/i.test(unit) ? Math.ceil(many / 4) : many }
  }
  const by = dayNamed(words)
  if (by) return by
  return inWriting.test(words) &&
    /\b(?:would|will|to) (?:be|provide|send|circulate|write)\b|\b(?:undertook|agreed|offered) to\b/i.test(words)
    ? { kind: 'later' }
    : null
}

const toThen = /\b(?:in(?:\s+(?:early|late|mid|or before))?|meeting\s+(?:of|on|in|to be held on))(?:\s+the)?\s*$/i
const brought =
  /\b(?:reports?|updates?|reviews?|items?|papers?|progress|presentations?|results?|figures|analysis|outcomes?|proposals?|it)\b.{0,100}\b(?:be \w+|returns?|comes?|receive|report|bring)\b|\b(?:receive|bring|report)\b.{0,60}\b(?:report|update|review|in)\b/i
const monthOnly = new RegExp(
  `\\b(?:to|at|for|in|by)\\s+(?:the\\s+|its\\s+)?(${monthNames.join('|')})\\b(?!\\s+\\d)(?:\\s+(?:board|panel|committee|council)?\\s*meeting)?`,
)

/** 'to the Board in June 2026', 'to the November meeting'. */
function dayNamed(words: string): Promised['horizon'] | null {
  if (!meant.test(words) || !brought.test(words)) return null
  const named = datesIn(words).find(({ start }) => toThen.test(words.slice(0, start)))
  const until = named && spanOf(named)?.until
  if (until) return { kind: 'by', day: until }
  const month = monthOnly.exec(words)?.[1]
  return month === undefined ? null : { kind: 'month', month: monthNames.findIndex(name => name === month) + 1 }
}
