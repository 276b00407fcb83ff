/** What the page of a case, the warning and the notice say of community protection. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dorian, reported } from '../../../../test/asb-scene.ts'
import type { Told } from '../../../../test/case-story.ts'
import { noticeGiven, warnedUntil } from '../../../../test/protection-scene.ts'
import { gapsIn } from '../../../casework/index.ts'
import { letters } from './letters.ts'
import { protectionAppeal, protectionEnded, protectionNotice, protectionServed } from './notice.ts'
import { shows } from './shows.ts'

const shown = (told: Told, today: string) =>
  shows(told.context(today)).map(({ title, body }) =>
    `${title} ${body.text.replace(/<[^>]*>/g, ' ')}`.replace(/\s+/g, ' '),
  )
const facts = { reference: 'ASB-2026-3-0001', council: 'Thornmere Borough Council', officer: 'Una Reed' }
const letter = (key: string, told: Told) =>
  letters.find(one => one.key === key)?.words(told.context('2026-03-17'), dorian, facts) ?? ''

test('the page shows a warning until something follows, then the notice, until it is withdrawn', () => {
  const { told, warning, next } = warnedUntil('2026-03-02', '2026-03-16')
  assert.match(shown(told, '2026-03-02')[0] ?? '', /^Community protection warning: Dorian Flax.*until 16 March 2026/)
  const notice = told.does(protectionNotice, noticeGiven(warning, { does: 'Clear the yard.', by: '2026-04-30' }), next)
  const [before = '', ...more] = shown(told, next)
  assert.equal(more.length, 0)
  assert.match(
    before,
    /^Community protection notice: Dorian Flax.*Since 17 March 2026.*By 30 April 2026 Served Not yet/,
  )
  told.does(protectionServed, { notice, how: 'hand', by: 'R. Pike', note: '' }, next)
  assert.match(shown(told, next)[0] ?? '', /Last day for an appeal 6 April 2026/)
  told.does(protectionAppeal, { notice, made: next, words: '' }, next)
  assert.match(shown(told, next)[0] ?? '', /An appeal goes on/)
  told.does(protectionEnded, { notice, why: 'done', words: 'Quiet.' }, next)
  assert.equal(shown(told, next).length, 0)
})

test('the warning and the notice say all that the Act wants, and leave open what only an officer knows', () => {
  const { told, warning, next } = warnedUntil('2026-03-02', '2026-03-16')
  const warned = letter('protection-warning', told)
  for (const part of [
    /Loud music/,
    /must stop:\*\* Music/,
    /until 16 March 2026/,
    /notice will be issued/,
    /written warning/,
  ])
    assert.match(warned, part)
  told.does(protectionNotice, noticeGiven(warning, { does: 'Clear the yard.', by: '2026-04-30' }), next)
  const words = letter('protection-notice', told)
  for (const part of [
    /warned in writing on 2 March 2026 and had time until 16 March 2026/,
    /\*\*You must:\*\* Clear the yard\./,
    /by \*\*30 April 2026\*\*/,
    /within 21 days beginning with the day/,
    /issued to the wrong person/,
    /While an appeal goes on/,
    /fixed penalty/,
    /R\. Pike, Officer of the council/,
  ])
    assert.match(words, part)
  assert.ok(gapsIn(words).length >= 2)
  const empty = [
    letter('protection-warning', reported('2026-03-02')),
    letter('protection-notice', reported('2026-03-02')),
  ]
  for (const one of [warned, words, ...empty]) assert.doesNotMatch(one, /undefined|null/)
})
