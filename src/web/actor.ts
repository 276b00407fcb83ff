/** Who is asking, when somebody has signed in. */
import type { Session, Who } from '../db/index.ts'

/** Nobody has signed in: `null`. */
export type Actor = Who & { readonly signedIn: Session }
