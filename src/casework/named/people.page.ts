/** Who may see a case: the lists, and the way out of each. */
import { z } from 'zod'
import { form, missing, page, redirect } from '../../web/index.ts'
import { caseBySlug } from '../case/store.ts'
import { mayCasework } from '../../access/index.ts'
import { signedIn } from '../who.ts'
import { endNaming } from './name-for-case.ts'
import { peopleView } from './people.view.ts'
import { namedFor, panelsWith } from './store.ts'

export const peoplePage = page({
  path: '/cases/:slug/people',
  allow: mayCasework,
  form: form(
    z.object({
      account: z.string().regex(/^[0-9]{1,9}$/, 'Choose whom'),
      kind: z.enum(['allowed', 'excluded', 'shared'], 'Choose a list'),
    }),
  ),
  get: ({ as, params, form, actor }) =>
    as(async tx => {
      const found = await caseBySlug(tx, params.slug)
      if (!found?.own) return missing()
      const me = signedIn({ actor }).id
      return peopleView({
        found,
        form,
        me,
        named: await namedFor(tx, found.id),
        panels: await panelsWith(tx, found.id),
      })
    }),
  post: ({ as, params, values }) =>
    as(async tx => {
      const found = await caseBySlug(tx, params.slug)
      if (!found?.own) return missing()
      await endNaming(tx, found.id, Number(values.account), values.kind)
      // Whoever ended their own place on the list no longer sees the case.
      return redirect((await caseBySlug(tx, params.slug)) ? `/cases/${found.slug}/people` : '/cases')
    }),
})
