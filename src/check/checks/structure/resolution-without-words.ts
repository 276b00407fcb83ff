/** Resolutions that say nothing, or do not say 'That' where the others do. */
import type { Check } from '../../check.ts'
import { resolutionOf } from './decisions.ts'

const bare = /^\W*(?:it was )?(?:resolved|agreed|decision|recommended)\W*(?:that)?\W*$/i
const stopped = /^\W*(?:it was )?(?:resolved|agreed|recommended)\W*that\s+(?:the|a|an|it|this)\s*$/i
/** A motion, whose words a bare 'Resolved.' after it takes up. */
const motion = /\b(?:motion|resolution|propos(?:ed|al)|moved)\b|\bto (?:exclude|approve|adopt|agree|accept|appoint)\b/i
const cut =
  /^\W*(?:it was )?(?:resolved|agreed|recommended)\W*that\s+(?:the\s+)?(?:[\w’'-]+\s+){0,3}(?:report|update|presentation|minutes|contents)\s*[.;]?$/i
/** 'RESOLVED that the Panel note and comment.' */
const ofNothing =
  /^\W*(?:it was )?(?:resolved|agreed|recommended)\W*(?:that\s+(?:the\s+)?[\w’'-]+(?: \w+)?\s+|to )(?:be asked to )?(?:notes?|consider|approve|endorse|receive|adopt)(?: and (?:(?:make |provide |give )?comments?|approve|endorse|note))?\s*[.;]?$/i

export const resolutionWithoutWords: Check = {
  id: 'resolution-without-words',
  family: 'structure',
  severity: 'warning',
  says: 'A resolution that says nothing, or that stops before it says what was decided',
  *look({ minutes }) {
    const all = (minutes?.items ?? []).map(item => ({ item, own: resolutionOf(item) }))
    const whole = all.flatMap(({ own }) => own).filter(({ text }) => /^\W*RESOLVED\W+That\b/.test(text))
    for (const { item, own } of all)
      for (const block of own) {
        // What stands in the action column may be read between a resolution and its parts.
        const next = item.blocks.slice(item.blocks.indexOf(block) + 1).find(one => one.role !== 'action')
        const before = item.blocks[item.blocks.indexOf(block) - 1]
        const at = { block, quote: '' }
        if (/^\W*(?:resolved|agreed)\.$/i.test(block.text) && before && motion.test(before.text)) continue
        if (bare.test(block.text) && (!next || ['closing', 'minute-heading'].includes(next.role)))
          yield {
            at,
            says: 'Nothing follows this: the resolution has no words',
            evidence: [],
            // Or it takes up what was moved before.
            severity: /\w\.$/.test(block.text) ? 'note' : 'warning',
          }
        else if ([cut, stopped, ofNothing].some(way => way.test(block.text)))
          yield { at, says: 'This does not say what was decided', evidence: [] }
        else if (whole.length >= 2 && whole[0] && /^\W*RESOLVED\W+The\b/.test(block.text))
          yield {
            at,
            says: 'The other resolutions say “That”',
            evidence: [{ block: whole[0], quote: '' }],
            severity: 'style',
          }
      }
  },
}
