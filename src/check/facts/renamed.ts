/** Public bodies, offices, powers and schemes that changed their names, and the first day of the new one. */
import type { Renamed } from './facts.ts'
import { renamedInGovernment } from './renamed/government.ts'
import { renamedInHealth } from './renamed/health.ts'
import { renamedInPolicing } from './renamed/policing.ts'

export const renamed: readonly Renamed[] = [...renamedInHealth, ...renamedInPolicing, ...renamedInGovernment]
