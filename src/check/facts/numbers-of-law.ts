/** How many things, days or weeks the law says there are. */
import { numberWords } from '../mentions/number-words.ts'

/** `said` takes the number as its group `n`; `of`: what else stands in the sentence. Not so in Wales or Scotland where `england`. */
export type NumberOfLaw = {
  said: RegExp
  of?: RegExp
  right: readonly number[]
  what: string
  source: string
  england?: true
}

const n = `(?<n>\\d{1,3}|${numberWords})`
const count = (after: string): RegExp => new RegExp(`(?<!\\bother\\s)\\b${n}\\s(?:\\p{L}+\\s)?${after}`, 'iu')

export const numbersOfLaw: readonly NumberOfLaw[] = [
  {
    said: count('(?:protected )?characteristics\\b'),
    of: /protected|equality/i,
    right: [9],
    what: 'nine protected characteristics',
    source: 'Equality Act 2010 s. 4',
  },
  {
    said: count('principles (?:of|in) public life'),
    right: [7],
    what: 'seven principles of public life',
    source: 'Committee on Standards in Public Life',
  },
  {
    said: count('licensing objectives'),
    of: /licensing act|licensing objectives/i,
    right: [4, 3],
    what: 'four licensing objectives',
    source: 'Licensing Act 2003 s. 4',
    england: true,
  },
  {
    said: count('principles'),
    of: /care act|safeguarding adults|adult safeguarding/i,
    right: [6],
    what: 'six principles of adult safeguarding',
    source: 'Care and support statutory guidance, ch. 14',
  },
  {
    said: count('principles'),
    of: /mental capacity act/i,
    right: [5],
    what: 'five principles of the Mental Capacity Act',
    source: 'Mental Capacity Act 2005 s. 1',
  },
  {
    said: count('(?:data protection )?principles'),
    of: /gdpr|general data protection/i,
    right: [7, 6],
    what: 'seven principles of data protection',
    source: 'UK GDPR art. 5',
  },
  {
    said: count('(?:council tax )?bands'),
    of: /council tax bands/i,
    right: [8],
    what: 'eight council tax bands',
    source: 'Local Government Finance Act 1992 s. 5',
    england: true,
  },
  {
    said: new RegExp(`\\b(?:within|has|have|allows?) ${n} (?:working )?days`, 'i'),
    of: /freedom of information|\bfoi\b/i,
    right: [20, 40],
    what: '20 working days for a request for information',
    source: 'Freedom of Information Act 2000 s. 10',
  },
  {
    said: new RegExp(`\\bwithin ${n} (?:calendar |working )?days`, 'i'),
    of: /subject access/i,
    right: [30, 28, 20],
    what: 'one month for a subject access request',
    source: 'UK GDPR art. 12(3)',
  },
  {
    said: new RegExp(`\\b${n} (?:clear |calendar )?days(?:[’']| before| notice)`, 'i'),
    of: /key decision/i,
    right: [28, 5],
    what: '28 clear days’ notice of a key decision',
    source: 'SI 2012/2089 reg. 9',
    england: true,
  },
  {
    said: new RegExp(`\\bwithin ${n} months`, 'i'),
    of: /judicial review/i,
    right: [3],
    what: 'three months for a claim for judicial review',
    source: 'Civil Procedure Rules 54.5',
  },
  {
    said: new RegExp(`\\bwithin ${n} weeks`, 'i'),
    of: /(?:education,? health,? and care|ehc) (?:needs )?(?:plan|assessment)|\behcps?\b/i,
    right: [20, 6, 16],
    what: '20 weeks for an education, health and care plan',
    source: 'SI 2014/1530 reg. 13',
    england: true,
  },
  {
    said: new RegExp(`\\b(?:last|run|remain in force|duration|made|maximum)\\b[^.;]{0,30}\\b${n} years`, 'i'),
    of: /public spaces? protection order|\bpspos?\b/i,
    right: [3],
    what: 'three years for a public spaces protection order',
    source: 'Anti-social Behaviour, Crime and Policing Act 2014 s. 60',
  },
  {
    said: new RegExp(`\\bhomeless(?:ness)? within (?:the next )?${n} days`, 'i'),
    right: [56],
    what: '56 days for those threatened with homelessness',
    source: 'Housing Act 1996 s. 175',
    england: true,
  },
]
