/** Words. Inventedham may be named: it is the demonstration. */
import { three } from './index.ts' // fault: own-files-directly
import { meetings } from '../meetings/index.ts' // fault: imports-down
import type { Cast } from '../../test/cast.ts' // fault: inside-src
import fc from 'fast-check' // fault: run-time-packages

export const fold = (text: string, cast: Cast) => [three, meetings, fc, cast, text]
export default fold // fault: no-default-export
