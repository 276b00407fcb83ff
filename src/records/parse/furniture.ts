/** Page furniture: page numbers, running heads, stamps, rules, machine captions of pictures, lines for a signature. */
import type { Marks } from './marks.ts'
import type { Row } from './lines.ts'

const fixed: [RegExp, string][] = [
  [/^(?:page|tudalen)\s*:?\s*\d{1,4}(?:\s*(?:of|o|\/)\s*\d{1,4})?$/i, 'page-number'],
  [/^.{0,120}\bpage \d{1,4} of \d{1,4}$/i, 'page-number'],
  [/^[-–—|\s]*\d{1,4}\s+(?:of|\/)\s+\d{1,4}[-–—|\s]*$/i, 'page-number'],
  [/^[-–—]\s*\d{1,4}\s*[-–—]$/, 'page-number'],
  [/^(?:public document pack|pecyn dogfen gyhoeddus|agenda frontsheet|published document pack)$/i, 'page-stamp'],
  [
    /^(?:agenda|supplementary agenda)?\s*item\s*(?:no\.?|number)?:?\s*\d{1,3}\s?[a-z]?(?:\.\d+)?$|^eitem ar gyfer y rhaglen\s*\d+$/i,
    'page-stamp',
  ],
  [/^minute (?:item|annex)\b.{0,20}$/i, 'page-stamp'],
  [
    /^(?:this page is (?:intentionally|deliberately) left blank|gadewir y dudalen hon yn wag|this page is blank|page intentionally blank)\.?$/i,
    'blank-page',
  ],
  // A machine tells what is in the picture; a person, where it is and what it was.
  [
    /^(?=an?\s|the\s)(?!.*\b(?:was|were|will|has|have|(?:is|are) (?:at|attached|appended|enclosed|included|given|shown|set|available|in (?:the )?appendi\w*))\b)(?:a|an|the)\s(?:[\p{L}-]+\s){0,5}(?:signature|logo|crest|emblem|image|photograph|photo|picture|icon|illustration|diagram|screenshot|drawing|stamp|coat of arms|qr code|pie chart|bar chart|line graph|map)\b.{0,40}\b(?:in|of|showing|shows|appearing|depicting|with|for|featuring|positioned|representing|at|on)\b/iu,
    'caption',
  ],
  [/^\[?(?:image|signature|logo|photo|picture|crest|figure omitted)\]?:?$/i, 'caption'],
  [/^(?:logo|crest|image|photo(?:graph)?|picture|illustration|diagram|icon|coat of arms)s? of\b.{3,200}$/i, 'caption'],
  [/^!\[.{0,400}\]\(.{0,400}\)$/, 'caption'],
  [
    /^(?:signed|chair(?:man|person|woman)?|date|dated|mayor|clerk|cadeirydd|signature)?(?:\s+(?:by|as a true record))?[\s:(]*(?:[._…-]\s?){6,}.*$/i,
    'signature',
  ],
  [/^[\s\-=_*.~|#•·—–]{3,}$/, 'rule'],
  [
    /^(?:skip to (?:main )?content|section menu|back to top|print this page|share this page|you are here:?|breadcrumb)$/i,
    'navigation',
  ],
]
const bareNumber = /^[-–—|\s]*\d{1,4}[-–—|\s]*$/
const romanPage = /^[ivxlc]{1,6}$/

/** What a line is by its words alone, as furniture; null for all others. */
export function furnitureRole(text: string): string | null {
  if (text.length > 420) return null
  for (const [pattern, role] of fixed) if (pattern.test(text)) return role
  return null
}

/** Words of decisions come back on page after page and are no running heads: 'that the report be noted.' */
const decides =
  /^(?:\(?(?:[a-z]|[ivx]{1,4}|#)[.)]\s+)?(?:that|to) .*[.;]$|\b(?:be|was|were) (?:noted|approved|agreed|received|endorsed|accepted)[.;]?$|^(?:recommended|decision|action)\b/

/** '(Agenda No. #)' and 'CSC/#' head a minute, though page after page may open or end with one. */
const headsItem = /^[([]?(?:agenda )?(?:item|minute|agenda|no)\b|^[a-z]{2,5}\/#(?:\/#)?\.?$/

/** True where the digits tell the lines apart and do not count the pages: they number items. */
function countsItems(masked: string, found: { page: number; text: string }[]): boolean {
  if (!headsItem.test(masked)) return false
  const number = (text: string): number => Number(/(\d+)\D*$/.exec(text)?.[1] ?? 0)
  const values = found.map(f => number(f.text))
  const ahead = new Set(found.map((f, k) => (values[k] ?? 0) - f.page))
  return new Set(values).size > 1 && (ahead.size > 1 || !/\//.test(masked))
}

const mask = (text: string): string => text.toLowerCase().replace(/\d+/g, '#')

/** The pages of which tags tell the furniture, where that is more than one: nothing else on them is furniture by its place. */
function toldPages(rows: Row[], tagged: boolean): Set<number | null> {
  const told = new Set(rows.flatMap(r => (r.furniture ? [r.page] : [])))
  return tagged && told.size > 1 ? told : new Set()
}

/** The texts, digits apart, that stand at the head or foot of three or more pages. */
function runningHeads(rows: Row[], told: Set<number | null>): Set<string> {
  const pages = new Map<number, Row[]>()
  for (const r of rows) {
    if (r.blank || r.page === null || told.has(r.page)) continue
    const list = pages.get(r.page) ?? []
    list.push(r)
    pages.set(r.page, list)
  }
  const seen = new Map<string, { page: number; text: string }[]>()
  for (const [page, list] of pages) {
    const ends = new Map([...list.slice(0, 3), ...list.slice(-3)].map(r => [mask(r.text), r.text]))
    for (const [t, text] of ends) seen.set(t, [...(seen.get(t) ?? []), { page, text }])
  }
  return new Set(
    [...seen]
      .filter(
        ([t, found]) =>
          found.length >= 3 &&
          found.length >= pages.size * 0.2 &&
          !countsItems(t, found) &&
          t.length < 120 &&
          !/^#[.)]?$|^resolved|^none|^\(?item|^\(?minute|^agreed/.test(t) &&
          !decides.test(t),
      )
      .map(([t]) => t),
  )
}

/** True where a bare number can only be a page number: alone between blanks, or at a page's end. */
function standsAlone(rows: Row[], k: number): boolean {
  const before = rows[k - 1]
  const after = rows[k + 1]
  const row = rows[k]
  if (!row) return false
  const edge = (r: Row | undefined): boolean => r === undefined || r.blank || (r.page !== null && r.page !== row.page)
  if (row.y !== null)
    return (
      before === undefined ||
      before.page !== row.page ||
      after === undefined ||
      after.page !== row.page ||
      row.y > 740 ||
      row.y < 50
    )
  return edge(before) && edge(after)
}

/** Marks the furniture; such rows are seen by nothing else. `tagged`: the file itself says what its furniture is. */
export function markFurniture(rows: Row[], marks: Marks, tagged: boolean): void {
  const told = toldPages(rows, tagged)
  const heads = runningHeads(rows, told)
  const titles = new Set<string>()
  let afterNumber = 0
  rows.forEach((row, k) => {
    if (row.blank) return
    let role = furnitureRole(row.text)
    if (row.furniture) role ??= 'running-head'
    if (
      role === null &&
      (bareNumber.test(row.text) || (romanPage.test(row.text) && row.page !== null)) &&
      row.cells.length < 2 &&
      !told.has(row.page) &&
      standsAlone(rows, k)
    )
      role = 'page-number'
    // The first page's title is no running head; the same words at the head of later pages are.
    const masked = mask(row.text)
    const repeats = role === null && row.page !== null && !told.has(row.page) && heads.has(masked)
    if (repeats && row.page !== null && row.page > 1 && titles.has(masked)) role = 'running-head'
    else if (repeats && row.page === 1 && k > rows.length * 0.5) role = 'running-head'
    if (
      role === null &&
      row.page === null &&
      afterNumber > 0 &&
      titles.has(masked) &&
      row.text.length < 100 &&
      !/^\(?(?:item|minute)|^resolved/.test(masked) &&
      !decides.test(masked)
    )
      role = 'running-head'
    titles.add(masked)
    if (role === 'page-number') afterNumber = 4
    else if (role !== 'running-head') afterNumber = Math.max(0, afterNumber - 2)
    if (role !== null) {
      row.furniture = true
      marks.put(row.i, row.i, 'furniture', role)
    }
  })
}
