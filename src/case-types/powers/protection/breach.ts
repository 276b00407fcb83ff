/** A community protection notice that is not complied with: the breach as evidence, and work that is done in their place. */
import { act, ask, atField, type Context } from '../../../casework/index.ts'
import { outside } from './notice.ts'
import { breached } from './recorded.ts'
import { consents, failedFirst, notSuspended, required, servedFirst, timeIsOver } from './rules.ts'
import { protectionNotices } from './standing.ts'
import { group } from './tests.ts'

const noticeOf = (id: number, context: Context) => protectionNotices(context).find(one => one.id === id)

export const protectionBreached = act({
  ...breached,
  refuses: ({ notice: id, sort }, on, context) => {
    const notice = noticeOf(id, context)
    if (!notice) return null
    const stop = sort === 'stop'
    return (
      outside(notice, on) ??
      atField('notice', servedFirst.refuses({ served: notice.served, on })) ??
      atField('sort', required.refuses({ asked: notice.requires[sort] })) ??
      atField('sort', notSuspended.refuses({ stop, appealed: notice.appeal !== null && notice.appeal <= on })) ??
      atField('on', timeIsOver.refuses({ stop, on, by: notice.requires.by }))
    )
  },
  follows: ({ sort }) => [{ do: 'mark', key: 'protection-breached', value: sort }],
})

export const protectionRemedied = act({
  key: 'protection-remedied',
  name: 'Record work that is done in their place',
  group,
  hint: 'Section 47: on land in the open air without further ado; inside premises after a notice with the work and its estimated cost, and with consent.',
  field: 'plan',
  when: 'asked',
  offered: ({ stood }) => stood.first(breached) !== undefined,
  asks: {
    notice: ask.record('Which notice?', 'protection-notice'),
    step: ask.choose('What is recorded?', [
      { key: 'offered', name: 'A notice of the work and its estimated cost was given' },
      { key: 'done', name: 'The work was done' },
      { key: 'charged', name: 'The cost was asked for' },
    ]),
    where: ask.choose('Where?', [
      { key: 'open-air', name: 'On land in the open air' },
      { key: 'inside', name: 'On other premises' },
    ]),
    consent: ask.several('For other premises: who agreed?', [
      { key: 'defaulter', name: 'Whoever failed to comply' },
      { key: 'owner', name: 'The owner, or they are the same' },
      { key: 'owner-unknown', name: 'The owner could not be found after reasonable efforts' },
    ]),
    work: ask.words('Which work?', { rows: 3 }),
    cost: ask.money('What does it cost?', { hint: 'Estimated, until it is done.' }),
  },
  says: ({ step }) =>
    `Work in their place: ${{ offered: 'announced, with its cost', done: 'done', charged: 'its cost asked for' }[step]}`,
  refuses: ({ notice: id, step, where, consent }, _on, context) =>
    atField('notice', failedFirst.refuses({ breached: noticeOf(id, context)?.breached ?? false })) ??
    atField(
      'consent',
      consents.refuses({
        openAir: where === 'open-air',
        done: step === 'done',
        defaulter: consent.includes('defaulter'),
        owner: consent.includes('owner'),
        ownerUnknown: consent.includes('owner-unknown'),
      }),
    ),
})
