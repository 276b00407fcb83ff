/**
 * Checks that have yet to earn their severity: what they find is a note, until papers that nobody had seen have shown them right. Each
 * stands here because it was wrong on such a paper, or because it judges by meaning or by how a paper was read and no real paper has borne it
 * out yet. What contradicts the calendar, a sum, a count or the law in plain words needs no trial. docs/decisions/0023 says how one leaves.
 */
import type { Check } from '../check.ts'

export const onTrial: ReadonlySet<string> = new Set([
  // Numbers
  'attendance-against-names',
  'average-each',
  'both-of-three',
  'count-against-table',
  'listed-twice',
  'money-left',
  'most-and-fewest',
  'ordinal-after-list',
  'ordinal-beyond-count',
  'over-or-under',
  'price-times-number',
  'prose-against-table',
  'rate-of-another-time',
  'same-words-two-figures',
  'total-against-parts',
  'same-thing-two-figures',
  // Dates and times
  'anniversary',
  'clear-days',
  'days-counted',
  'deadline-after-event',
  'deadline-past',
  'event-on-two-days',
  'meeting-day-differs',
  'next-meeting',
  'past-for-future',
  'period-length',
  'run-of-times',
  'steps-out-of-order',
  'year-said',
  // Law and names
  'act-in-earlier-year',
  'body-before-it-was',
  'convention-article',
  'number-of-law',
  'officer-section',
  'power-of-another-act',
  'section-subject',
  // People
  'acts-after-going',
  'acts-after-leaving',
  'acts-not-present',
  'agrees-with-oneself',
  'chair-elected',
  'chair-in-words',
  'contact-of-another',
  'name-listed-twice',
  'name-two-ways',
  'organisation-two-ways',
  'party-count',
  'phone-two-ways',
  'present-not-member',
  'quorum-not-there',
  'report-to-another-body',
  // Structure
  'agenda-numbering',
  'agenda-order',
  'agenda-title-differs',
  'agenda-without-report',
  'cross-reference',
  'deferred-and-resolved',
  'duplicated-heading',
  'exclusion-without-reason',
  'header-field-empty',
  'item-without-resolution',
  'list-numbering',
  'mark-not-there',
  'minute-empty',
  'minute-numbering',
  'paragraph-numbering',
  'recommendation-missing',
  'report-not-on-agenda',
  'resolution-other-name',
  'section-empty',
  'section-missing',
  'section-numbering',
  // Words
  'acronym-against-words',
  'acronym-two-expansions',
  'another-council',
  'cut-off-sentence',
  'plan-years-differ',
  'private-address',
  'repeated-paragraph',
  'telephone-number',
  // Against the record
  'chair-differs',
  'meetings-counted',
  'minute-numbers-go-on',
  'minutes-against-agenda',
  'minutes-date-unknown',
  'name-unlike-record',
  'same-words-old-figure',
  'same-words-other-figure',
])

/** The check as it is run: on trial, with notes for errors and warnings. What is milder stays as mild. */
export const asRun = (check: Check): Check => (onTrial.has(check.id) ? asNotes(check) : check)

const asNotes = (check: Check): Check => ({
  ...check,
  severity: check.severity === 'style' ? 'style' : 'note',
  *look(paper, earlier, facts) {
    for (const { severity = check.severity, ...found } of check.look(paper, earlier, facts))
      yield { ...found, severity: severity === 'style' ? 'style' : 'note' }
  },
})
