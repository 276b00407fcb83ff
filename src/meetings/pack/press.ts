/** The one press of this process: it keeps what it has set for a while, and ends by itself. */
import { openPress } from '../../print/index.ts'

export const press = openPress()
