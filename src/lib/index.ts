export { clockTime, fullDate, london, longDate, months, municipalYear, now, today, yearName } from './clock.ts'
export { isRefusal, refuse, type Refusal } from './refusal.ts'
export { isRule, rule, type Rule } from './rule.ts'
export { count, fold, list, sentenceCase, slug } from './text.ts'
