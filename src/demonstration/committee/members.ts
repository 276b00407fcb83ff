/** Members who sign in: who they are on record, their register of interests, a dispensation, and what one brings back from another body. */
import { grantDispensation, insertFeedback } from '../../meetings/index.ts'
import {
  changeMember,
  decideInterest,
  deskBody,
  enterInterest,
  entryBySlug,
  insertRepresentation,
  type InterestFacts,
  nameHolder,
} from '../../people/index.ts'
import { must } from '../casework/load-staff.ts'
import { coopted } from '../people.ts'
import { emailOf, holders, type Stage } from './stage.ts'

type Holder = keyof typeof holders

/** First of all, in one transaction: by it a later start knows that the rest was made. */
export async function makeHolders(stage: Stage): Promise<void> {
  await stage.as('clerk', async tx => {
    for (const [who, person] of Object.entries(holders))
      if (!(await nameHolder(tx, stage.person(person), emailOf(who)))) throw new Error(`Nobody signs in as ${who}.`)
    // A paper does not say that who is co-opted has no vote.
    const seat = stage.seats.find(one => one.name === `${coopted.first} ${coopted.last}`)
    const body = await deskBody(tx, stage.board.slug)
    if (!seat || !body) return
    const facts = { ...seat, coopted: true, votes: false }
    const changed = await changeMember(tx, { body, year: stage.year }, seat, facts)
    if (changed !== 'changed') throw new Error('The co-opted member’s seat could not be changed.')
  })
}

const interest = (category: string, words: string, more: Partial<InterestFacts> = {}): InterestFacts => ({
  category,
  whose: 'member',
  words,
  from: null,
  until: null,
  struck: false,
  withhold: false,
  withholdWhy: '',
  ...more,
})

/** `undecided`: it waits for the monitoring officer. */
const register: Record<Holder, { facts: InterestFacts; undecided?: true }[]> = {
  chair: [
    { facts: interest('employment', 'Head of geography at Abbots Mead Academy') },
    { facts: interest('land', 'A house in Millrace, which is her home') },
    { facts: interest('gift', 'Two tickets to the spring concert at the Corn Exchange, worth £56, from its trustees') },
  ],
  vice: [
    { facts: interest('employment', 'Retired; a pension from the National Health Service') },
    { facts: interest('body', 'Trustee of The Lantern Project since May'), undecided: true },
  ],
  councillor: [
    { facts: interest('employment', 'Farmer at Dunnock Hill') },
    {
      facts: interest('employment', 'Employed by a firm that maintains average-speed cameras', { whose: 'partner' }),
    },
    {
      facts: interest('land', 'A flat at 9 Teasel Mews, next to Quillon House', {
        withhold: true,
        withholdWhy: 'A member of the family was threatened at an earlier address. The police know of it.',
      }),
    },
  ],
}

export async function makeRegister(stage: Stage): Promise<void> {
  for (const [who, entries] of Object.entries(register) as [Holder, (typeof register)[Holder]][])
    for (const { facts, undecided } of entries) {
      const made = await stage.as(who, async tx => {
        const at = stage.now.subtract({ hours: 24 * 20 })
        return must(await enterInterest(tx, stage.person(holders[who]), facts, at))
      })
      if (undecided) continue
      await stage.as('monitoring', async tx => {
        const entry = await entryBySlug(tx, made.slug)
        if (!entry) throw new Error('The entry of the register is not there.')
        const verdict = facts.withhold ? 'sensitive' : 'published'
        const at = stage.now.subtract({ hours: 24 * 18 })
        const refused = await decideInterest(tx, entry, { seen: entry.number, verdict, remark: '' }, at)
        if (refused) must(refused)
      })
    }
}

export async function makeDispensation(stage: Stage): Promise<void> {
  const { today, now, board } = stage
  await stage.as('monitoring', async tx => {
    must(
      await grantDispensation(
        tx,
        {
          personId: stage.person('farrowby'),
          bodyId: board.id,
          businessId: null,
          interestId: null,
          cases: 'Reports on road safety in general, where no contract for cameras is decided',
          speak: true,
          vote: false,
          ground: 'c',
          asked: today.subtract({ days: 40 }).toString(),
          from: today.subtract({ days: 30 }).toString(),
          until: today.add({ years: 1 }).toString(),
        },
        now,
      ),
    )
  })
}

/** A member sits on the Police and Crime Panel, and tells the Board what it decided. */
export async function makeRepresentation(stage: Stage): Promise<void> {
  const { today, board } = stage
  const made = await stage.as('clerk', tx =>
    insertRepresentation(tx, {
      personId: stage.person('farrowby'),
      outside: 'Westmarch Police and Crime Panel',
      bodyId: board.id,
      begins: null,
    }),
  )
  await stage.as('councillor', tx =>
    insertFeedback(tx, {
      representationId: made.id,
      words:
        'The Panel supported the Commissioner’s plan to put twelve more officers into neighbourhood teams. Two of them will be for Thornmere. It asked for the figures by borough every quarter.',
      date: today.subtract({ days: 6 }).toString(),
      by: stage.account('councillor'),
    }),
  )
}
