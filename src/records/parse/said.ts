/** What a paper says, before it is measured. */
import type { Reading } from '../reading.ts'

export type Said = Omit<Reading, 'coverage' | 'unread'>
