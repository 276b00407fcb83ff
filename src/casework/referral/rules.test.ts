/** Rules of asking from outside: just inside, just outside. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fieldsOf } from '../type/up-to.ts'
import { asksOf, asOf, type Referred } from './sent.ts'
import { byRight, reachable, received } from './rules.ts'
import { testEngine } from '../../../test/engine.ts'
import { askers, rightsOf } from './asked-for.ts'

test('somebody else is asked for with their consent or by authority; an agency also as the law allows', () => {
  assert.equal(byRight.refuses({ as: 'self', right: 'own' }), null)
  assert.equal(byRight.refuses({ as: 'self', right: 'spoken' })?.rule, 'referral-by-right')
  for (const right of ['written', 'spoken', 'parent', 'authority'] as const)
    for (const as of ['other', 'councillor', 'mp', 'agency'] as const)
      assert.equal(byRight.refuses({ as, right }), null)
  for (const as of ['other', 'councillor', 'mp'] as const)
    for (const right of ['own', 'lawful'] as const)
      assert.equal(byRight.refuses({ as, right })?.rule, 'referral-by-right')
  assert.equal(byRight.refuses({ as: 'agency', right: 'lawful' }), null)
  assert.equal(byRight.refuses({ as: 'agency', right: 'own' })?.rule, 'referral-by-right')
  assert.ok(
    !rightsOf('councillor').some(one => one.key === 'lawful') && rightsOf('agency').some(one => one.key === 'lawful'),
  )
})

test('each way of reaching somebody has what it needs', () => {
  const none = { phone: '', email: '', lines: '', postcode: '' }
  assert.equal(reachable.refuses({ ways: [], reach: { ...none, phone: '01632 960 001' } })?.rule, 'referral-reachable')
  const inside = [
    [['telephone'], { phone: '01632 960 001' }],
    [['text'], { phone: '07700 900 001' }],
    [['email'], { email: 'a@x.example' }],
    [['letter'], { lines: '1 Teasel Walk', postcode: 'TM4 2QB' }],
  ] as const
  for (const [ways, has] of inside) {
    assert.equal(reachable.refuses({ ways, reach: { ...none, ...has } }), null)
    assert.equal(reachable.refuses({ ways, reach: none })?.rule, 'referral-reachable')
    assert.equal(
      reachable.refuses({ ways: [...ways, 'pigeon'], reach: { ...none, ...has } })?.rule,
      'referral-reachable',
    )
  }
  assert.equal(
    reachable.refuses({ ways: ['letter'], reach: { ...none, lines: '1 Teasel Walk' } })?.rule,
    'referral-reachable',
    'a letter needs the postcode',
  )
})

test('nothing is taken before the agency receives it', () => {
  assert.equal(received.refuses({ since: '2028-02-29', today: '2028-02-29' }), null)
  assert.equal(received.refuses({ since: '2028-03-01', today: '2028-02-29' })?.rule, 'referral-received')
  assert.equal(received.refuses({ since: null, today: '2028-02-29' })?.rule, 'referral-received')
})

test('no kind of case asks again what follows from who asks, and none leaves a question open that nobody answers', () => {
  let asked = 0
  for (const type of testEngine.types) {
    if (!type.referral) continue
    const referred: Referred = { ...type, referral: type.referral }
    for (const { key: as } of askers) {
      if (asOf(as, referred) === null) continue
      const asks = asksOf(referred, as)
      const filled =
        type.referral.fills?.({ as, right: as === 'self' ? 'own' : 'written', ways: ['email'], safe: '' }) ?? {}
      for (const [name, one] of Object.entries(type.opening.act.asks)) {
        asked++
        if (name in filled) {
          assert.ok(!(name in asks), `${type.key} ${name} is asked twice`)
          continue
        }
        if (name in asks) {
          assert.ok(
            fieldsOf(name, one).every(({ ask: { asked } }) =>
              ['line', 'words', 'day', 'whole', 'yes or no', 'choose', 'several', 'ward'].includes(asked.as),
            ),
            `${type.key} ${name}: nobody outside can choose from what is in the casework`,
          )
          continue
        }
        assert.ok(one.schema.safeParse(undefined).success, `${type.key} ${name} is never answered`)
      }
    }
  }
  assert.ok(asked > 20)
})

test('who may ask: for others only where the kind lets them', () => {
  const referred = testEngine.types.flatMap(type => (type.referral ? [{ ...type, referral: type.referral }] : []))[0]
  assert.ok(referred)
  const alone = { ...referred, referral: { ...referred.referral, forOthers: false } }
  assert.equal(asOf('other', { ...referred, referral: { ...referred.referral, forOthers: true } }), 'other')
  assert.equal(asOf('other', alone), null)
  assert.equal(asOf('self', alone), 'self')
  assert.equal(asOf('root', referred), null)
})
