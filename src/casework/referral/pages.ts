/** The pages of what is asked for from outside. */
import type { Page } from '../../web/index.ts'
import type { Engine } from '../type/engine.ts'
import { addressPage } from './address.page.ts'
import { followActPage } from './follow-act.page.ts'
import { followingPage } from './following.page.ts'
import { reportPage } from './report.page.ts'
import { reportsPage } from './reports.page.ts'

export const referralPages = (engine: Engine): readonly Page[] => {
  const referred = engine.types.flatMap(type => (type.referral ? [{ ...type, referral: type.referral }] : []))
  return [
    reportsPage(engine),
    followingPage(engine),
    addressPage(engine),
    ...referred.map(type => reportPage(engine, type)),
    ...referred.flatMap(type => (type.referral.acts ?? []).map(act => followActPage(engine, type, act))),
  ]
}
