/** What the address of a search says, and the addresses of other searches made of it. */
import { z } from 'zod'
import { kinds } from './paragraph.ts'

// What cannot be (a kind that there is not) is left out rather than refused: addresses are shared, and age.
export const Search = z.object({
  q: z.string().catch(''),
  body: z.string().min(1).max(200).optional().catch(undefined),
  year: z.coerce.number().int().min(1800).max(2200).optional().catch(undefined),
  kind: z.enum(kinds).optional().catch(undefined),
  person: z.string().min(1).max(200).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(75).catch(1),
})
export type Search = z.output<typeof Search>

/** The address of this search with something changed; `undefined` takes it out. A change goes back to the first page. */
export function addressOf(search: Search, change: Partial<Search> = {}): string {
  const all = { ...search, page: 1, ...change }
  const parts = new URLSearchParams()
  for (const name of ['q', 'body', 'year', 'kind', 'person'] as const) {
    const value = all[name]
    if (value !== undefined && value !== '') parts.set(name, String(value))
  }
  if (all.page > 1) parts.set('page', String(all.page))
  return `/search?${parts.toString()}`
}
