/** A case review in a real browser: from a councillor's application to the year's published numbers. */
import { applying } from './review/applying.ts'
import { tellCasework } from './cast.ts'
import { deciding } from './review/deciding.ts'

tellCasework('Case review', [applying, deciding].flat())
