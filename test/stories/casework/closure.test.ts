/** Closure in a real browser: 48 hours are refused without a higher signature, then signed, and the court’s time runs over Christmas Day. */
import { tellCasework } from './cast.ts'
import { atCourt } from './closure/at-court.ts'
import { notice } from './closure/notice.ts'

tellCasework('Closure of premises', [notice, atCourt].flat())
