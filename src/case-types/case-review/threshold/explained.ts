/** The threshold in words: complaint by complaint, for the page of the case, the record of the decision, letters, and whoever applied. */
import { type Context, limitWords } from '../../../casework/index.ts'
import { count, longDate } from '../../../lib/index.ts'
import { type Html, html, insetText, say, table, tag, wide } from '../../../web/index.ts'
import { appliedOn } from '../application/opened.ts'
import { bodyTitle } from '../body.ts'
import { datesWords, type Threshold, thresholdOf } from './complaint.ts'

type One = Threshold['weighed'][number]

const whyWords = ({ faults }: One): string =>
  faults.length === 0 ? 'Counts' : `Does not count. ${faults.map(one => `${one.says}.`).join(' ')}`

/** 'Complaint 1, of 3 March 2026, reported on 5 March 2026 to The police: Counts' */
export const complaintLines = (context: Context): string[] =>
  thresholdOf(context).weighed.map((one, n) => `Complaint ${n + 1}, ${datesWords(one.complaint)}: ${whyWords(one)}`)

/** '2 complaints count, and 3 are needed' */
export const countWords = ({ counted, needed }: Pick<Threshold, 'counted' | 'needed'>): string =>
  `${count(counted, 'complaint')} ${counted === 1 ? 'counts' : 'count'}, and ${needed} ${needed === 1 ? 'is' : 'are'} needed`

/** How the periods are counted, which the Act leaves to whoever reads it. */
export function periodWords(context: Context): string {
  const on = appliedOn(context)
  const within = limitWords(context.limit('case-review.complaint-within', on))
  const apply = limitWords(context.limit('case-review.apply-within', on))
  return `A complaint counts if it was made within ${within} of the incident and the review was asked for within ${apply} of the complaint. The first day of each period is the incident, or the complaint, itself: the last is the day before the same date, or the end of a month that has no such date. The review was asked for on ${longDate(on)}.`
}

export function explainedView(context: Context): Html {
  const threshold = thresholdOf(context)
  const { weighed, counted, needed } = threshold
  const met = counted >= needed
  return html`${insetText({
    text: met
      ? `${countWords(threshold)}: the threshold must be found met.`
      : `${countWords(threshold)}: persistence, harm and the response decide.`,
  })}${
    weighed.length > 0 &&
    wide(
      'Complaint by complaint',
      table({
        caption: 'Complaint by complaint',
        captionClasses: 'govuk-table__caption--s',
        head: ['Complaint', 'From', 'Happened', 'Reported', 'To', 'Counts?'],
        firstCellIsHeader: true,
        rows: weighed.map((one, n) => {
          const { incident, complained, to, name, from, right } = one.complaint
          const counts = one.faults.length === 0
          return [
            `${n + 1}`,
            from === null ? 'Added' : `Application, report ${from}${right ? ', put right' : ''}`,
            incident === null ? 'Not known' : longDate(incident),
            longDate(complained),
            bodyTitle(to, name),
            html`${tag({ text: counts ? 'Counts' : 'Does not count', classes: counts ? 'govuk-tag--green' : 'govuk-tag--grey' })}${one.faults.map(({ says }) => html`<br>${says}.`)}`,
          ]
        }),
      }),
    )
  }${weighed.length === 0 && say('No complaint has been recorded yet.')}${say(periodWords(context))}`
}
