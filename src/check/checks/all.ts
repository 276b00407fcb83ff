/** Every check, family by family. */
import type { Check } from '../check.ts'
import { access } from './access.ts'
import { dates } from './dates.ts'
import { law } from './law.ts'
import { numbers } from './numbers.ts'
import { asRun } from './on-trial.ts'
import { people } from './people.ts'
import { record } from './record.ts'
import { structure } from './structure.ts'
import { words } from './words.ts'

export const checks: readonly Check[] = [
  ...numbers,
  ...dates,
  ...law,
  ...people,
  ...structure,
  ...words,
  ...access,
  ...record,
].map(asRun)
