/** Lists of cases. Each page of a list is a reading that the log holds, because it shows whom the cases are about. */
import { page } from '../../web/index.ts'
import { mayOpenCases } from '../../access/index.ts'
import { today } from '../../lib/index.ts'
import type { Engine } from '../type/engine.ts'
import { readCases } from '../read-cases.ts'
import { caseListed } from '../reasons.ts'
import { signedIn } from '../who.ts'
import { casesAsked, whoseCases } from './cases-asked.ts'
import { casesView } from './cases.view.ts'
import { caseList, subjectsOf } from './list.store.ts'
import { practitioners } from './store.ts'

const perPage = 25

export const casesPage = (engine: Engine) =>
  page({
    path: '/cases',
    allow: mayOpenCases,
    async get(request) {
      const actor = signedIn(request)
      const asked = casesAsked(engine, request.query, actor)
      const { of, state, kind, after } = asked
      const { found, workers } = await request.as(async tx => ({
        found: await caseList(tx, { whose: whoseCases(asked, actor), state, kind, after, limit: perPage + 1 }),
        workers: (await practitioners(tx)).filter(one => one.caseworker && String(one.agencyId) === of),
      }))
      const cases = found.slice(0, perPage)
      const ids = cases.map(({ id }) => id)
      const reading = { cases: ids, what: 'list', reason: caseListed } as const
      // Between the two transactions somebody may have lost sight of a case: then the list is shown without names.
      const subjects = ids.length === 0 ? [] : await readCases(request, reading, tx => subjectsOf(tx, ids))
      return casesView({
        engine,
        today: today(request.now),
        actor,
        asked,
        cases,
        subjects: subjects ?? [],
        more: found.length > perPage,
        workers,
      })
    },
  })
