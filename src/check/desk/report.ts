/** A report in preparation as the reader would read it in print. Pure. */
import type { Block as WrittenBlock, PackReport } from '../../meetings/index.ts'
import type { Reading } from '../../records/index.ts'
import type { BlockForm } from '../paper/paper.ts'
import { draftAddress } from './address.ts'
import type { Written } from './blocks.ts'

type ReadReport = NonNullable<Reading['reports']>[number]
type Part = PackReport['sections'][number]['subs'][number]
/** A report as it is printed, its appendices under their letters. */
export type PrintedReport = Omit<PackReport, 'appendices'> & {
  appendices: readonly { label: string; id: number; title: string }[]
}

const roles: Partial<Record<WrittenBlock['role'], string>> = {
  heading: 'heading',
  picture: 'picture',
  caption: 'caption',
}

/** Sections and the priorities below them, one after the other, as they are printed. */
const partsOf = (report: PrintedReport): Part[] => report.sections.flatMap(section => [section, ...section.subs])

export const readingOf = (report: PrintedReport): ReadReport => ({
  title: report.privateTitle ?? report.title,
  date: report.date,
  reportingOfficer: report.officer || null,
  portfolio: report.portfolio || null,
  wards: report.wards || null,
  recommendations: report.recommendations,
  sections: partsOf(report).map(({ number, title }) => ({ number, title })),
})

const fieldAt: Record<string, string> = {
  DATE: 'date',
  'REPORTING OFFICER': 'reportingOfficer',
  PORTFOLIO: 'portfolio',
  SUBJECT: 'title',
  'WARD(S)': 'wards',
}

/** `n`: which of the paper's reports it is. `name`: said with the places of it, where the paper has several. */
export function reportBlocks(report: PrintedReport, n: number, name = ''): Written[] {
  const at = `reports.${n}`
  const of = name === '' ? '' : `${name}: `
  const details = { href: `${draftAddress(report)}/details`, label: `${of}title and details` }
  const head = report.fields.map(([label, value]): Written => ({
    part: 'report',
    role: 'field',
    at: fieldAt[label] === undefined ? null : `${at}.${fieldAt[label]}`,
    text: value === '' ? '' : `${label}: ${value}`,
    desk: details,
  }))
  const body = partsOf(report).flatMap((part, m) => sectionBlocks(report, part, `${at}.sections.${m}`, of))
  const files = report.appendices.map((one): Written => ({
    part: 'appendix',
    role: 'heading',
    at,
    text: `${one.label}: ${one.title}`,
    desk: { href: `${draftAddress(report)}/files/${one.id}`, label: `${of}files` },
  }))
  return [...head, ...body, ...files]
}

function sectionBlocks(report: PrintedReport, { key, number, title, blocks }: Part, at: string, of: string): Written[] {
  const desk = { href: sectionAddress(report, key), label: `${of}${number} ${title}` }
  return [
    { part: 'report', role: 'section-heading', at, number, text: title, desk, form: { heading: 2 } },
    ...blocks.map((block, n): Written => ({ ...written(block, at, desk), form: formOf(block, blocks[n - 1]) })),
  ]
}

const written = (block: WrittenBlock, at: string, desk: Written['desk']): Written => ({
  part: 'report',
  role: roles[block.role] ?? block.role,
  at,
  // A picture that says nothing is there all the same.
  text: block.role === 'picture' && !block.text ? 'Picture' : block.text.replaceAll('\t', ' '),
  number: block.number?.replace(/^\((.*)\)$/, '$1') ?? null,
  bullet: block.role === 'list-item' && block.ordered !== true,
  cells: block.role === 'table' ? block.text.split('\t') : null,
  desk: desk ?? null,
})

/** What its Markdown says of a block. The first row of a table is its head: there is no table without one. */
function formOf({ role, level, runs, text }: WrittenBlock, before: WrittenBlock | undefined): BlockForm {
  const links = runs?.flatMap(run => (run.href === undefined ? [] : run.text)) ?? []
  const said = runs?.filter(run => run.text.trim() !== '') ?? []
  return {
    ...(level && { heading: level }),
    ...(role === 'list-item' && { item: true }),
    ...(said.length > 0 && said.every(run => run.bold) && { bold: true }),
    ...(links.length > 0 && { links }),
    ...(role === 'picture' && { pictures: [text || null] }),
    ...(role === 'table' && { row: { table: 1, head: before?.role === 'table' ? null : 'row', merged: false } }),
  }
}

/** The page on which a section is written; 'priorities:2' is 'priorities-2' there. */
export const sectionAddress = (report: Pick<PrintedReport, 'slug'>, key: string): string =>
  `${draftAddress(report)}/sections/${key.replace(':', '-')}`
