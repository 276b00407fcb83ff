/** The sections that reports of one council share: their titles, and those that a template asks of each report. */
import { fold } from '../../../lib/index.ts'
import { remember, rememberOf } from '../../mentions/remember.ts'
import { tellingWords } from '../../mentions/titles.ts'
import type { Paper, Report, Section } from '../../paper/paper.ts'

/** What a template asks for, not what the subject does. */
export const asked =
  /\b(?:implications?|analysis|risks?|equalit\w*|diversity|legal|financ\w*|resources?|climate|carbon|environment\w*|sustainab\w*|human rights|privacy|data protection|crime and disorder|health and safety|priorities|consultation|background (?:papers?|documents?)|recommend\w*|purpose|reasons? for|policy)\b/i

/** 'RECOMMENDED: That …' and 'Recommendation' are one; 'A Healthy Westmere - none' is 'healthy westmere'. */
export const sectionKey = ({ title }: Pick<Section, 'title'>): string => keyOf(title)

const keyOf = remember((title: string): string => {
  const bare = title.split(/:| [-–] /)[0] ?? title
  if (/recommend/i.test(bare)) return 'recommendation'
  if (/background (?:paper|document)/i.test(bare)) return 'background paper'
  return tellingWords(bare.replace(/&/g, ' and ')).join(' ') || fold(bare)
})

/** A section of the first level: 3, 3.0 or without number. */
export const isTop = ({ number }: Section): boolean => number === null || /^(?:\d+(?:\.0)?|[A-Z])$/.test(number)

/** Reports that are long enough to have a template, with the keys of their sections in order. */
export const templated = rememberOf(({ reports }: Paper): { report: Report; keys: readonly string[] }[] =>
  reports.flatMap(report => {
    const keys = report.sections.filter(isTop).map(sectionKey)
    return keys.length >= 3 ? [{ report, keys }] : []
  }),
)

/** How many of the reports have it, by key. */
export function countsOf(all: readonly { keys: readonly string[] }[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { keys } of all) for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
