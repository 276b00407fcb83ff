/** Fields that belong together and may be left blank together. */
import { z } from 'zod'

const isBlank = (given: unknown): boolean =>
  given === undefined ||
  given === null ||
  given === '' ||
  (typeof given === 'object' && Object.values(given).every(isBlank))

/** Inputs `name-part`: null where nothing of them is filled in; else each is read, and what is missing is said at its field. */
export const optionalGroup = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.preprocess(given => (isBlank(given) ? null : given), z.object(shape).nullable())
