/** A long pack of the demonstration's reports again and again, no paragraph of which is like another; kept in bench/.cache. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { reportsOf } from '../../src/demonstration/compose/pack.ts'
import { reportNodes } from '../../src/demonstration/compose/report.ts'
import { minutesNodes } from '../../src/demonstration/compose/minutes.ts'
import { boardMeetings } from '../../src/demonstration/year.ts'
import { type Node, type Paper, type Part, toPdf } from '../../src/print/index.ts'

const cache = join(import.meta.dirname, '../.cache')
const version = 1
const marks = 'northern southern eastern western central upper lower inner outer former later other'.split(' ')

/** `of` told apart by a word in each of its longer texts. */
const marked = <T>(of: T, mark: string): T =>
  JSON.parse(JSON.stringify(of), (_, value: unknown) =>
    typeof value === 'string' && value.length > 50 ? value.replace(' the ', ` the ${mark} `) : value,
  ) as T

function parts(copies: number): Part[] {
  return Array.from({ length: copies }, (_, copy) =>
    boardMeetings.flatMap(({ meeting, first }): Part[] => [
      ...(meeting.minutes && copy === 0 && first === 1
        ? [{ key: null, nodes: minutesNodes(meeting, meeting.minutes, first) }]
        : []),
      ...reportsOf(meeting).map(({ key, report }) => ({
        key: `${copy}-${meeting.date}-${key}`,
        nodes: marked(reportNodes(meeting, report), marks[copy % marks.length] ?? ''),
      })),
    ]),
  ).flat()
}

const titleOf = ({ nodes }: Part): string => nodes.flatMap(node => (node.is === 'heading' ? [node.text] : []))[0] ?? ''

function paper(copies: number): Paper {
  const all = parts(copies)
  const rows = all.flatMap((part, n) =>
    part.key ? [{ number: `${n + 1}.`, title: titleOf(part), key: part.key, note: null }] : [],
  )
  const nodes: Node[] = [
    {
      is: 'front',
      label: 'Public document pack',
      title: 'Safer Communities Scrutiny Board',
      lines: ['Tuesday, 9 March 2027 at 6.30 p.m.', 'Council Chamber, Town Hall'],
      signed: { name: 'Verity Haldane', post: 'Chief Executive' },
    },
    { is: 'agenda', rows },
  ]
  return {
    fileName: 'large-pack.pdf',
    title: 'Safer Communities Scrutiny Board, 9 March 2027: agenda and papers',
    publisher: 'Thornmere Borough Council',
    date: '2027-03-01',
    runningHead: 'Safer Communities Scrutiny Board, 9 March 2027',
    slides: false,
    parts: [{ key: null, nodes }, ...all],
  }
}

/** About 80 pages a copy. */
export async function largePack(copies: number): Promise<Uint8Array> {
  const file = join(cache, `large-pack-${version}-${copies}.pdf`)
  if (!existsSync(file)) {
    const [made] = await toPdf([paper(copies)], () => undefined)
    if (!made) throw new Error('The large pack could not be set.')
    mkdirSync(cache, { recursive: true })
    writeFileSync(file, made.bytes)
  }
  return readFileSync(file)
}
