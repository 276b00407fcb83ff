export { ageOn, isMinor } from './age.ts'
export { bankHolidays } from './bank-holidays.ts'
export {
  clockTime,
  fullDate,
  london,
  longDate,
  moment,
  months,
  municipalYear,
  now,
  readTime,
  timeOfDay,
  today,
  yearName,
} from './clock.ts'
export { csv, csvLine, csvMark } from './csv.ts'
export { freeSlug } from './free-slug.ts'
export { houseKeys } from './house-keys.ts'
export { nameKeys, nameSounds, postcodeKey } from './keys.ts'
export { pounds } from './pounds.ts'
export { randomSlug } from './random-slug.ts'
export { changedSince, isRefusal, refuse, type Refusal } from './refusal.ts'
export { isRule, rule, type Rule } from './rule.ts'
export { count, fold, list, slug } from './text.ts'
export {
  type Closure,
  isWorkingDay,
  unknownYears,
  walkInWords,
  walkWorkingDays,
  whyNoWorkingDay,
  workingDayFrom,
  workingDaysBetween,
  workingDaysTo,
  workingDayUntil,
} from './working-days.ts'
export { unzip, ZipFault } from './unzip.ts'
