/** The checks of the agenda against the reports and the minutes of one paper. */
import type { Check } from '../check.ts'
import { actionTableGap } from './structure/action-table-gap.ts'
import { costsDenied } from './structure/costs-denied.ts'
import { exclusionWithoutReason } from './structure/exclusion-without-reason.ts'
import { leadInAlone } from './structure/lead-in-alone.ts'
import { markNotThere } from './structure/mark-not-there.ts'
import { actionWithoutDate } from './structure/action-without-date.ts'
import { actionWithoutOwner } from './structure/action-without-owner.ts'
import { agendaNumbering } from './structure/agenda-numbering.ts'
import { agendaOrder } from './structure/agenda-order.ts'
import { agendaTitleDiffers } from './structure/agenda-title-differs.ts'
import { agendaWithoutReport } from './structure/agenda-without-report.ts'
import { appendixNotAttached } from './structure/appendix-not-attached.ts'
import { appendixNotMentioned } from './structure/appendix-not-mentioned.ts'
import { appendixTwice } from './structure/appendix-twice.ts'
import { crossReference } from './structure/cross-reference.ts'
import { decisionOutsideResolution } from './structure/decision-outside-resolution.ts'
import { deferredAndResolved } from './structure/deferred-and-resolved.ts'
import { duplicatedHeading } from './structure/duplicated-heading.ts'
import { exemptWithoutParagraph } from './structure/exempt-without-paragraph.ts'
import { headerFieldEmpty } from './structure/header-field-empty.ts'
import { headerFieldMissing } from './structure/header-field-missing.ts'
import { headerLabelDiffers } from './structure/header-label-differs.ts'
import { interestInNoItem } from './structure/interest-in-no-item.ts'
import { itemWithoutResolution } from './structure/item-without-resolution.ts'
import { listNumbering } from './structure/list-numbering.ts'
import { minuteEmpty } from './structure/minute-empty.ts'
import { minuteNumbering } from './structure/minute-numbering.ts'
import { minutesHead } from './structure/minutes-head.ts'
import { pageRanges } from './structure/page-ranges.ts'
import { paragraphNumbering } from './structure/paragraph-numbering.ts'
import { recommendationMissing } from './structure/recommendation-missing.ts'
import { recommendationToOtherBody } from './structure/recommendation-to-other-body.ts'
import { referenceBeyond } from './structure/reference-beyond.ts'
import { reportNotOnAgenda } from './structure/report-not-on-agenda.ts'
import { resolutionOtherName } from './structure/resolution-other-name.ts'
import { resolutionRefersToNothing } from './structure/resolution-refers-to-nothing.ts'
import { resolutionWithoutWords } from './structure/resolution-without-words.ts'
import { sectionEmpty } from './structure/section-empty.ts'
import { sectionMissing } from './structure/section-missing.ts'
import { sectionNumbering } from './structure/section-numbering.ts'
import { sectionOrder } from './structure/section-order.ts'

export const structure: readonly Check[] = [
  actionTableGap,
  costsDenied,
  exclusionWithoutReason,
  leadInAlone,
  markNotThere,
  actionWithoutDate,
  actionWithoutOwner,
  agendaNumbering,
  agendaOrder,
  agendaTitleDiffers,
  agendaWithoutReport,
  appendixNotAttached,
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
  interestInNoItem,
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
  resolutionOtherName,
  resolutionRefersToNothing,
  resolutionWithoutWords,
  sectionEmpty,
  sectionMissing,
  sectionNumbering,
  sectionOrder,
]
