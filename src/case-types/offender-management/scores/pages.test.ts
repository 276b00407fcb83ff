/** Scores on their real pages: the form, what is refused, what the case then shows; offences found by their words. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { makeWorld, person, type World } from '../../../../test/casework-world.ts'
import { today } from '../../../lib/index.ts'

let world: World
let at: string
before(async () => {
  world = await makeWorld()
  await world.past(`
    insert into access.agency (slug, name, kind) values ('probation', 'County Probation', 'probation');
    insert into access.post (account_id, role, agency_id) values (${person.guest}, 'caseworker', 7);
    insert into access.agreement (slug, title, purpose, gateway, starts, review_on) values
      ('offenders', 'Managing people who offend', 'offender-management', 'Crime and Disorder Act 1998, section 115', '2025-01-01', '2030-01-01');
    insert into access.agreement_party (agreement_id, agency_id, signatory, signed_on) values
      (2, 3, 'A', '2025-01-01'), (2, 7, 'A', '2025-01-01'), (2, 4, 'A', '2025-01-01');
    insert into access.agreement_field (agreement_id, agency_id, field) values
      (2, 7, 'identity'), (2, 7, 'concern'), (2, 7, 'risk'), (2, 4, 'identity'), (2, 4, 'concern'), (2, 4, 'risk')`)
  const { id, slug } = await world.open('police', {
    kind: 'offender-management',
    given: {
      by: 'police',
      referrer: 'The neighbourhood team',
      cohort: 'fixed',
      offences: ['burglary'],
      grounds: 'Burgles again and again.',
      evidence: 'Recorded crime.',
      statutory: true,
      state: 'community',
      since: null,
    },
  })
  await world.past(`insert into casework.named (case_id, account_id, kind, agreement_id, agency_id, why)
    values (${id}, ${person.guest}, 'shared', 2, 7, 'x'), (${id}, ${person.housing}, 'shared', 2, 4, 'x')`)
  at = `/cases/${slug}`
})
after(() => world.db.close())

const day = today()
const parts = (name: string, { day: d, month, year } = day) => ({
  [`${name}-day`]: String(d),
  [`${name}-month`]: String(month),
  [`${name}-year`]: String(year),
})
const inputs = {
  ...parts('on'),
  gender: 'MALE',
  ...parts('convicted', day.subtract({ months: 2 })),
  ...parts('followed', day.subtract({ months: 1 })),
  sanctions: '30',
  first: '14',
  offence: '02800',
}
const calculate = () => `${at}/offender-management/score-calculated`

test('OGRS3 is calculated on a form; what is refused stands at its question and keeps what was typed', async () => {
  const form = (await world.get('police', calculate())).text
  assert.match(form, /Calculate OGRS3[\s\S]*href="\/offender-management\/offences"[\s\S]*Age at the first sanction/)
  const exact = await world.post('police', calculate(), { ...inputs, offence: '08800' })
  assert.equal(exact.status, 422)
  assert.match(exact.text, /href="#offence"[^>]*>This code stands for several offences/)
  assert.match(exact.text, /value="08800"/)
  assert.equal((await world.post('police', calculate(), inputs)).location, `${at}?saved`)
  const shown = (await world.get('police', at)).text
  assert.match(shown, /Scores of reoffending[\s\S]*OGRS3[\s\S]*Calculated \(OGRS3\)[\s\S]*not a verdict/)
})

test('probation may, whose case it is not; a landlord who receives the case may not', async () => {
  for (const who of ['guest', 'housing'] as const)
    await world.post(who, at, { reason: 'request-from-person', words: '' })
  assert.equal((await world.post('guest', calculate(), inputs)).location, `${at}?saved`)
  const refused = await world.post('housing', calculate(), inputs)
  assert.equal(refused.status, 422)
  assert.match(refused.text, /Only police or probation can record a score/)
})

test('offences are found by their words, in any order; many are cut off, and nothing found is said', async () => {
  const find = async (q: string) => (await world.get('police', `/offender-management/offences?q=${q}`)).text
  assert.match(await find('dwelling+burglary'), /<td[^>]*>02800<\/td>[\s\S]*Burglary \(domestic\)/)
  assert.match(await find('08800'), /Choose the exact offence/)
  assert.match(await find('95000'), /No weight: it cannot be scored/)
  assert.match(await find('offence'), /The first 50 of [\d,]+ offences: add a word/)
  assert.match(await find('zzz'), /No offence has all these words/)
  assert.doesNotMatch(await find(''), /<table/)
  assert.doesNotMatch(await find('%3Cscript%3E'), /<script>/)
})
