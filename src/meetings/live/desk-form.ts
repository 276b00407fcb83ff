/** What a form of the clerk's screen sends. One schema for all: each form has some of the fields. */
import { z } from 'zod'
import { optionalDate } from '../../web/index.ts'

const line = z.string().max(300, 'Write it in 300 characters or fewer').default('')
const words = z.string().max(5000, 'Write it in 5,000 characters or fewer').default('')
const number = z
  .string()
  .regex(/^\d{0,9}$/, 'Enter a whole number')
  .default('')
const numbers = z
  .array(z.string().regex(/^\d{1,9}$/))
  .max(100)
  .default([])

export const deskSchema = z.object({
  /** Which form it is: what was typed stands there again. */
  form: line,
  token: line,
  do: line,
  at: line,
  business: number,
  person: number,
  other: number,
  here: numbers,
  items: numbers,
  paragraphs: numbers,
  motion: number,
  vote: number,
  undoes: number,
  words,
  title: line,
  name: line,
  as: line,
  organisation: line,
  reason: line,
  how: line,
  minutes: number,
  for: number,
  against: number,
  abstained: number,
  /** Of a recorded vote: '3 for'. */
  cast: z
    .array(z.string().regex(/^\d{1,9} (for|against|abstained)$/))
    .max(200)
    .default([]),
  casting: line,
  owner: line,
  due: optionalDate('the date by which it is due'),
  ticked: z.string().default(''),
})
export type Sent = z.infer<typeof deskSchema>

/** A field and what is wrong with it. */
export type Wrong = { readonly field: keyof Sent | ''; readonly says: string }
