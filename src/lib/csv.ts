/** Tables for spreadsheets (RFC 4180), with cells that a spreadsheet would run as a formula made harmless. Pure. */

// What a cell begins with to be a formula, for some program or other (OWASP, CSV injection).
const formula = /^[=+\-@\t\r\n＝＋－＠]/

const cell = (value: string | number): string => {
  if (typeof value === 'number') return String(value)
  const safe = formula.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The mark at the beginning of a file by which spreadsheets know that it is UTF-8. */
export const csvMark = '\uFEFF'

/** One line with its end. */
export const csvLine = (row: readonly (string | number)[]): string => `${row.map(cell).join(',')}\r\n`

export const csv = (rows: readonly (readonly (string | number)[])[]): string =>
  `${csvMark}${rows.map(csvLine).join('')}`
