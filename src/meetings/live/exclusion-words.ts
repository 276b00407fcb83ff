/** The resolution that excludes the public, as it is moved. */
import { list } from '../../lib/index.ts'

/** 'That, under section 100A(4) …', for items by number and paragraphs of Part 1 of Schedule 12A. */
export function exclusionWords(items: readonly string[], paragraphs: readonly number[]): string {
  const named = paragraphs.toSorted((a, b) => a - b).map(String)
  return (
    'That, under section 100A(4) of the Local Government Act 1972, the press and public be excluded from the meeting for ' +
    `${items.length === 1 ? 'item' : 'items'} ${items.length > 0 ? list([...items]) : '…'}, because it is likely, in view of the nature of the business, ` +
    `that exempt information as defined in ${named.length === 1 ? 'paragraph' : 'paragraphs'} ${named.length > 0 ? list(named) : '…'} of Part 1 of Schedule 12A to the Act ` +
    'would be disclosed, and in all the circumstances of the case the public interest in maintaining the exemption outweighs the public interest in disclosing the information.'
  )
}
