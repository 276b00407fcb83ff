/** A penalty on its real pages and in the database: given, shown, paid on the last day of its discount; another laid before the court; all counted. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { agency, makeWorld, type World } from '../../../../test/casework-world.ts'
import { verifyCases } from '../../../casework/index.ts'
import { today } from '../../../lib/index.ts'

let world: World
before(async () => (world = await makeWorld()))
after(() => world.db.close())

const day = (ago: number) => today().subtract({ days: ago })
const parts = (name: string, ago: number) => {
  const { day: d, month, year } = day(ago)
  return { [`${name}-day`]: String(d), [`${name}-month`]: String(month), [`${name}-year`]: String(year) }
}
const incident = (seen: string) => ({
  kind: 'enforcement',
  opened: seen,
  people: [
    { role: 'place' as const, name: 'Alley behind Teasel Walk' },
    { role: 'subject' as const, name: 'Dorian Flax', born: '1999-05-30' },
  ],
  given: {
    kind: 'fly-tip',
    ward: 'Kiln Lane',
    seen,
    time: '09:30',
    found: 'officer',
    words: 'Two sacks and a mattress.',
    land: 'back-alley',
    waste: 'black-bags',
    size: 'car-boot',
    position: '',
  },
})
const first = (text: string, pattern: RegExp) => pattern.exec(text)?.[1] ?? ''

/** An incident with a notice that was handed over so many days ago, and where both stand. */
async function penalised(ago: number, number: string) {
  const { slug, id } = await world.open('asb', incident(day(ago).toString()))
  const own = `/cases/${slug}/enforcement`
  const form = (await world.get('asb', `${own}/penalty-issued`)).text
  const notice = {
    ...parts('on', ago),
    line: 'fly-tipping-small',
    ...parts('offenceDay', ago),
    offenceTime: '9:10am',
    place: 'The alley',
    broken: '',
    to: first(form, /<option value="(\d+)"[^>]*>Dorian Flax/),
    evidence: first(form, /name="evidence"[^>]*value="(\d+)"/),
    stands: 'yes',
    meant: 'yes',
    number,
    how: 'hand',
    amount: '',
  }
  return { id, slug, own, notice }
}
const shown = (text: string) =>
  text
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replace(/\s+/g, ' ')

test('a penalty keeps what was typed where it is refused, is shown with its days, paid, and ends as unpaid no more', async () => {
  const { own, slug, notice } = await penalised(14, 'FP 0101')
  const wrong = await world.post('asb', `${own}/penalty-issued`, { ...notice, amount: '400' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /The council’s tariff on the day of the offence was £500/)
  assert.match(wrong.text, /value="FP 0101"/)
  const given = await world.post('asb', `${own}/penalty-issued`, notice)
  assert.equal(given.location, `/cases/${slug}?saved`, given.text)
  const page = shown((await world.get('asb', `/cases/${slug}`)).text)
  assert.match(page, /Fixed penalties .* FP 0101 .* To pay: £300 until .*, then £500 until/)
  const penalty = first((await world.get('asb', `${own}/penalty-paid`)).text, /<option value="(\d+)">[^<]*FP 0101/)
  const pay = { ...parts('on', 0), penalty, amount: '300' }
  assert.equal((await world.post('asb', `${own}/penalty-paid`, { ...pay, amount: '299' })).status, 422)
  assert.equal((await world.post('asb', `${own}/penalty-paid`, pay)).location, `/cases/${slug}?saved`)
  assert.match(shown((await world.get('asb', `/cases/${slug}`)).text), /Paid on .*, with the discount: £300/)
})

test('another is unpaid, goes to the lawyers and the court, and is pending beside the actions', async () => {
  const { own, slug, notice, id } = await penalised(60, 'FP 0102')
  await world.post('asb', `${own}/penalty-issued`, notice)
  const file = {
    ...parts('on', 20),
    'charges-1-who': notice.to,
    'charges-1-kind': 'person',
    'charges-1-offence': 'fly-tipping',
    ...parts('charges-1-day', 60),
    words: 'An envelope with the address.',
  }
  assert.equal((await world.post('asb', `${own}/prosecution-file`, file)).location, `/cases/${slug}?saved`)
  const limb = (key: string) => ({ [key]: 'met', [`${key}Why`]: 'Clear.', [`${key}Evidence`]: notice.evidence })
  const tested = {
    ...parts('on', 10),
    ...limb('evidential'),
    ...limb('interest'),
    alternatives: 'A penalty, unpaid.',
    proportionate: 'Nothing less.',
    equality: 'Nobody.',
    vulnerable: 'Nobody.',
  }
  assert.equal((await world.post('asb', `${own}/prosecution-test`, tested)).location, `/cases/${slug}?saved`)
  const form = (await world.get('asb', `${own}/prosecution-laid`)).text
  const laid = {
    ...parts('on', 5),
    file: first(form, /<option value="(\d+)">[^<]*File sent/),
    court: 'magistrates',
    rank: 'lawyer',
    signatory: 'Ada Quill',
  }
  assert.equal((await world.post('asb', `${own}/prosecution-laid`, laid)).location, `/cases/${slug}?saved`)
  const page = shown((await world.get('asb', `/cases/${slug}`)).text)
  assert.match(page, /Not paid: before the court since/)
  assert.match(page, /Prosecutions .* Before the court since .* No hearing is listed/)

  const figures = async (ago: number) =>
    Object.fromEntries(
      (
        await world.past(
          `select key, count(*)::int as n from casework.mark
            where agency_id = ${agency.safety} and key in ('action', 'penalty-unpaid', 'prosecution-pending')
              and from_day <= '${day(ago)}' and (not lasts or coalesce(to_day, 'infinity') > '${day(ago)}') group by key`,
        )
      ).map(one => [one['key'], one['n']]),
    )
  assert.deepEqual(await figures(0), { action: 2, 'prosecution-pending': 1 })
  assert.deepEqual(await figures(6), { action: 2, 'penalty-unpaid': 1 })
  assert.deepEqual(await figures(32), { action: 1 })
  assert.deepEqual(await figures(31), { action: 1, 'penalty-unpaid': 1 })

  const charge = `${laid.file}-1`
  const ended = {
    ...parts('on', 0),
    charges: charge,
    outcome: 'convicted',
    fine: '400',
    costs: '250',
    surcharge: '',
    compensation: '',
    words: '',
  }
  assert.equal((await world.post('asb', `${own}/prosecution-outcome`, ended)).location, `/cases/${slug}?saved`)
  assert.deepEqual(await figures(0), { action: 2 })
  assert.equal(
    (
      await world.past(`select sum(n)::float8 as n from casework.mark where case_id = ${id} and key = 'court-money'`)
    )[0]?.['n'],
    650,
  )
  assert.deepEqual((await verifyCases(world.db)).faults, [])
})
