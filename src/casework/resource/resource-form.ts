/** The fields of the forms for things lent to cases. */
import { z } from 'zod'
import { resourceNamed, resourceNameLimit } from './rules.ts'

export const nameGiven = z
  .string()
  .refine(name => resourceNamed.test({ name }, resourceNameLimit), resourceNamed.says(resourceNameLimit))
export const groupChosen = z.string().min(1, 'Choose what it is for')
