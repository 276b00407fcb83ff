/** A fixed penalty notice: to nobody too young, for what the tariff says, and paid with the discount on its last day. */
import type { Cast, Chapter } from '../cast.ts'

/** As it is given in the street on 2 March 2026; the amount is that of the tariff. */
export const notice = (number: string, to: string, place: string) => ({
  'For what?': 'Fly-tipping, from a bag to a car boot',
  'On which day?': '2026-03-02',
  'At what time?': '9:10am',
  'Where?': place,
  'Who gets the notice?': to,
  'What shows it? > Investigated: evidence found': true,
  'Would it support a prosecution? > Yes': true,
  'Was it more than an accident? > Yes': true,
  'Number of the notice': number,
  'How was it given? > Handed over': true,
})

const pays = async ({ window, at }: Cast, amount: string) => {
  const officer = await window('asb')
  await officer.go(at['paid'] ?? '')
  await officer.does('Record a payment of a penalty')
  await officer.fill({ 'Which notice?': 'FP 0101', 'How much?': amount })
  await officer.press('Save')
  return officer
}

export const paid: Chapter = [
  [
    'a penalty is given to nobody under 18, and for no more than the law allows; the tariff is offered',
    async ({ window, sets, at }) => {
      await sets('2026-03-03T10:00')
      const officer = await window('asb')
      await officer.go(at['paid'] ?? '')
      await officer.does('Give a fixed penalty notice')
      await officer.fill(notice('FP 0101', 'Rowan Oakley', 'Alley behind Teasel Walk'))
      await officer.press('Save')
      await officer.refused('gets no fixed penalty')
      await officer.fill({ 'Who gets the notice?': 'Ferris Oakley', 'Full amount on the notice': '1000.01' })
      await officer.press('Save')
      await officer.refused('the law allowed £1,000 at the most')
      await officer.fill({ 'Full amount on the notice': '400' })
      await officer.press('Save')
      await officer.refused('tariff on the day of the offence was £500')
      await officer.fill({ 'Full amount on the notice': '' })
      await officer.press('Save')
      await officer.sees('FP 0101', 'To pay: £300 until 17 March 2026, then £500 until')
    },
  ],
  [
    'the discount is enough until the end of its last day, and not the day after',
    async cast => {
      await cast.sets('2026-03-18T09:00')
      const late = await pays(cast, '300')
      await late.refused('To pay on that day: £500, for the discount ended on 17 March 2026')
      await cast.sets('2026-03-17T17:00')
      const officer = await pays(cast, '300')
      await officer.sees('Paid on 17 March 2026, with the discount: £300')
    },
  ],
]
