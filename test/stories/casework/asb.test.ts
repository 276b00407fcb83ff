/** Anti-social behaviour in a real browser: one case from a resident's report to the agency that takes it over. */
import { tellCasework } from './cast.ts'
import { ending } from './asb/ending.ts'
import { reporting } from './asb/reporting.ts'
import { risk } from './asb/risk.ts'
import { working } from './asb/working.ts'

tellCasework('Anti-social behaviour', [reporting, risk, working, ending].flat())
