/** A community protection notice that is not complied with: the breach as evidence, and work that is done in their place. */
import { act, atField, type Context } from '../../../casework/index.ts'
import { outside } from './notice.ts'
import { breached, remedied } from './recorded.ts'
import { consents, failedFirst, notSuspended, required, servedFirst, timeIsOver } from './rules.ts'
import { protectionNotices } from './standing.ts'

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
  ...remedied,
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
