/** Names that papers often have wrong, beside the right ones. A plural 's' is understood. */
import type { Named } from './facts.ts'
import { namedBodies } from './named/bodies.ts'
import { namedSchemes } from './named/law-and-schemes.ts'

export const named: readonly Named[] = [...namedBodies, ...namedSchemes]
