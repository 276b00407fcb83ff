/** Who in a case is the same as whom elsewhere: what was said, with its history; looking for more; and taking it back. */
import { z } from 'zod'
import { mayCasework } from '../../access/index.ts'
import { form, invalid, missing, type Page, page, type PageRequest, redirect } from '../../web/index.ts'
import { inOwnCase } from '../own-case.ts'
import { partiesOf } from '../party/store.ts'
import type { Engine } from '../type/engine.ts'
import { foundBefore, lookAlike, readAlike } from './find-alike.ts'
import { lookFor, whyAlike } from './likeness.ts'
import { harmedKeptApart, linkedInOneAgency, linkedToItsLike, linkSaysWhy, linkWhyLimit } from './rules.ts'
import { endView, foundView, saidView } from './same.view.ts'
import { type Known, knownById, saidOf, saySame } from './store.ts'

type Of = PageRequest<'/cases/:slug'>

const someId = z.string().regex(/^\d{1,15}$/, 'Choose whom')
const lookForm = form(
  z.object({
    party: someId,
    lookedUp: z.string().max(40).optional().default(''),
    sameAs: z.array(z.string().regex(/^(\d{1,15}|none)$/)),
    why: z.string().optional().default(''),
  }),
)

/** Somebody in the case at the address, with their address; or where to go instead. */
async function personIn(request: Of, id: number) {
  const seen = await inOwnCase(request, async (tx, found) => ({
    found,
    person: (await knownById(tx, [id])).find(one => one.caseId === found.id),
  }))
  if ('elsewhere' in seen) return seen
  const { found, person } = seen.done
  return person ? { found, person } : { elsewhere: missing() }
}

const factsOf = ({ role, name, born, lines, postcode }: Known) => ({
  role: role as 'subject',
  name,
  born,
  address: { lines: lines ?? '', ...(postcode !== null && { postcode }) },
})

export const samePage = (engine: Engine): Page =>
  page({
    path: '/cases/:slug/same',
    allow: mayCasework,
    form: lookForm,
    async get(request) {
      const seen = await inOwnCase(request, async (tx, found) => ({
        found,
        people: await partiesOf(tx, found.id),
        said: await saidOf(tx, found.id),
      }))
      return 'elsewhere' in seen ? seen.elsewhere : saidView({ ...seen.done, form: request.form })
    },
    async post(request) {
      const { party, lookedUp, sameAs, why } = request.values
      const seen = await personIn(request, Number(party))
      if ('elsewhere' in seen) return seen.elsewhere
      const { found, person } = seen
      const before = lookedUp === '' ? undefined : await foundBefore(request, lookedUp)
      const { slug, hits } =
        before === undefined
          ? await lookAlike(request, [lookFor(factsOf(person), 0, person.id)])
          : { slug: lookedUp, hits: before }
      const candidates = await readAlike(request, hits)
      const again = (errors: Readonly<Record<string, string>>) =>
        foundView({ engine, found, person, candidates, slug, typed: request.typed, errors })
      if (before === undefined) return again({})
      const ids = sameAs.filter(one => one !== 'none').map(Number)
      if (sameAs.length === 0 || (ids.length > 0 && sameAs.includes('none')))
        return again({ sameAs: 'Tick those who are the same, or none of them' })
      const asked = candidates.filter(one => one.level !== null)
      const chosen = asked.filter(({ known }) => ids.includes(known.id))
      const unsaid = chosen.length > 0 ? linkSaysWhy.refuses({ why }, linkWhyLimit) : null
      if (unsaid) return again({ why: unsaid.says })
      for (const { known } of chosen) {
        const pair = { one: person, other: known }
        const fault = linkedInOneAgency.refuses(pair) ?? linkedToItsLike.refuses(pair) ?? harmedKeptApart.refuses(pair)
        if (fault) return again({ sameAs: `${known.reference}: ${fault.says}` })
      }
      await request.as(async tx => {
        for (const { known, why: found } of asked) {
          const same = chosen.some(one => one.known.id === known.id)
          const words = same
            ? `${why} (${whyAlike(found)})`.slice(0, linkWhyLimit)
            : 'Somebody else, as whoever looked said'
          await saySame(tx, { one: person.id, other: known.id }, same, words)
        }
      })
      return redirect(`/cases/${found.slug}/same`)
    },
  })

export const endSamePage: Page = page({
  path: '/cases/:slug/same/:link',
  allow: mayCasework,
  form: form(z.object({ why: z.string().optional().default('') })),
  async get(request) {
    const seen = await inOwnCase(request, async (tx, found) => ({
      found,
      people: await partiesOf(tx, found.id),
      said: (await saidOf(tx, found.id)).find(one => String(one.id) === request.params.link && one.endedAt === null),
    }))
    if ('elsewhere' in seen) return seen.elsewhere
    const { said, ...rest } = seen.done
    return said ? endView({ ...rest, said, form: request.form }) : missing()
  },
  async post(request) {
    const { why } = request.values
    const done = await inOwnCase(request, async (tx, found) => {
      const said = (await saidOf(tx, found.id)).find(
        one => String(one.id) === request.params.link && one.endedAt === null,
      )
      if (!said) return missing()
      const fault = linkSaysWhy.refuses({ why }, linkWhyLimit)
      if (fault) return invalid('why', fault.says)
      await saySame(tx, { one: said.oneId, other: said.otherId }, false, why)
      return redirect(`/cases/${found.slug}/same`)
    })
    return 'elsewhere' in done ? done.elsewhere : done.done
  },
})
