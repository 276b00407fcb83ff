/** A later module may import from an earlier one, through its index. */
import { people } from '../people/index.ts'
import { read } from '../people/store.ts' // fault: imports-through-index
import { port } from '../main.ts' // fault: inside-src

export const meetings = async () => [people, read, port, await import('../web/page.ts')] // fault: imports-through-index
