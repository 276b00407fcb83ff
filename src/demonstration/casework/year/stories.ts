/** All cases of the demonstration's year, those first that people see first. */
import type { Story } from '../seed.ts'
import { asbMore } from './asb-more.ts'
import { asbRows } from './asb-rows.ts'
import { asbWorked } from './asb-worked.ts'
import { asbYoung } from './asb-young.ts'
import { asbWritten } from './asb.ts'
import { cameraStories } from './cameras.ts'
import { orderStories } from './dog-order.ts'
import { groupStories } from './group.ts'
import { incidentStories } from './incidents.ts'
import { initiativeStories } from './initiatives.ts'
import { offenderStories } from './offenders.ts'
import { plainStories } from './plain.ts'
import { reviewStories } from './reviews.ts'
import { themeStories, walkStories } from './themes-and-walks.ts'

export const stories: readonly Story[] = [
  ...asbWritten,
  ...plainStories,
  ...asbYoung,
  ...asbWorked,
  ...asbMore,
  ...asbRows,
  ...groupStories,
  ...themeStories,
  ...walkStories,
  ...cameraStories,
  ...reviewStories,
  ...offenderStories,
  ...incidentStories,
  ...initiativeStories,
  ...orderStories,
]
