/** The checks of law and of the names of public bodies. */
import type { Check } from '../check.ts'
import { actBeforeAssent } from './law/act-before-assent.ts'
import { actName } from './law/act-name.ts'
import { actRepealed } from './law/act-repealed.ts'
import { actSection } from './law/act-section.ts'
import { actTwoYears } from './law/act-two-years.ts'
import { actYear } from './law/act-year.ts'
import { billAfterAssent } from './law/bill-after-assent.ts'
import { bodyName } from './law/body-name.ts'
import { exemptParagraph } from './law/exempt-paragraph.ts'
import { exemptSchedule } from './law/exempt-schedule.ts'
import { inForceTwice } from './law/in-force-twice.ts'
import { nameNearly } from './law/name-nearly.ts'
import { regulationsNumber } from './law/regulations-number.ts'
import { renamedBody } from './law/renamed-body.ts'
import { sectionOfNoAct } from './law/section-of-no-act.ts'
import { sectionSubject } from './law/section-subject.ts'
import { shortActYear } from './law/short-act-year.ts'
import { statutoryDate } from './law/statutory-date.ts'
import { powerOfAnotherAct } from './law/power-of-another-act.ts'
import { actInEarlierYear } from './law/act-in-earlier-year.ts'
import { bodyBeforeItWas } from './law/body-before-it-was.ts'
import { conventionArticle } from './law/convention-article.ts'
import { numberOfLaw } from './law/number-of-law.ts'
import { officerSection } from './law/officer-section.ts'

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
  powerOfAnotherAct,
  actInEarlierYear,
  bodyBeforeItWas,
  conventionArticle,
  numberOfLaw,
  officerSection,
]
