/** The markers on the page of a case, from what its acts recorded. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { managed, referred, scored, unset } from '../../../../test/iom-scene.ts'
import { custodyBefore } from '../managing/custody.ts'
import { offenceRecorded } from '../offences.ts'
import { markersShown } from './shown.ts'

const plain = (story: ReturnType<typeof managed>, today: string) =>
  String(markersShown(story.context(today))[0]?.body)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')

test('the page of a case says when the markers can be compared, and then compares them', () => {
  const story = managed()
  assert.deepEqual(markersShown(referred(unset).context('2026-03-03')), [])
  const words = (today: string) => String(markersShown(story.context(today))[0]?.body)
  assert.match(words('2027-03-09'), /Not yet 12 months since adoption: comparable from 10 March 2027/)
  scored(story, 80, '2026-03-10')
  scored(story, 61, '2027-01-05')
  const text = words('2027-03-10')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
  assert.match(text, /Flex, adopted on 10 March 2026: the 365 days before and the 365 days from then on/)
  assert.match(text, /Volume: offences 0 0 The same Days free 365 365/)
  assert.match(text, /Risk: score for two years, in percent 80 61 Down 19/)
})

test('offences and stays in custody, as they are recorded, make the markers of a person', () => {
  const story = managed()
  const offence = (code: string, on: string, stage: 'alleged' | 'charged' | 'convicted', nth: number) =>
    story.does(
      offenceRecorded,
      {
        offence: code,
        named: code === 'other' ? 'Abstracting electricity' : '',
        kind: code === '28A' ? 'burglary' : 'none',
        stage,
        reference: `CR/${nth}`,
      },
      on,
      { today: '2027-04-01' },
    )
  offence('28A', '2025-05-10', 'convicted', 1)
  offence('28A', '2026-03-09', 'charged', 2)
  offence('28A', '2026-02-01', 'alleged', 3)
  offence('other', '2026-05-01', 'convicted', 4)
  offence('28A', '2027-03-10', 'convicted', 5)
  story.does(custodyBefore, { from: '2026-06-01', to: '2026-12-08' }, '2027-04-01')
  const said = plain(story, '2027-04-01')
  assert.match(said, /Volume: offences 2 1 Down 1 Days free 365 175/)
  assert.match(said, /Frequency: offences in 100 free days 0.55 0.57 Up 0.02/)
  assert.match(said, /Severity: sum of weights 876 Unweighted: 1 offence Not comparable/)
  assert.match(said, /Not known Not known Not comparable/)
})
