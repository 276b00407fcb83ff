/** The tables of facts, together. */
import { acronyms } from './acronyms.ts'
import { acts } from './acts.ts'
import { dated } from './dated.ts'
import type { Facts } from './facts.ts'
import { named } from './named.ts'
import { provisions } from './provisions.ts'
import { renamed } from './renamed.ts'

export const facts: Facts = { acts, provisions, renamed, named, dated, acronyms }
