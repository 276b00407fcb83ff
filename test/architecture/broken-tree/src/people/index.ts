export { people } from './store.ts'
export { personRule } from './rules.ts'
