/** 'In 2010 Public Health England advised': a public body that acts before it was set up. */
import { longDate } from '../../../lib/index.ts'
import type { Check } from '../../check.ts'
import { sentencesIn } from '../../mentions/sentences.ts'
import { whensIn } from '../../mentions/whens.ts'

/** The day on which each began, under that name. */
const began: Readonly<Record<string, readonly [string, string]>> = {
  'Public Health England': ['2013-04-01', 'Department of Health, 1 April 2013'],
  'UK Health Security Agency': ['2021-04-01', 'Department of Health and Social Care, 1 April 2021'],
  'NHS England': ['2012-10-01', 'Health and Social Care Act 2012 s. 9'],
  'Care Quality Commission': ['2009-04-01', 'Health and Social Care Act 2008 s. 1'],
  'National Highways': ['2021-08-19', 'Department for Transport, 19 August 2021'],
  'Highways England': ['2015-04-01', 'Infrastructure Act 2015'],
  'Homes England': ['2018-01-11', 'Homes and Communities Agency, 11 January 2018'],
  'Police and Crime Commissioner': ['2012-11-15', 'Police Reform and Social Responsibility Act 2011 s. 50'],
  'Police and Crime Panel': ['2011-09-15', 'Police Reform and Social Responsibility Act 2011 s. 28'],
  'Disclosure and Barring Service': ['2012-12-01', 'Protection of Freedoms Act 2012 s. 87'],
  'Independent Office for Police Conduct': ['2018-01-08', 'Policing and Crime Act 2017 s. 33'],
  'Integrated Care Board': ['2022-07-01', 'Health and Care Act 2022 s. 14'],
  'Office for Students': ['2018-01-01', 'Higher Education and Research Act 2017 s. 1'],
  'Historic England': ['2015-04-01', 'Historic Buildings and Monuments Commission, 1 April 2015'],
  'National Crime Agency': ['2013-10-07', 'Crime and Courts Act 2013 s. 1'],
  'Regulator of Social Housing': ['2018-10-01', 'SI 2018/1040'],
  'Clinical Commissioning Group': ['2013-04-01', 'Health and Social Care Act 2012 s. 10'],
  'National Probation Service': ['2014-06-01', 'Ministry of Justice, 1 June 2014'],
}
const names = new RegExp(`\\b(?:${Object.keys(began).join('|')})(?=s?\\b)`, 'i')
const no =
  /\b(?:became|become|former\w*|predecessor|now|since|before|propos\w+|plan\w*|creat\w+|establish\w+|replac\w+|set up|shadow|announc\w+|known|called|abolish\w+|elect\w+|then|succe\w+|taken over|transfer\w*|of)\b/i

export const bodyBeforeItWas: Check = {
  id: 'body-before-it-was',
  family: 'law',
  severity: 'warning',
  says: 'A public body that does something in a year before it was set up',
  *look({ blocks }) {
    for (const block of blocks) {
      if (!names.test(block.text) || !/(?:19|20)\d\d/.test(block.text)) continue
      for (const { text } of sentencesIn(block.text)) {
        const named = names.exec(text)
        const whens = whensIn(text)
        const [when, more] = whens
        const [name, fact] =
          Object.entries(began).find(([each]) => each.toLowerCase() === named?.[0].toLowerCase()) ?? []
        if (!named || !when || more || !name || !fact || !/^(?:in|on|during)$/.test(when.word)) continue
        if (when.until >= fact[0] || no.test(text.replace(named[0], ''))) continue
        const subject =
          /^(?:The |In \d{4},? (?:the )?|On [^,]{5,25},? (?:the )?)$/i.test(text.slice(0, named.index)) ||
          named.index === 0
        const by = /\b(?:by|from) (?:the )?$/i.test(text.slice(0, named.index)) && when.start > named.index
        if (!subject && !by) continue
        yield {
          at: { block, quote: named[0] },
          says: `This was ${when.text.charAt(0).toLowerCase()}${when.text.slice(1)}, and there was no ${name} before ${longDate(fact[0])}`,
          evidence: [{ file: fact[1], line: null, quote: `${name} from ${fact[0]}` }],
        }
      }
    }
  },
}
