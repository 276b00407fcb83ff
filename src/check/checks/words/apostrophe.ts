/** An apostrophe in a plural, or none in a possessive: 'camera’s', 'Childrens Services'. */
import type { Check, Severity } from '../../check.ts'
import { remember } from '../../mentions/remember.ts'

const nouns =
  'camera|photo|video|agenda|councillor|resident|officer|report|area|ward|vehicle|house|home|school|pupil|parent|victim|offender|warden|meeting|bin|tree|road|street|service|team|group|partner|business|application|complaint|letter|minute|budget|saving|cost|target|priority'
const slips: readonly [RegExp, RegExp, string, Severity][] = [
  [/\b[A-Z]{2,6}['’]s (?=were|are|have|who|such as|across|in England|and [A-Z]{2,6}['’]s)/g, /['’]s/, 's', 'note'],
  [
    new RegExp(`\\b(?:${nouns})['’]s (?=(?:to be|were|are|have|had|which|who|that|and|in|on|at|across|for)\\b)`, 'g'),
    /['’]s/,
    's',
    'note',
  ],
  [
    /\b(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|many|several|these|those) (?:[a-z]+ )?[a-z]{3,}(?<!one|other|year|day|week|month|hour|people)['’]s\b(?= (?:and|in|on|at|to|for|were|are|have)\b|[.,;]|$)/g,
    /['’]s/,
    's',
    'note',
  ],
  [/\b(?:19|20)\d0['’]s\b/g, /['’]/, '', 'style'],
  [/\b[Cc]hildrens\b['’]?/g, /ns['’]?$/, 'n’s', 'note'],
  [/\b[Ww]omens\b(?!['’])/g, /ns$/, 'n’s', 'note'],
  [
    /\b(?:Crime|Information|Traffic) Commissioners (?=Office\b|office\b|Annual Report|Plan\b|website\b|guidance\b)/g,
    /s $/,
    '’s ',
    'note',
  ],
  [
    /\b(?:[Tt]he|[Oo]ur) (?:(?:Parish|Town|City|County|Borough|District) )?(?:[Cc]ouncil|[Bb]oard|[Aa]uthority|Constabulary|Government|Police|[Cc]ommittee|Panel|[Pp]artnership|Commission)s (?=website|attention|own\b|policy|decision|budgets?\b|business|work programme|constitution|priorities|online|response|approach|services?\b|dut(?:y|ies)\b|responsibilit|remit|terms of reference|role\b|objectives|performance|finances|reserves|assets|land\b|area\b|bulky|refuse|recycling|chief executive|Chief (?:Executive|Constable|Officer)|code of|statutory|strateg(?:y|ies)\b|staff\b)/g,
    /s $/,
    '’s ',
    'note',
  ],
  [
    /\b(?:Members|Councillors|Residents|residents|Officers|officers|Governors|Trustees|tenants|Tenants) (?=(?:questions|queries|comments|concerns|enquiries|interests|views)\b)/g,
    /s $/,
    's’ ',
    'note',
  ],
]

export const apostrophe: Check = {
  id: 'apostrophe',
  family: 'words',
  severity: 'note',
  says: 'An apostrophe in a plural, or none in a possessive',
  *look({ blocks }) {
    for (const block of blocks)
      for (const { quote, mend, severity } of slipsIn(block.text))
        yield {
          at: { block, quote },
          says: `“${quote}” should be “${mend}”`,
          evidence: [],
          mend,
          severity,
          same: quote,
        }
  },
}

const slipsIn = remember((text: string): readonly { quote: string; mend: string; severity: Severity }[] =>
  slips.flatMap(([pattern, wrong, right, severity]) =>
    (text.match(pattern) ?? []).map(found => ({
      quote: found.trim(),
      mend: found.replace(wrong, right).trim(),
      severity,
    })),
  ),
)
