/** Every check, family by family. */
import type { Check } from '../check.ts'
import { dates } from './dates/index.ts'
import { law } from './law/index.ts'
import { numbers } from './numbers/index.ts'
import { people } from './people/index.ts'
import { record } from './record/index.ts'
import { structure } from './structure/index.ts'
import { words } from './words/index.ts'

export const checks: readonly Check[] = [...numbers, ...dates, ...law, ...people, ...structure, ...words, ...record]
