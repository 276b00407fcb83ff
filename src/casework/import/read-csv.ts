/** A table of a text file (RFC 4180, and what spreadsheets make of it): commas, semicolons or tabs, quoted line breaks. Pure. */

/** `line`: of the file, counted from 1, where the row begins. */
export type Row = { readonly line: number; readonly cells: readonly string[] }

/** `open`: the line on which a quotation mark opens that nothing closes. */
export type Table = { readonly rows: readonly Row[] } | { readonly open: number }

const separators = [',', ';', '\t'] as const

/** The separator that stands most often in the first line, outside of quotation marks. */
function separatorOf(text: string): string {
  const first = (/^(?:"[^"]*"|[^"\r\n])*/.exec(text)?.[0] ?? '').replaceAll(/"[^"]*"/g, '')
  const counts = separators.map(one => ({ one, n: first.split(one).length }))
  return counts.reduce((most, next) => (next.n > most.n ? next : most)).one
}

/** What our own tables, and careful spreadsheets, put before a cell that would be run as a formula, taken away again. */
const plainly = (cell: string): string => (/^'[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell)

/** Without rows that are empty. A first line 'sep=;' says the separator, as spreadsheets have it. */
export function readCsv(given: string): Table {
  const said = /^\uFEFF?sep=(.)\r?\n/i.exec(given)
  const text = given.slice(said?.[0].length ?? 0).replace(/^\uFEFF/, '')
  const separator = said?.[1] ?? separatorOf(text)
  const rows: Row[] = []
  let cells: string[] = []
  let cell = ''
  let line = said ? 2 : 1
  let began = line
  let quoted: number | null = null
  const endCell = () => {
    cells.push(plainly(cell.replaceAll(/\r\n?/g, '\n').trim()))
    cell = ''
  }
  const endRow = () => {
    endCell()
    if (cells.some(one => one !== '')) rows.push({ line: began, cells })
    cells = []
  }
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? ''
    const breaks = char === '\n' || (char === '\r' && text[at + 1] !== '\n')
    if (breaks) line++
    if (quoted !== null) {
      if (char !== '"') cell += char
      else if (text[at + 1] === '"') cell += text[++at] ?? ''
      else quoted = null
    } else if (char === '"' && cell.trim() === '') {
      quoted = line
      cell = ''
    } else if (char === separator) endCell()
    else if (breaks) {
      endRow()
      began = line
    } else if (char !== '\r') cell += char
  }
  if (quoted !== null) return { open: quoted }
  endRow()
  return { rows }
}
