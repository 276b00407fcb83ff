/** Rules must be pure. */
import { readFileSync } from 'node:fs' // fault: rules-are-pure
import { rule } from '../lib/rule.ts' // fault: imports-through-index
import { now, today } from '../lib/index.ts' // fault: rules-are-pure
import { people } from './store.ts' // fault: rules-are-pure

export const personRule = rule({ id: 'tested', test: () => [readFileSync, now, today, people] })
export const second = rule<number>({ id: 'tested', test: () => true }) // fault: rule-unique
export const third = rule({ id: 'untested', test: () => true }) // fault: rule-tested
export const fourth = rule({ id: `made-${third}`, test: () => true }) // fault: rule-place
