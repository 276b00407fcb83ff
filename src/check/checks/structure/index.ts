/** The checks of the agenda against the reports and the minutes of one paper. */
import type { Check } from '../../check.ts'
import { actionWithoutOwner } from './action-without-owner.ts'
import { agendaNumbering } from './agenda-numbering.ts'
import { agendaOrder } from './agenda-order.ts'
import { agendaTitleDiffers } from './agenda-title-differs.ts'
import { agendaWithoutReport } from './agenda-without-report.ts'
import { appendixNotMentioned } from './appendix-not-mentioned.ts'
import { appendixTwice } from './appendix-twice.ts'
import { crossReference } from './cross-reference.ts'
import { decisionOutsideResolution } from './decision-outside-resolution.ts'
import { deferredAndResolved } from './deferred-and-resolved.ts'
import { duplicatedHeading } from './duplicated-heading.ts'
import { exemptWithoutParagraph } from './exempt-without-paragraph.ts'
import { headerFieldEmpty } from './header-field-empty.ts'
import { headerFieldMissing } from './header-field-missing.ts'
import { headerLabelDiffers } from './header-label-differs.ts'
import { itemWithoutResolution } from './item-without-resolution.ts'
import { listNumbering } from './list-numbering.ts'
import { minuteEmpty } from './minute-empty.ts'
import { minuteNumbering } from './minute-numbering.ts'
import { minutesHead } from './minutes-head.ts'
import { pageRanges } from './page-ranges.ts'
import { paragraphNumbering } from './paragraph-numbering.ts'
import { recommendationMissing } from './recommendation-missing.ts'
import { recommendationToOtherBody } from './recommendation-to-other-body.ts'
import { referenceBeyond } from './reference-beyond.ts'
import { reportNotOnAgenda } from './report-not-on-agenda.ts'
import { resolutionRefersToNothing } from './resolution-refers-to-nothing.ts'
import { resolutionWithoutWords } from './resolution-without-words.ts'
import { sectionEmpty } from './section-empty.ts'
import { sectionMissing } from './section-missing.ts'
import { sectionNumbering } from './section-numbering.ts'
import { sectionOrder } from './section-order.ts'

export const structure: readonly Check[] = [
  actionWithoutOwner,
  agendaNumbering,
  agendaOrder,
  agendaTitleDiffers,
  agendaWithoutReport,
  appendixNotMentioned,
  appendixTwice,
  crossReference,
  referenceBeyond,
  decisionOutsideResolution,
  deferredAndResolved,
  duplicatedHeading,
  exemptWithoutParagraph,
  headerFieldEmpty,
  headerFieldMissing,
  headerLabelDiffers,
  itemWithoutResolution,
  listNumbering,
  minuteEmpty,
  minuteNumbering,
  minutesHead,
  pageRanges,
  paragraphNumbering,
  recommendationMissing,
  recommendationToOtherBody,
  reportNotOnAgenda,
  resolutionRefersToNothing,
  resolutionWithoutWords,
  sectionEmpty,
  sectionMissing,
  sectionNumbering,
  sectionOrder,
]
