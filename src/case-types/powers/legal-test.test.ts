/** The legal test of any power: each limb with its reasons and evidence, just inside and just outside. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dorian, engine, mabel, report } from '../../../test/asb-scene.ts'
import { tell } from '../../../test/case-story.ts'
import type { Answers } from '../../casework/index.ts'
import { antiSocialBehaviour } from '../asb/case-type.ts'
import { legalTest, testRefuses } from './legal-test.ts'
import { signingRefuses } from './signing.ts'

const example = legalTest({
  key: 'example-test',
  power: 'example notice',
  group: 'Example',
  limbs: [
    { key: 'harm', asks: 'Does it harm?', source: 'Example Act, section 1' },
    { key: 'lasting', asks: 'Does it last?', source: 'Example Act, section 1' },
  ],
})
const type = { ...antiSocialBehaviour, acts: [...antiSocialBehaviour.acts, example.act] }
const begun = () => tell(type, { ...report, since: '2026-01-02' }, '2026-01-05', { engine, people: [mabel, dorian] })
const answers: Answers<typeof example.act.asks> = {
  harm: 'met',
  harmWhy: 'Nobody sleeps.',
  harmEvidence: [1],
  lasting: 'met',
  lastingWhy: 'Each night.',
  lastingEvidence: [1],
  alternatives: 'Visits and a contract.',
  proportionate: 'For one month only.',
  equality: 'Nobody.',
  vulnerable: 'A social worker was asked.',
}

test('a limb that is met has evidence of the case; one that is not needs none', () => {
  const story = begun()
  const refused = story.refused(example.act, { ...answers, lastingEvidence: [] }, '2026-01-06')
  assert.equal(refused?.rule, 'power-limbs-evidenced')
  assert.equal(refused?.at, 'lastingEvidence')
  assert.equal(
    story.refused(example.act, { ...answers, lasting: 'not-met', lastingEvidence: [] }, '2026-01-06'),
    undefined,
  )
  assert.equal(story.refused(example.act, { ...answers, harmEvidence: [7] }, '2026-01-06')?.rule, 'answer-offered')
  assert.equal(
    story.refused(example.act, { ...answers, alternatives: ' ' }, '2026-01-06')?.rule,
    'power-alternatives-tried',
  )
})

test('a power waits until every limb is met, by the latest answer of that day', () => {
  const story = begun()
  const at = (day: string) => testRefuses(example, story.context(day), day)?.rule
  assert.equal(at('2026-01-06'), 'power-test-answered')
  story.does(example.act, { ...answers, lasting: 'unclear' }, '2026-01-06')
  assert.equal(at('2026-01-06'), 'power-limbs-met')
  story.does(example.act, { ...answers }, '2026-01-08')
  assert.equal(at('2026-01-07'), 'power-limbs-met')
  assert.equal(at('2026-01-08'), undefined)
  assert.match(
    story.events.at(-1)?.says ?? '',
    /example notice: met[^]*2\. Does it last\? Yes[^]*2\. What bears it out\? of 5 January 2026/,
  )
})

test('where the law wants one of several limbs, one is enough, beside those that it always wants', () => {
  const either = legalTest({
    key: 'either-test',
    power: 'either notice',
    group: 'Example',
    limbs: [
      { key: 'harm', asks: 'Does it harm?', source: 'Example Act, section 2', either: true },
      { key: 'noise', asks: 'Is it loud?', source: 'Example Act, section 2', either: true },
      { key: 'lasting', asks: 'Does it last?', source: 'Example Act, section 2' },
    ],
  })
  const story = tell({ ...type, acts: [...type.acts, either.act] }, { ...report, since: '2026-01-02' }, '2026-01-05', {
    engine,
    people: [mabel, dorian],
  })
  const answered = (harm: 'met' | 'not-met', noise: 'met' | 'not-met', lasting: 'met' | 'unclear') => {
    story.does(either.act, { ...answers, harm, noise, noiseWhy: 'Loud.', noiseEvidence: [1], lasting }, '2026-01-06')
    return testRefuses(either, story.context('2026-01-06'), '2026-01-06')?.rule
  }
  assert.equal(answered('met', 'not-met', 'met'), undefined)
  assert.equal(answered('not-met', 'met', 'met'), undefined)
  assert.equal(answered('not-met', 'not-met', 'met'), 'power-limbs-met')
  assert.equal(answered('met', 'met', 'unclear'), 'power-limbs-met')
})

test('an officer of the council says under which delegation; a superintendent need not', () => {
  assert.equal(signingRefuses({ rank: 'council-officer', under: '' })?.rule, 'power-delegated')
  assert.equal(signingRefuses({ rank: 'designated', under: ' ' })?.rule, 'power-delegated')
  assert.equal(signingRefuses({ rank: 'council-officer', under: 'Scheme of delegation, item 6' }), null)
  assert.equal(signingRefuses({ rank: 'superintendent', under: '' }), null)
})
