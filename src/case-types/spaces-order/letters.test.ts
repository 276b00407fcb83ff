/** The letters of an order: what is known stands in them, and what is not is a gap that somebody fills. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { somebody } from '../../../test/case-story.ts'
import { drafted, inForceSince2024 } from '../../../test/spaces-scene.ts'
import { gapsIn } from '../../casework/index.ts'
import { letters } from './letters.ts'

const about = { reference: 'PSPO-2026-1-0001', council: 'Thornmere Borough Council', officer: 'An officer' }
const write = (key: string, context: Parameters<(typeof letters)[number]['words']>[0]) =>
  letters.find(one => one.key === key)?.words(context, somebody(1, 'representative', 'Millrace Residents'), about) ?? ''

test('whoever is consulted reads what is proposed, where, and by when to answer', () => {
  const early = write('consultation', drafted().context('2023-10-02'))
  assert.match(early, /Clear up after your dog[\s\S]*Larkrise cemetery/)
  assert.deepEqual(gapsIn(early), ['[… where the text can be read]', '[… the last day of the consultation]'])
  const later = write('consultation', inForceSince2024().context('2024-03-07'))
  assert.match(later, /6 December 2023/)
  assert.deepEqual(gapsIn(later), [])
})

test('the notice says from when until when, and within how many weeks it can be challenged', () => {
  const notice = write('notice-of-order', inForceSince2024().context('2024-03-18'))
  assert.match(notice, /18 March 2024 until 17 March 2027[\s\S]*within 6 weeks/)
  assert.deepEqual(gapsIn(notice), [])
})
