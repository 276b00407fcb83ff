/** Offender management in a real browser, where no severity threshold is set: somebody is referred for Fixed, becomes Flex, and MAPPA owns the risk. */
import { tellCasework } from './cast.ts'
import { atConference } from './offender-management/conference.ts'
import { managing } from './offender-management/managing.ts'
import { referring } from './offender-management/referring.ts'

tellCasework('Offender management', [referring, atConference, managing].flat(), engine => ({
  ...engine,
  limits: engine.limits.filter(({ key }) => key !== 'iom.severity-threshold'),
}))
