/** What the Act wants published of case reviews: the last twelve months that have ended, by whoever receives them. */
import { publishFigures, readYear, serviceOf, yearFrom } from '../../casework/index.ts'
import type { Stage } from './load-stage.ts'
import { must } from './load-staff.ts'

export async function loadPublication(stage: Stage): Promise<void> {
  const period = yearFrom(stage.made.with({ day: 1 }).subtract({ years: 1 }))
  for (const type of stage.engine.types) {
    const { publishes } = type
    if (!publishes) continue
    await stage.as('group', async tx => {
      const service = await serviceOf(tx, type.key)
      if (!service) return
      const { figures } = await readYear(tx, type, publishes, service.agencyId, period)
      const by = { mine: [{ id: service.agencyId }], today: stage.made }
      const publishing = { period, shown: JSON.stringify(figures), why: '' }
      must(await publishFigures(tx, { type, publishes, service }, publishing, by))
    })
  }
}
