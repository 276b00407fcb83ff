export { a } from './a.ts' // fault: module-listed
