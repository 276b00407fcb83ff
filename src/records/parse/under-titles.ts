/** Minutes whose number stands in brackets under the title: '(Item 4)'. */
import type { Row } from './lines.ts'
import { ended, joinText } from './lines.ts'
import type { Head } from './minute-titles.ts'

const itemLine =
  /^(?:[([]?\s*(?:(?:agenda )?(?:item|eitem)|agenda)\s*(?:no\.?\s*)?([A-Z]?\d{1,3}[a-z]?(?:\.\d+)?)\s*[)\]]?\.?|[([]\s*(?:agenda )?item\s*(?:no\.?\s*)?([A-Z]?\d{1,3}[a-z]?)\s*[-–—:,]\s.{3,140}[)\]]\.?)$/i

/** 'SPC/43 The Case Officer …' below '(Agenda No. 2)': the minute has a number of its own. */
const minuteNumber = /^([A-Z]{2,5}[./-]\d{1,4}(?:[/.-]\d{1,4})?)\.?(?:\s+(?=[\p{Lu}“(])|$)/u

/** Titles with '(Item 4)' on the line below. */
export function underTitles(rows: Row[]): Head[] {
  const heads: Head[] = []
  rows.forEach((row, k) => {
    const m = itemLine.exec(row.text)
    const number = m?.[1] ?? m?.[2]
    if (number === undefined || k === 0) return
    let from = k - 1
    while (from > 0 && rows[from]?.joins === true && k - from < 5) from--
    const before = rows[from - 1]
    const first = rows[from]
    // A title broken over two lines that nothing joins: the upper one is long and does not end.
    if (
      before &&
      first &&
      !ended(before.text) &&
      before.text.length > 55 &&
      !before.bullet &&
      before.bold === first.bold &&
      !/[:;]$/.test(before.text) &&
      !itemLine.test(before.text) &&
      before.x === first.x
    )
      from--
    const title = joinText(rows.slice(from, k).map(r => r.text))
    const own = /^((?:[A-Z]{1,5}[./-]?)?\d{1,4}(?:\/\d{1,4})?)[.)]?\s+(?=\p{Lu}|\d)/u.exec(title)
    const below = minuteNumber.exec(rows[k + 1]?.text ?? '')
    heads.push({
      ref: own?.[1] ?? below?.[1] ?? number,
      title: own ? title.slice(own[0].length) : title,
      from,
      // A number with nothing beside it is part of the head.
      to: below && !own && below[0] === rows[k + 1]?.text ? k + 1 : k,
      rest: '',
    })
  })
  return heads
}
