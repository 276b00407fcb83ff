/** The items of an agenda: numbers, titles, pages, parts, groups, lettered sub-items. */
import type { Reading } from '../reading.ts'
import type { Marks } from './marks.ts'
import type { Row } from './lines.ts'
import { ended, isCapitals } from './lines.ts'
import { capitalsGoOn, cutTitle, goesOn, joinTitle, notice, stripTitle, withoutDescription } from './agenda-titles.ts'
import { itemCandidates, numberIn, yearsLast } from './agenda-numbers.ts'
import { barePages, besidePages, cutPages, mendPages } from './agenda-pages.ts'
import { chain } from './sequence.ts'

type Item = NonNullable<Reading['agenda']>[number]

const letterAt =
  /^\(?([A-Za-z]|[ivx]{1,4}|\d{1,2}[a-z]|\d{1,2}\.\d{1,2})[.)]\)?\s+(?=\S)|^(\d{1,2}\.\d{1,2})\s+(?=\p{Lu})/u
const partAt = /^(?:[-–\s]*)(?:part|section|rhan)\s+(i{1,2}|1|2|one|two|a|b)\b/i
const tableHead =
  /^(?:item(?:s)?(?: no\.?| number)?|no\.?|page(?:s)?(?: no\.?s?| number)?|agenda item|title|subject|wards?|timing|time|lead|report author)(?:\s+(?:item(?:s)?|page(?:s)?(?: no\.?s?)?|no\.?|title|subject|wards?|number|timing|lead|business))*[.:]?$/i

/** Pages set in a column at the right leave the title open: it may go on in the next line. */
const inColumn = /\S\s{3,}[([]?(?:pages?|to follow|verbal)?\s*\d*(?:\s*[-–]\s*\d+)?[)\]]?\s*$|\t/i

/** The heading over what is taken without the public, where the paper does not speak of parts. */
const closedItems =
  /^(?:(?:exempt|confidential|private|closed)(?: and (?:confidential|exempt))? (?:items?|business|agenda|session|reports?|matters)|items? (?:of business )?(?:to be )?(?:considered|discussed|taken) in private|reserved (?:items|business)|items? (?:during|for|from) (?:the consideration of )?which (?:it is likely that )?the (?:press and )?public .{0,40}excluded)(?:\s*\(.{0,60}\))?\s*[:.]?$/i

/** The part of the meeting, and whether it is held in public, that a heading opens. */
function partOf(text: string): 'I' | 'II' | null {
  const m = partAt.exec(text)
  if (closedItems.test(text)) return 'II'
  if (!m?.[1] || text.length > 140) return null
  return /^(?:i|1|one|a)$/i.test(m[1]) ? 'I' : 'II'
}

/** A heading that stands over several items. */
function isGroup(row: Row, next: Row | undefined): boolean {
  if (row.joins || row.bullet || row.text.length > 90 || ended(row.text) || row.cells.filter(Boolean).length > 1)
    return false
  if (
    tableHead.test(row.text) ||
    notice.test(row.text) ||
    /^\(|^(?:report of|to (?:receive|consider|approve|note|confirm|agree|discuss)|pages?\b|members\b|wards?\b|contact|note\b|n\.?b\b|a ?g ?e ?n ?d ?a$|\(?[A-Z]{1,2}\d{1,2}[A-Z]?\s?\d[A-Z]{2}$|public document|cllr|councillor|mr|mrs|item\b|date\b|time\b)/i.test(
      row.text,
    )
  )
    return false
  if (numberIn(row.text, false) !== null && /^\d/.test(row.text)) return false
  const nextIsItem =
    next !== undefined && (/^\(?[A-Za-z0-9]{1,3}[.)]/.test(next.text) || numberIn(next.text, false) !== null)
  return (
    isCapitals(row.text) ||
    row.heading > 0 ||
    (row.bold && nextIsItem) ||
    (nextIsItem && /^\p{Lu}/u.test(row.text) && row.text.split(' ').length <= 8 && !/[,;:]$/.test(row.text))
  )
}

/** A cell of a table may hold the item's small print too; a line of its own does not. */
const titleOf = (row: Row, title: string): string =>
  stripTitle(row.cells.length > 1 ? withoutDescription(stripTitle(title)) : title)

/** Reads the items and marks their rows; `at` of an item is 'agenda.N'. */
export function readAgenda(printed: Row[], marks: Marks): Item[] | null {
  const { rows, tails } = mendPages(printed)
  const yearLast = yearsLast(rows)
  const chosen = new Map(chain(itemCandidates(rows, yearLast, partAt), 3).map(c => [c.at, c]))
  if (chosen.size < 2) return null
  const column = rows.some(
    r =>
      /\bpages?(?: no\.?s?| number)?\b/i.test(r.text) &&
      (tableHead.test(r.text) || /^(?:agenda|item)/i.test(r.text)) &&
      r.text.length < 60,
  )
  const items: Item[] = []
  const numbers: string[] = []
  let part: 'I' | 'II' | null = null
  let group: string | null = null
  let titleOpen = false
  let beside = false
  let state: 'before' | 'item' | 'after' = 'before'
  let lastRow: Row | undefined
  const lastItem = Math.max(...chosen.keys())
  rows.forEach((row, k) => {
    const item = items.at(-1)
    const at = `agenda.${items.length - 1}`
    const here = chosen.get(k)
    if (here) {
      const { text, pages, said } = cutPages(row, column)
      const number = numberIn(row.text, yearLast)?.printed ?? ''
      const after = text.trim().slice(numberIn(text.trim(), yearLast)?.length ?? 0)
      const title = cutTitle(after)
      items.push({ number, title: titleOf(row, title), pages, part, group })
      numbers.push(number)
      beside = said && besidePages(row, column)
      titleOpen = title === '' || (said ? beside : !/\S\s{4,}\S|\S\t\S/.test(after))
      marks.put(row.i, row.i, 'agenda', 'agenda-item', `agenda.${items.length - 1}`)
      state = 'item'
      lastRow = row
      return
    }
    const p = partOf(row.text)
    if (tails.has(k)) marks.put(row.i, row.i, 'agenda', 'pages', at)
    else if (p !== null && !row.joins) {
      part = p
      group = null
      titleOpen = false
      marks.put(row.i, row.i, 'agenda', 'part')
    } else if (
      !(item && titleOpen && lastRow && capitalsGoOn(lastRow, row, item.title)) &&
      (/^.{0,60}\bagenda$|^(?:agenda|rhaglen|items? to be (?:dealt with|considered)|in the presence of|order of business)/i.test(
        row.text,
      ) ||
        tableHead.test(row.text))
    ) {
      titleOpen = false
      marks.put(row.i, row.i, 'agenda', 'heading')
    } else if (item && titleOpen && lastRow && goesOn(lastRow, row, item.title, beside)) {
      const { text, pages, said } = cutPages(row, column)
      item.title = stripTitle(joinTitle(item.title, cutTitle(text.trim())))
      item.pages ??= pages
      titleOpen = !said
      marks.put(row.i, row.i, 'agenda', 'agenda-item', at)
      lastRow = row
    } else if (item && /^[([]?\s*(?:pages?|tudalen)\s*\d/i.test(row.text) && row.text.length < 30) {
      item.pages ??= cutPages(row, column).pages
      titleOpen = false
      marks.put(row.i, row.i, 'agenda', 'pages', at)
    } else if (item && barePages.test(row.gapped) && row.text.length < 12) {
      item.pages ??= cutPages(row, true).pages
      marks.put(row.i, row.i, 'agenda', 'pages', at)
    } else if (state !== 'before' && item && letterAt.test(row.text) && !row.joins) {
      const m = letterAt.exec(row.text)
      const { text, pages, said } = cutPages(row, column)
      const mark = m?.[1] ?? m?.[2] ?? ''
      const title = cutTitle(text.trim().slice(m?.[0].length ?? 0))
      const parent = /^[A-Z]{0,6}[/. -]?(?:\d+[/-])?\d+[a-z]?$/.exec(numbers.at(-1) ?? '')?.[0] ?? ''
      // A letter in a cell of its own, and capitals, are no sentence's however long it is.
      const most = isCapitals(title) || (row.cells[0] ?? '').trim() === m?.[0].trim() ? 250 : 110
      const above0 = items.findLast(i => i.number === parent)?.title
      const likeHeading =
        pages !== null ||
        (!ended(title) &&
          !/[;,]$/.test(title) &&
          title.length < most &&
          /^\p{Lu}|^\d/u.test(title) &&
          (row.bold || isCapitals(title) || said || (above0 !== undefined && above0.length < 60)))
      if (likeHeading && parent !== '') {
        const own = /^\d/.test(mark)
        // "6b)" below item 6 is its sub-item (b), as "(b)" is.
        const lettered = /^(\d+)([a-z])$/i.exec(mark)?.[1] === parent ? mark.slice(parent.length) : undefined
        const above = items.findLast(i => i.number === parent)
        items.push({
          number: own && !lettered ? mark : `${parent}(${lettered ?? mark})`,
          title: titleOf(row, title),
          pages,
          part,
          group: above?.title ?? group,
        })
        titleOpen = !said || inColumn.test(row.gapped.trim())
        marks.put(row.i, row.i, 'agenda', 'agenda-item', `agenda.${items.length - 1}`)
        lastRow = row
      } else marks.put(row.i, row.i, 'agenda', 'note', at)
    } else if (
      k < lastItem &&
      isGroup(row, rows[k + 1]) &&
      !(state === 'before' && !isCapitals(row.text) && !row.bold)
    ) {
      group = stripTitle(row.text)
      titleOpen = false
      marks.put(row.i, row.i, 'agenda', 'group')
    } else {
      titleOpen = false
      if (!(row.joins && marks.roleOf(row.i - 1) === 'note'))
        marks.put(
          row.i,
          row.i,
          'agenda',
          'note',
          k > lastItem &&
            ended(row.text) &&
            items.length > 0 &&
            /\b(?:evacuation|fire|mobile|webcast|recorded|filmed|next meeting)\b/i.test(row.text)
            ? null
            : items.length > 0
              ? at
              : null,
        )
      else marks.put(row.i, row.i, 'agenda', 'note', items.length > 0 ? at : null)
    }
  })
  for (const i of items) if (i.part === null && part !== null && items[0]?.part === 'I') i.part = 'I'
  return items
}
