/** Every kind of fault that is planted. */
import type { Kind } from '../kind.ts'
import { access } from './access.ts'
import { datesNow } from './dates-now.ts'
import { datesSaid } from './dates-said.ts'
import { freshAgain } from './fresh-again.ts'
import { freshActs } from './fresh-acts.ts'
import { freshAgainPacks } from './fresh-again-packs.ts'
import { freshAgainPeople } from './fresh-again-people.ts'
import { freshAgainStructure } from './fresh-again-structure.ts'
import { freshBodies } from './fresh-bodies.ts'
import { freshCounts } from './fresh-counts.ts'
import { freshDays } from './fresh-days.ts'
import { freshFigures } from './fresh-figures.ts'
import { freshMinutes } from './fresh-structure-minutes.ts'
import { freshPacks } from './fresh-structure-packs.ts'
import { freshPeople } from './fresh-people.ts'
import { freshPeopleCalled } from './fresh-people-called.ts'
import { freshRecord } from './fresh-record.ts'
import { freshResolutions } from './fresh-structure-resolutions.ts'
import { freshWords } from './fresh-words.ts'
import { freshSums } from './fresh-sums.ts'
import { freshYears } from './fresh-years.ts'
import { law } from './law.ts'
import { lawNames } from './law-names.ts'
import { numberFigures } from './number-figures.ts'
import { numberLists } from './number-lists.ts'
import { numberShares } from './number-shares.ts'
import { numberSums } from './number-sums.ts'
import { peopleInitials } from './people-initials.ts'
import { peopleNamed } from './people-named.ts'
import { peoplePresent } from './people-present.ts'
import { record } from './record.ts'
import { structureAgenda } from './structure-agenda.ts'
import { structureMinutes } from './structure-minutes.ts'
import { structureReferences } from './structure-references.ts'
import { structureReport } from './structure-report.ts'
import { wordsLeft } from './words-left.ts'
import { wordsNames } from './words-names.ts'

export const kinds: readonly Kind[] = [
  numberLists,
  numberSums,
  numberShares,
  numberFigures,
  datesSaid,
  datesNow,
  law,
  lawNames,
  peopleNamed,
  peoplePresent,
  peopleInitials,
  structureAgenda,
  structureReport,
  structureMinutes,
  structureReferences,
  wordsLeft,
  wordsNames,
  access,
  record,
  freshCounts,
  freshSums,
  freshFigures,
  freshDays,
  freshYears,
  freshActs,
  freshAgainPacks,
  freshAgainPeople,
  freshAgainStructure,
  freshBodies,
  freshAgain,
  freshMinutes,
  freshPacks,
  freshPeople,
  freshPeopleCalled,
  freshRecord,
  freshResolutions,
  freshWords,
].flat()
