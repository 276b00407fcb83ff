export { fold } from './text.ts'
export * from './clock.ts' // fault: index-only-reexports, no-export-star
export { strange } from '../people/index.ts' // fault: imports-down, index-only-reexports
export const three = 3 // fault: index-only-reexports
