/** The rule of the service that exists only in tests. */
import { rule } from '../../src/lib/index.ts'

export const ownerKnown = rule<void, { shop: string }>({
  id: 'owner-known',
  source: 'an example',
  says: () => 'Enter the shop: its name is on the handle',
  test: ({ shop }) => shop.trim() !== '',
})
