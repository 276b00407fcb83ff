/** One duty that began, or one Act that had Royal Assent, on two days. */
import type { Check, Place } from '../../check.ts'
import { datesIn } from '../../mentions/dates.ts'
import { sentencesIn } from '../../mentions/sentences.ts'

const began =
  /\b((?:[A-Z][\p{L}’'-]+ (?:(?:and|of|for|&) )?){1,6}(?:Duty|Duties|duty))(?: \([^()]{2,30}\))?,?(?: which| that)? (?:c[ao]mes? into (?:force|effect|operation)|took effect|takes effect|commenced|bec[ao]me (?:a |an )?(?:new )?(?:statutory|law|legal|mandatory)(?: \w+)?|was (?:introduced|enacted|brought into force)|began)\b/gu
const assent =
  /\b((?:[A-Z][\p{L}’'-]+,? (?:(?:and|of|for|&) )?){1,9}(?:Act|Bill)(?: \d{4})?)(?: \([^()]{2,30}\))?,?(?: which| that)? (?:had |has )?(?:received|gained|was given|got) Royal Assent\b/gu

export const inForceTwice: Check = {
  id: 'in-force-twice',
  family: 'law',
  severity: 'error',
  says: 'Two days on which one law or duty began',
  *look({ blocks }, _, facts) {
    const first = new Map<string, Place & { iso: string }>()
    const told = facts.dated.flatMap(one => one.subject)
    for (const block of blocks) {
      if (!/\d{4}/.test(block.text) || !/\b[Dd]ut(?:y|ies)\b|Royal Assent/.test(block.text)) continue
      for (const { text } of sentencesIn(block.text))
        for (const { 0: whole, 1: name = '', index } of [...text.matchAll(began), ...text.matchAll(assent)]) {
          const end = index + whole.length
          const date = datesIn(text).find(one => one.start >= end && one.start - end < 40)
          const bare = name.toLowerCase().replace(/^the /, '').replaceAll('&', 'and').replace(/bill$/, 'act')
          if (
            !date?.iso ||
            /[.;]|\bin part\b|partly/.test(text.slice(end, date.start)) ||
            !bare.includes(' ') ||
            told.some(one => bare.endsWith(one))
          )
            continue
          const key = bare
          const before = first.get(key)
          if (!before) first.set(key, { block, quote: date.text, iso: date.iso })
          else if (before.iso !== date.iso)
            yield {
              at: { block, quote: date.text },
              says: `This says ${date.text} of the ${name.replace(/^The /, '')}, and ${before.quote} is said elsewhere`,
              evidence: [before],
              same: `${key} ${date.iso}`,
            }
        }
    }
  },
}
