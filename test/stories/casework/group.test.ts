/** The problem-solving group in a real browser: two agencies at one meeting see what each may, and nothing after it closes. */
import { atGroup } from './group/meetings.ts'
import { beforeGroup } from './group/before.ts'
import { tellCasework } from './cast.ts'

tellCasework('Problem-solving group', [beforeGroup, atGroup].flat())
