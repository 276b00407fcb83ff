/** Items of minutes that considered something and end in nothing. */
import type { Check } from '../../check.ts'
import type { MinuteItem } from '../../paper/paper.ts'
import { resolutionOf, setsApart, toldIn } from './decisions.ts'

const report =
  /\b(?:consider(?:ed|ation)|receiv(?:ed|ing)|submitted|presented|introduced)\b[^.]{0,80}\b(?:reports?|paper)\b|\breports? (?:of|from|by) the\b/i
const paper =
  '(?:reports?|updates?|contents|information|minutes|programme|position|presentation|plans?|figures|petition|item|application)'
const ends = new RegExp(
  [
    '\\b(?:agreed|decided|resolved|voted|recommended) (?:the|this|that|to|by|with|unanimously)\\b',
    '\\b(?:approved|endorsed|supported|accepted|adopted) (?:the|this|its|their)\\b|\\bnoted (?:the|this)\\b',
    `\\b${paper} (?:was|were|be) (?:noted|agreed|approved|endorsed|received|accepted|adopted|refused|granted)\\b`,
    '\\b(?:defer|withdr[ae]w|adjourn|postpon)|\\bno (?:decision|resolution)|\\bfor information\\b|\\b(?:motion|carried|lost)\\b',
  ].join('|'),
  'i',
)
/** Business that may end in nothing. */
const standing =
  /\b(?:apolog\w*|absence|declar\w*|interests?|questions?|public (?:speaking|participation|forum|session)|announcements?|any other|date (?:and|of)|next meeting|urgent|correspondence|chair\w*['’]?s?|verbal|presentations?|welcome|introductions?|minutes|matters arising|late items|exempt|exclusion|prayers|communications|motions?|petitions?|appeals|councillors?\W*s? reports?|reports? from|police (?:report|update)|close|substitut\w*|membership)\b|^\W*aob\b/i

export const itemWithoutResolution: Check = {
  id: 'item-without-resolution',
  family: 'structure',
  severity: 'warning',
  says: 'An item of minutes that has neither a resolution nor a deferral, where the other items have one',
  *look({ minutes }) {
    if (!minutes || !setsApart(minutes)) return
    const whole = minutes.endedAt === null ? minutes.items.slice(0, -1) : minutes.items
    const items = whole.filter(({ title }) => !standing.test(title))
    const reported = new Set(items.filter(item => toldIn(item).some(({ text }) => report.test(text))))
    const have = items.filter(item => resolutionOf(item).length > 0 || item.resolved.length > 0)
    const without = items.filter(
      item =>
        !have.includes(item) &&
        !item.deferred &&
        item.actionOwner === null &&
        (reported.has(item) || isLong(item)) &&
        !endsSomehow(item),
    )
    for (const item of without) {
      const sure = reported.has(item) && have.filter(one => reported.has(one)).length >= 2
      if (!item.heading || (!sure && (without.length > 1 || have.length < 2))) continue
      yield {
        at: { block: item.heading, quote: '' },
        says: sure
          ? 'A report was considered here, and no resolution follows'
          : 'The other items end in a resolution, and this does not',
        evidence: have.slice(0, 2).flatMap(one =>
          resolutionOf(one)
            .slice(0, 1)
            .map(block => ({ block, quote: '' })),
        ),
        severity: sure ? 'warning' : 'note',
      }
    }
  },
}

const isLong = (item: MinuteItem): boolean => toldIn(item).reduce((sum, { text }) => sum + text.length, 0) > 150

/** Its last paragraphs say what came of it, though not as a resolution. */
const endsSomehow = (item: MinuteItem): boolean =>
  toldIn(item)
    .slice(-2)
    .some(({ text }) => ends.test(text))
