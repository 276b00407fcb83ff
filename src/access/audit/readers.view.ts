/** Who has read one record, as a table for the agency whose record it is. */
import { list, moment } from '../../lib/index.ts'
import { type Html, html, lines, table, wide } from '../../web/index.ts'
import { deedName } from './deeds.ts'
import { flagTags } from './entries.view.ts'
import type { Reader } from './log.store.ts'
import { kinds, reasonOf, type ReasonWords, recipientOf } from './words.ts'

const why = ({ reason, agreement, recipient, recipientName }: Reader, words: ReasonWords) =>
  [
    reason && reasonOf(reason, words),
    agreement && `Under: ${agreement}`,
    recipient && `Given to: ${recipientOf(recipient, recipientName)}`,
  ].flatMap(line => line || [])

/** `words`: what the keys of reasons mean. */
export const whoHasReadView = (readers: readonly Reader[], words: ReasonWords = {}): Html =>
  readers.length === 0
    ? html`<p class="govuk-body">Nobody has read this record since the log began.</p>`
    : wide(
        'Who has read this record',
        table({
          head: ['When', 'Who', 'What', 'Why'],
          rows: readers.map(reader => [
            moment(reader.at),
            html`${reader.account ?? 'The program'}${reader.worksAt.length > 0 && html`<br><span class="govuk-hint">${list([...reader.worksAt])}</span>`}`,
            html`${kinds[reader.kind] ?? reader.kind}: ${deedName(reader.what)}${flagTags(reader.flags)}`,
            lines(why(reader, words)),
          ]),
        }),
      )
