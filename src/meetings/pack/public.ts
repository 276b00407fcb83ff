/**
 * What the public gets of a pack: exempt and confidential things are taken out of the data, before anything is set, printed or counted.
 * Of an exempt item its public title stays, with the paragraph that makes it so (section 100B(5)).
 */
import { notForPublication } from '../business/print.ts'
import { publicPart } from '../drafts/public-part.ts'
import type { PackContent, PackFile, PackItem, PackReport, PublicContent } from './content.ts'

export const publicOf = (content: PackContent): PublicContent => ({
  ...content,
  items: content.items.map(publicItem),
  audience: 'public',
})

const isOpen = (file: PackFile) => file.part === 'I' && !file.confidential

function publicItem(item: PackItem): PackItem {
  if (item.part === 'I' && !item.confidential)
    return {
      ...item,
      privateTitle: null,
      publicInterest: '',
      reports: item.reports.flatMap(report => publicReport(report) ?? []),
      files: item.files.filter(isOpen),
    }
  return {
    ...item,
    privateTitle: null,
    note: '',
    presenter: null,
    organisation: null,
    publicInterest: '',
    urgentReason: null,
    urgentByName: null,
    stateReason: '',
    reports: [],
    files: [],
    minutes: [],
    actions: [],
  }
}

function publicReport({ appendices, ...report }: PackReport): PackReport | null {
  const open = publicPart({ ...report, attachments: [] })
  if (!open) return null
  const { attachments: _, ...rest } = open
  return { ...rest, publicInterest: '', exemptUntil: '', appendices: appendices.filter(isOpen) }
}

/** What is left out of a public item, for its full copy: exempt sections of its reports, exempt appendices and slides. */
export function privateRest(item: PackItem): { reports: PackReport[]; files: PackFile[] } {
  const reports = item.reports.flatMap(report => {
    if (publicPart({ ...report, attachments: [] }) === null) return [report]
    const sections = report.sections.flatMap(section => {
      if (section.part === 'II') return [section]
      const subs = section.subs.filter(sub => sub.part === 'II')
      return subs.length > 0 ? [{ ...section, blocks: [], subs }] : []
    })
    const appendices = report.appendices.filter(file => !isOpen(file))
    return sections.length + appendices.length > 0 ? [{ ...report, sections, appendices }] : []
  })
  return { reports, files: item.files.filter(file => !isOpen(file)) }
}

/** Whether a pack has anything in it that the public may not see: only then is there a full copy beside the public one. */
export const hasPrivate = (content: PackContent): boolean =>
  content.items.some(item => {
    if (item.part === 'II' || item.confidential) return true
    const rest = privateRest(item)
    return rest.reports.length + rest.files.length > 0
  })

/** 'Not for publication: exempt information as defined in paragraph 3 …', of a file or a section. */
export const whyPrivate = (one: { exempt: number[]; confidential?: boolean }): string =>
  notForPublication({ part: 'II', exempt: one.exempt, confidential: one.confidential ?? one.exempt.length === 0 }) ?? ''
