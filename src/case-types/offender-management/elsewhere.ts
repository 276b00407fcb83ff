/** That another area has a case about the same person: a warning, from what was told when it was asked last. */
import type { Context } from '../../casework/index.ts'
import { list, longDate } from '../../lib/index.ts'
import { warningText } from '../../web/index.ts'

/** As the engine keeps it: the numbers of the agencies that told of a case. */
type Told = { readonly agencies?: readonly number[] }

export function elsewhereShown({ stood, agencies }: Context) {
  const asked = stood.named('looked-elsewhere').at(-1)
  const told = (asked?.given as Told | undefined)?.agencies ?? []
  if (!asked || told.length === 0) return []
  const names = list(told.map(id => agencies.find(one => one.id === id)?.name ?? 'another agency'))
  return [
    {
      title: 'In another area too',
      first: true as const,
      body: warningText({
        text: `On ${longDate(asked.day)} there was an open case about somebody of this name and date of birth at ${names}. Ask them before anything is decided here: one area manages a person at a time.`,
        iconFallbackText: 'Warning',
      }),
    },
  ]
}
