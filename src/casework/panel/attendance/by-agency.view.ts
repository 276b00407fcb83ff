/** Attendance by agency, as a table. */
import { type Html, table, wide } from '../../../web/index.ts'
import { figuresByAgency, type SatAt } from './by-agency.ts'

const numeric = (text: string | number) => ({ text, format: 'numeric' as const })

export const attendanceTable = (caption: string, sats: readonly SatAt[]): Html =>
  wide(
    caption,
    table({
      caption,
      captionClasses: 'govuk-table__caption--s',
      firstCellIsHeader: true,
      head: ['Agency', ...['Asked', 'Somebody came', 'Apologies', 'Nobody came'].map(numeric)],
      rows: figuresByAgency(sats).map(({ agency, asked, present, apologies, absent }) => [
        agency,
        ...[asked, present, apologies, absent].map(numeric),
      ]),
    }),
  )
