/** Enforcement in a real browser: an incident in the street, a penalty that is paid, another that ends at court, and what is counted. */
import { tellCasework } from './cast.ts'
import { atCourt } from './enforcement/at-court.ts'
import { inTheStreet } from './enforcement/in-the-street.ts'
import { paid } from './enforcement/paid.ts'

tellCasework('Environmental enforcement', [inTheStreet, paid, atCourt].flat())
