/** Actions that are nobody's. */
import type { Check } from '../../check.ts'

export const actionWithoutOwner: Check = {
  id: 'action-without-owner',
  family: 'structure',
  severity: 'note',
  says: 'An action for which nobody is named, where the others have somebody',
  *look({ reading, blocks }) {
    const actions = reading.actions ?? []
    const owned = actions.findIndex(({ owners }) => owners.length > 0)
    if (actions.filter(({ owners }) => owners.length > 0).length < 2) return
    const example = blocks.find(({ at }) => at === `actions.${owned}`)
    for (const [n, { owners, text }] of actions.entries()) {
      const block =
        blocks.find(({ at }) => at === `actions.${n}`) ?? blocks.find(one => text !== '' && one.text.includes(text))
      if (owners.length === 0 && block && text.length > 15)
        yield {
          at: { block, quote: '' },
          says: 'Nobody is named for this action, and somebody is for the others',
          evidence: example ? [{ block: example, quote: '' }] : [],
        }
    }
  },
}
