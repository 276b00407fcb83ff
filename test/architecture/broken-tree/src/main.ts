/** The root may read the environment and import from every module. */
import { meetings } from './meetings/index.ts'
import { people } from './people/index.ts'

export const port = [process.env.PORT, meetings, people]
