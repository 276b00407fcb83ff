/** Any file to its lines. */
export { closeReaders } from './child/pool.ts'
export { readSource } from './read-source.ts'
export { Unreadable } from './unreadable.ts'
