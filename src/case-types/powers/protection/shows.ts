/** What stands on the page of a case of its community protection: warnings that still give time, notices in force, appeals. */
import type { Context } from '../../../casework/index.ts'
import { longDate } from '../../../lib/index.ts'
import { html, summaryList, warningText } from '../../../web/index.ts'
import { heeded, warning } from './recorded.ts'
import { appealUntil, type ProtectionNotice, protectionNotices } from './standing.ts'

type Row = readonly [string, string]

const rows = (all: readonly Row[]) =>
  summaryList({
    rows: all
      .filter(([, value]) => value !== '')
      .map(([key, value]) => ({ key: { text: key }, value: { text: value } })),
  })

const nameOf = ({ people }: Context, id: number) => people.find(one => one.id === id)?.name ?? 'somebody in the case'

function noticeShown(one: ProtectionNotice, context: Context) {
  const { requires, served, appeal, given } = one
  const last = served === null ? null : appealUntil(served, context)
  return {
    title: `Community protection notice: ${nameOf(context, given.person)}`,
    body: html`${rows([
      ['In force', `Since ${longDate(one.day)}, until it is withdrawn`],
      ['Must stop', requires.stop],
      ['Must do', requires.does],
      ['Must try to achieve', requires.results],
      ['By', requires.by === null ? '' : longDate(requires.by)],
      ['Served', served === null ? 'Not yet' : longDate(served)],
      ['Last day for an appeal', last === null ? '' : longDate(last)],
    ])}
${appeal !== null && warningText({ text: 'An appeal goes on: what must stop must stop, all else waits for the court.' })}`,
  }
}

export const shows = (context: Context) => {
  const { stood } = context
  const notices = protectionNotices(context).filter(one => one.ends === null)
  const waiting = stood
    .all(warning)
    .filter(
      ({ id }) =>
        !stood.all(heeded).some(one => one.given.warning === id) &&
        !protectionNotices(context).some(one => one.given.warning === id),
    )
  return [
    ...waiting.map(({ given, day }) => ({
      title: `Community protection warning: ${nameOf(context, given.person)}`,
      body: rows([
        ['Given', longDate(day)],
        ['They have time until', longDate(given.until)],
        ['Must stop', given.stop],
        ['Must do', given.does],
        ['Must try to achieve', given.results],
      ]),
    })),
    ...notices.map(one => noticeShown(one, context)),
  ]
}
