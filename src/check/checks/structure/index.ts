/** The checks of the agenda against the reports and the minutes of one paper. */
import type { Check } from '../../check.ts'
import { agendaNumbering } from './agenda-numbering.ts'
import { agendaOrder } from './agenda-order.ts'
import { agendaTitleDiffers } from './agenda-title-differs.ts'
import { agendaWithoutReport } from './agenda-without-report.ts'
import { listNumbering } from './list-numbering.ts'
import { minuteNumbering } from './minute-numbering.ts'
import { pageRanges } from './page-ranges.ts'
import { paragraphNumbering } from './paragraph-numbering.ts'
import { reportNotOnAgenda } from './report-not-on-agenda.ts'
import { sectionNumbering } from './section-numbering.ts'

export const structure: readonly Check[] = [
  agendaNumbering,
  agendaOrder,
  agendaTitleDiffers,
  agendaWithoutReport,
  listNumbering,
  minuteNumbering,
  pageRanges,
  paragraphNumbering,
  reportNotOnAgenda,
  sectionNumbering,
]
