/** A Markdown table. */

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ')
const row = (cells: string[]): string => `| ${cells.map(cell).join(' | ')} |`

/** The table, or one sentence where it has no rows. */
export const table = (heads: string[], rows: string[][]): string =>
  rows.length === 0 ? 'There are none yet.' : [row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n')
