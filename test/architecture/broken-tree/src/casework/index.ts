export { address, example, isLent, openedAs, purpose } from './case.ts'
