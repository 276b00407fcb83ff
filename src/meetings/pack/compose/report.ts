/** A report as it is printed in a pack: its head, its numbered sections, what stands behind it. */
import type { Kept } from '../../../print/index.ts'
import type { PackFile, PackReport } from '../content.ts'
import { heading, para, reportBlocks } from './nodes.ts'

type Section = PackReport['sections'][number]

/** 'REPORT TO:' and the rest of the head; what nobody filled in is left out. */
const fieldsOf = (report: PackReport): Kept => ({
  is: 'fields',
  rows: report.fields.flatMap(([label, value]): [string, string][] => (value === '' ? [] : [[`${label}:`, value]])),
})

const isRecommendation = (section: Section): boolean => section.blocks.some(block => block.role === 'recommendation')

/** '2.0 RECOMMENDED: That' with a list, or the one sentence. */
function recommended({ number, title }: Section, all: readonly string[]): Kept[] {
  const [only] = all
  const head = `${number} ${title}:`
  if (all.length === 1 && only !== undefined) return [heading(3, head), para(only)]
  const that = all.every(text => text.startsWith('That '))
  const items = that ? all.map(text => text.slice('That '.length)) : [...all]
  return [heading(3, that ? `${head} That` : head), { is: 'list', mark: 'number', items }]
}

export function sectionNodes(section: Section, recommendations: readonly string[]): Kept[] {
  if (isRecommendation(section) && recommendations.length > 0) return recommended(section, recommendations)
  return [
    heading(3, `${section.number} ${section.title}`),
    ...reportBlocks(section.blocks, 3),
    ...section.subs.flatMap(sub => [heading(4, `${sub.number} ${sub.title}`), ...reportBlocks(sub.blocks, 4)]),
  ]
}

export const reportNodes = (report: PackReport): Kept[] => [
  heading(2, report.privateTitle ?? report.title),
  fieldsOf(report),
  ...report.sections.flatMap(section => sectionNodes(section, report.recommendations)),
]

const notAccessible =
  'This page was made by others and is not accessible. Ask committee services for what it says in another form.'

/** A file behind a report or an item, on pages of its own: a PDF as it is, a picture, or the words that it is kept elsewhere. */
export function fileNodes(file: PackFile): Kept[] {
  const title = `${file.label}: ${file.title}`
  if (file.media === 'application/pdf') return [{ is: 'foreign', title, sha256: file.sha256, says: notAccessible }]
  if (file.media.startsWith('image/'))
    return [
      heading(3, title),
      { is: 'picture', sha256: file.sha256, media: file.media, alt: file.alt || file.title, caption: null },
    ]
  return [heading(3, title), para(`The file ${file.fileName} cannot be printed here. Ask committee services for it.`)]
}
