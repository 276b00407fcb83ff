/** The checks of law and of the names of public bodies. */
import type { Check } from '../../check.ts'
import { actBeforeAssent } from './act-before-assent.ts'
import { actName } from './act-name.ts'
import { actRepealed } from './act-repealed.ts'
import { actSection } from './act-section.ts'
import { actTwoYears } from './act-two-years.ts'
import { actYear } from './act-year.ts'
import { billAfterAssent } from './bill-after-assent.ts'
import { bodyName } from './body-name.ts'
import { exemptParagraph } from './exempt-paragraph.ts'
import { exemptSchedule } from './exempt-schedule.ts'
import { inForceTwice } from './in-force-twice.ts'
import { nameNearly } from './name-nearly.ts'
import { regulationsNumber } from './regulations-number.ts'
import { renamedBody } from './renamed-body.ts'
import { sectionOfNoAct } from './section-of-no-act.ts'
import { sectionSubject } from './section-subject.ts'
import { shortActYear } from './short-act-year.ts'
import { statutoryDate } from './statutory-date.ts'

export const law: readonly Check[] = [
  actYear,
  actTwoYears,
  shortActYear,
  actName,
  actSection,
  sectionSubject,
  sectionOfNoAct,
  exemptParagraph,
  exemptSchedule,
  actRepealed,
  billAfterAssent,
  actBeforeAssent,
  regulationsNumber,
  statutoryDate,
  inForceTwice,
  renamedBody,
  bodyName,
  nameNearly,
]
