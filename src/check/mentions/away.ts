/** People who are said in words to be away: those who sent apologies, and those in whose place another came. */
import { type PersonMention, peopleIn } from './people.ts'
import { remember } from './remember.ts'
import { sentencesIn } from './sentences.ts'

export type Away = { person: PersonMention; by: 'apologies' | 'substitute' }

const titles = String.raw`(?:the )?(?:Councillors?|Cllrs?\.?|Mrs?\.?|Ms\.?|Miss|Dr\.?|Alderman)?\s*`
const sent = /^\s*(?:\([^()]*\)\s*)?(?:had |also |who )?(?:sent|gave|given|submitted|tendered|offered) (?:\w+ )?apolog/i
const received = /\bapolog(?:y|ies)\b[^;]*\b(?:from|of|behalf of|by)\b(?!.*\b(?:for|whom?|with|while|but|said|that)\b)/i
const replaced = new RegExp(
  String.raw`\b(?:substitut\w+|deputis\w+|deput(?:y|ies)|standing in|stood in) for ${titles}$|\b(?:in (?:the )?place|instead) of ${titles}$`,
  'iu',
)
const pairs = new RegExp(String.raw`\bfor ${titles}$`, 'iu')
/** Who only came late or went early was there; an apology may also be for something that was done. */
const partly =
  /\b(?:late\w*|early|leave|leaving|left|part of|apologis\w+|virtual\w*|remote\w*|online|item|unable to stay|previous|last meeting)\b/i

export const awayIn = remember((text: string): readonly Away[] => {
  if (!/\bapolog|\bsubstitut|\bdeput|\bplace of\b|\binstead of\b|\b(?:standing|stood) in for\b/i.test(text)) return []
  return sentencesIn(text).flatMap(({ text: sentence, start }) =>
    peopleIn(sentence).flatMap((one): Away[] => {
      const [lead, rest] = [sentence.slice(0, one.start), sentence.slice(one.start + one.text.length)]
      const person = { ...one, start: start + one.start }
      if (replaced.test(lead) || (/^\W*substitut\w+\b/i.test(sentence) && pairs.test(lead)))
        return [{ person, by: 'substitute' }]
      return !partly.test(sentence) && (sent.test(rest) || received.test(lead)) ? [{ person, by: 'apologies' }] : []
    }),
  )
})
