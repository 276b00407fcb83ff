/** Something that is still to happen, on a day that is past. */
import type { Check, Severity } from '../../check.ts'
import { dayInWords } from '../../mentions/dates.ts'
import { sentencesIn } from '../../mentions/sentences.ts'
import { quoted, type When, whensIn } from '../../mentions/whens.ts'
import { dayOf, isProse } from '../../paper/paper.ts'

const promise =
  /\b(?:will|shall|(?:is|are)\s+(?:to|due|expected|scheduled|planned|set|likely|going|anticipated|intended)|(?:is|are)\s+(?:hoping|aiming|planning|preparing|looking)\s+to|(?:plans|intends|expects|aims|hopes)\s+to|(?:we|they|officers|partners|members)\s+(?:plan|intend|expect|aim|hope)\s+to)\b(?:\s+(?:also|then|now|soon|shortly|formally|not|only))*/gi
/** A verb of something that begins or ends at its time; none that looks back on what is older. */
const happens =
  /^\s*(?:to\s+|for\s+)?(?!(?:consider|review|compare|build|reflect|draw|use|analyse|examine|mirror|follow|cover|include|report|look|refer|relate|apply|remain|need|know|recall|remember|note|see|discuss|update|address|respond|mean|help|show|reach|exceed|support|depend|mark|receive an|present)\b)(?:be\s+[\w-]+|report back|[a-z-]+)\b/i
/** The present of a timetable: 'closes on 30 April', 'is planned for 12 June', 'the forthcoming election on 6 May'. */
const timetable =
  /\b(?:closes|opens|expires|starts|ends|begins|commences|launches|takes\s+place|goes\s+live|comes\s+into\s+(?:force|effect|operation)|(?:is|are)\s+(?:planned|scheduled|set|due|arranged|timetabled)(?:\s+for)?|(?:upcoming|forthcoming)\s+(?:[\p{L}’-]+\s+){0,3}[\p{L}’-]+)\s*$/iu
const looksBack =
  /\b(?:based|compared|measured|calculated|drawn|informed|assessed|evaluated|reviewed|considered|discussed|reported|included|covered)\b|[;:]|\d{4}|\b(?:will|shall)\b|\b(?:which|who|that|since|following|after|those|as|when|where|than|under|data|figures|results|funding|underspend|reserves|lessons|findings)\b/i
const past =
  /\b(?:\w{3,}ed|held|let|put|sent|paid|won|found|made|taken|given|written|begun|set|was|were|had|has|have|did|agreed|gave|took|came|met|that)\b/i

/** So long before the meeting a report may have been written. */
const written = 35

export const futureForPast: Check = {
  id: 'future-for-past',
  family: 'dates',
  severity: 'warning',
  says: 'Something that is still to happen, on a day that is past',
  *look(paper) {
    for (const block of paper.blocks) {
      const on = dayOf(paper, block)
      if (on === null || !isProse(block)) continue
      const whens = whensIn(block.text).filter(({ until }) => until < on)
      if (whens.length === 0) continue
      for (const { text, start } of sentencesIn(block.text)) {
        for (const when of whens) {
          const at = when.start - start
          if (at < 0 || at >= text.length || quoted(block.text, when.start)) continue
          const quote = said(text, when, at)
          if (quote === null) continue
          const days = Temporal.PlainDate.from(when.until).until(on).days
          const severity: Severity = days > written && when.word !== 'from' ? 'warning' : 'note'
          yield {
            at: { block, quote },
            says: `This is still to happen ${when.text}, and the paper is of ${dayInWords(on)}`,
            evidence: [],
            severity,
            same: quote,
          }
          break
        }
      }
    }
  },
}

/** The words from 'will' to the time, or from the time to 'will'; null where the time is not of what will happen. */
function said(text: string, when: When, at: number): string | null {
  const end = at + when.text.length
  const now = timetable.exec(text.slice(Math.max(0, at - 80), at))
  if (now) return text.slice(Math.max(0, at - 80) + now.index, end)
  for (const { 0: words, index } of text.matchAll(promise)) {
    const after = index + words.length
    if (after <= at) {
      const between = text.slice(after, at)
      const verb = happens.exec(between)
      const sure = verb !== null || /^(?!will|shall)/i.test(words)
      const rest = between.slice(verb?.[0].length ?? 0)
      if (
        sure &&
        between.length < 110 &&
        (rest.trim() === '' || !looksBack.test(between)) &&
        !past.test(rest.replace(/^\s*be \w+/, ''))
      )
        return text.slice(index, end)
    } else if (index > end && at < 3 && index - end < 90) {
      const between = text.slice(end, index)
      if (!past.test(between) && !/[;:]/.test(between)) return text.slice(at, after)
    }
  }
  return null
}
