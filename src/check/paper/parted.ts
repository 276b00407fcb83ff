/** Blocks in order, made the parts of a paper: its front, agenda, minutes and reports. */
import type { Reading } from '../../records/index.ts'
import type { Block, Minutes, Paper, PaperForm, Report, Section } from './paper.ts'

export function parted(file: string, reading: Reading, blocks: readonly Block[], form?: PaperForm): Paper {
  const inPart = (part: Block['part']) => blocks.filter(block => block.part === part)
  const ofMinutes = inPart('minutes')
  return {
    file,
    reading,
    blocks,
    front: inPart('front'),
    agenda: inPart('agenda'),
    reports: reportsOf(reading, blocks),
    minutes: reading.minutes && minutesOf(reading.minutes, ofMinutes),
    date: reading.meetingDate ?? reading.minutes?.ofMeetingDate ?? reading.reports?.[0]?.date ?? null,
    ...(form && { form }),
  }
}

const below = (at: string | null, place: string): boolean => at === place || (at?.startsWith(`${place}.`) ?? false)

function minutesOf(minutes: NonNullable<Reading['minutes']>, blocks: readonly Block[]): Minutes {
  const items = minutes.items.map((item, n) => {
    const own = blocks.filter(block => below(block.at, `minutes.items.${n}`))
    return { ...item, heading: own.find(block => block.role === 'minute-heading') ?? null, blocks: own }
  })
  return { ...minutes, items, blocks }
}

/** The fields above a report's first placed block are its head: 'REPORT TO' feeds nothing in the reading. */
function reportsOf(reading: Reading, blocks: readonly Block[]): Report[] {
  const own: Block[][] = (reading.reports ?? []).map(() => [])
  let waiting: Block[] = []
  let last = -1
  for (const block of blocks) {
    if (!['report', 'slides', 'appendix'].includes(block.part)) continue
    const n = /^reports\.(\d+)/.exec(block.at ?? '')?.[1]
    if (n === undefined) {
      if (block.part === 'report' && block.role === 'field') waiting.push(block)
      else own[last]?.push(block)
      continue
    }
    last = Number(n)
    own[last]?.push(...waiting, block)
    waiting = []
  }
  return (reading.reports ?? []).map((report, n) => {
    const mine = own[n] ?? []
    const sections = report.sections.flatMap((section, m): Section[] => {
      const all = mine.filter(block => block.at === `reports.${n}.sections.${m}`)
      const heading = all.find(block => block.role === 'section-heading') ?? all[0]
      return heading ? [{ ...section, heading, blocks: all.filter(block => block !== heading) }] : []
    })
    return { ...report, sections, head: mine.filter(block => block.role === 'field'), blocks: mine }
  })
}
