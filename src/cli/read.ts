/** wardmote read: what a document says, without storing it. */
import { basename } from 'node:path'
import { closeReaders, parse, readSource, Unreadable } from '../records/index.ts'
import { args, bytesOf, out, say, someFiles } from './command.ts'

export async function run(given: string[]): Promise<number> {
  const { values, positionals } = args(given, { json: { type: 'boolean', default: false } })
  let exit = 0
  for (const file of someFiles(positionals)) {
    try {
      const { reading } = parse(await readSource(bytesOf(file), basename(file)))
      out(values.json ? JSON.stringify(reading) : summary(file, reading))
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      say(error.says)
      exit ||= error.exitCode
    }
  }
  closeReaders()
  return exit
}

function summary(file: string, reading: ReturnType<typeof parse>['reading']): string {
  const lines = [
    ['Kind', reading.kind],
    ['Body', reading.body],
    ['Meeting', [reading.meetingDate, reading.startTime, reading.venue].filter(Boolean).join(' · ')],
    ['Members', reading.members?.length],
    ['Agenda items', reading.agenda?.length],
    [
      'Minutes of',
      reading.minutes && `${reading.minutes.ofMeetingDate ?? 'an unknown day'}, ${reading.minutes.items.length} items`,
    ],
    ['Reports', reading.reports?.map(report => report.title).join('\n              ')],
    ['Actions', reading.actions?.length],
    ['Understood', `${(reading.coverage * 100).toFixed(1)}% of the words`],
  ]
  const unread = reading.unread
    .slice(0, 10)
    .map(line => `  not understood, line ${line.line}: ${line.text.slice(0, 100)}`)
  return [
    file,
    ...lines.filter(([, value]) => value).map(([name, value]) => `  ${String(name).padEnd(12)}${value}`),
    ...unread,
  ].join('\n')
}
