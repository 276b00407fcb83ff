/** Figures that a paper states of what our own cases count: the measure, its service and its period said plainly, and nothing else beside them. */
import { bareWords, type Clause, clausesIn, isAside } from '../mentions/clauses.ts'
import { countingTimesIn } from '../mentions/counting-times.ts'
import { remember, rememberOf } from '../mentions/remember.ts'
import { figureIn, type Row, tablesIn } from '../mentions/tables.ts'
import { type Block, isProse, type Paper } from '../paper/paper.ts'

/** What papers call a measure of a kind of case. `stock`: it is counted as at a day. */
export type Wording = {
  readonly kind: string
  readonly measure: string
  readonly stock: boolean
  /** Names of the service, and what is written of the measure after its number. */
  readonly named: readonly string[]
  readonly written: readonly string[]
  /** Its parts by kind, as they are named. */
  readonly parts: readonly { readonly value: string; readonly name: string }[]
}

export type FigureSaid = {
  readonly block: Block
  /** As it is written. */
  readonly quote: string
  readonly value: number
  readonly kind: string
  readonly measure: string
  /** The value that it is a part of; null of all. */
  readonly part: string | null
  /** ISO, whole months; of a stock, both are the day. Null: as things are now. */
  readonly time: { readonly from: string; readonly until: string } | null
  /** Said of what was counted before it, 'of which 12 …', or with the service named elsewhere: it may be another thing. */
  readonly loose: boolean
}

type Said = Omit<FigureSaid, 'block'>

/** What may stand in the clause of a figure and narrows nothing. */
const neutral = new Set(
  bareWords(
    'there total overall number of figure stood at totalled in all altogether council borough partnership service team we officer it received made recorded reported submitted lodged seen new that year period by to',
  ),
)
/** What follows after a comma and narrows the figure before it. */
const narrows = new Set(
  'from about by for in at on to concerning involving relating regarding where who whose excluding other except not without under via through'.split(
    ' ',
  ),
)
const counting = /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred)\b/i

/** In bare words, a space on either side; the longest phrase first. */
type Sought = Wording & { phrases: readonly string[]; names: readonly string[] }

/** Whether two are of one measure, part and time. */
export const isSameFigure = (a: FigureKey, b: FigureKey): boolean =>
  a.kind === b.kind &&
  a.measure === b.measure &&
  a.part === b.part &&
  a.time?.from === b.time?.from &&
  a.time?.until === b.time?.until

type FigureKey = Pick<FigureSaid, 'kind' | 'measure' | 'part' | 'time'>

export function figuresSaid(paper: Paper, wordings: readonly Wording[]): readonly FigureSaid[] {
  if (wordings.length === 0) return []
  const all = soughtOf(wordings)
  const prose = paper.blocks.flatMap(block => (isProse(block) ? inProse(paper, block, all) : []))
  return [...prose, ...inTables(paper, all)]
}

const spaced = (words: string): string => ` ${bareWords(words).join(' ')} `

const soughtOf = rememberOf((wordings: readonly Wording[]) => {
  const sought = wordings.map((one): Sought => ({
    ...one,
    phrases: one.written.map(spaced).sort((a, b) => b.length - a.length),
    names: one.named.map(spaced).sort((a, b) => b.length - a.length),
  }))
  /** Those that may be stated in a text; `here`: the text names the service. */
  const may = remember((text: string): readonly { one: Sought; here: boolean }[] => {
    if (!counting.test(text)) return []
    const bare = spaced(text)
    return sought
      .filter(({ phrases }) => phrases.some(phrase => bare.includes(phrase)))
      .map(one => ({ one, here: one.names.some(name => bare.includes(name)) }))
  })
  return { sought, may }
})

function inProse(paper: Paper, block: Block, { may }: ReturnType<typeof soughtOf>): FigureSaid[] {
  const all = may(block.text)
  if (all.length === 0) return []
  const around = surroundings(paper, block)
  const sought = all.filter(({ one, here }) => here || one.names.some(name => around.includes(name)))
  return sought.length === 0
    ? []
    : saidIn(
        block.text,
        sought.map(({ one }) => one),
        around,
      ).map(one => ({ ...one, block }))
}

function saidIn(text: string, sought: readonly Sought[], around: string): Said[] {
  const all: Said[] = []
  const near = `${around}${spaced(text)}`
  for (const clauses of clausesIn(text)) {
    let time: Said['time'] = null
    let whole: { said: Said; parts: Wording['parts'] } | null = null
    for (const [n, clause] of clauses.entries()) {
      const own = clause.times.length === 1 ? (clause.times[0] ?? null) : null
      const before = clauses[n - 1]
      const found = narrowed(clauses[n + 1]) ? null : statement(clause, sought, near)
      if (found) {
        const last = all.at(-1)
        const when: CountedOver =
          own ?? time ?? (clause.dependent && last?.kind === found.wording.kind ? last.time : null)
        const stated = stating(found, clause, when)
        if (stated) {
          all.push(stated)
          whole = { said: stated, parts: found.wording.parts }
        }
        time = when
      } else if (whole && partOf(clause, whole.parts)) all.push({ ...whole.said, ...partOf(clause, whole.parts) })
      else if (clause.words.every(word => neutral.has(word)) && clause.numbers.length === 0) time = own ?? time
      else if (!isAside(clause) && !(clause.dependent && before)) break
    }
  }
  return all
}

/** '54 in Fixed' */
function partOf(
  { words, numbers, times }: Clause,
  parts: Wording['parts'],
): Pick<Said, 'quote' | 'value' | 'part'> | null {
  const [number, ...more] = numbers
  if (!number || more.length + times.length > 0 || number.kind !== 'count') return null
  const named = words.filter(word => !['in', 'for', 'from', 'as'].includes(word)).join(' ')
  const part = parts.find(one => bareWords(one.name).join(' ') === named)
  return part ? { quote: number.text, value: number.value, part: part.value } : null
}

const narrowed = (next: Clause | undefined): boolean =>
  next !== undefined && next.times.length + next.numbers.length === 0 && narrows.has(next.words[0] ?? '')

type Match = { wording: Sought; length: number; loose: boolean }

/** The one measure that it can be; null where nothing or more than one fits. */
function statement(clause: Clause, sought: readonly Sought[], near: string): Match | null {
  if (clause.numbers.length !== 1 || clause.times.length > 1) return null
  const words = ` ${clause.words.join(' ')} `
  const fits = sought.flatMap((wording): Match[] => {
    const phrase = wording.phrases.find(one => covers(words, one, wording.names))
    if (phrase === undefined || !wording.names.some(name => near.includes(name))) return []
    return [{ wording, length: phrase.length, loose: !wording.names.some(name => words.includes(name)) }]
  })
  const longest = Math.max(...fits.map(({ length }) => length))
  const [best, ...more] = fits.filter(({ length }) => length === longest)
  return best && more.length === 0 ? best : null
}

/** The phrase stands in the words, and all else in them is neutral, or the service's name. */
const covers = (words: string, phrase: string, names: readonly string[]): boolean =>
  words.includes(phrase) &&
  names
    .reduce((rest, name) => rest.replace(name, ' '), words.replace(phrase, ' '))
    .split(' ')
    .every(word => word === '' || neutral.has(word))

/** A flow is counted over months, a stock as at a day; null where the words give the other, or nothing. */
function stating({ wording: { kind, measure, stock }, loose }: Match, clause: Clause, when: CountedOver): Said | null {
  const [number] = clause.numbers
  if (!number || number.kind !== 'count' || !Number.isInteger(number.value)) return null
  const now = stock && when === null && clause.present
  if (!now && (when === null || (when.from === when.until) !== stock)) return null
  const time = when && { from: when.from, until: when.until }
  return { quote: number.text, value: number.value, kind, measure, part: null, time, loose: loose || clause.dependent }
}
type CountedOver = Said['time']

/** Rows named as a measure, under a period: 'Applications for a case review | 35'. */
function* inTables(paper: Paper, { sought, may }: ReturnType<typeof soughtOf>): Iterable<FigureSaid> {
  for (const { rows, before } of tablesIn(paper)) {
    const [head, ...body] = rows
    if (!head || !body.some(({ cells: [label = ''] }) => may(`${label} 1`).length > 0)) continue
    const caption = before?.text ?? ''
    const whole = timeOf(caption)
    for (const row of body)
      yield* inRow(row, head, {
        whole,
        sought,
        around: `${surroundings(paper, row.block)} ${bareWords(caption).join(' ')} `,
      })
  }
}

type Around = { whole: CountedOver; sought: readonly Sought[]; around: string }

function* inRow({ block, cells }: Row, head: Row, { whole, sought, around }: Around): Iterable<FigureSaid> {
  const [label = ''] = cells
  const figures = cells.slice(1).map(figureIn)
  const one = figures.filter(figure => figure !== null).length === 1
  for (const [n, figure] of figures.entries()) {
    const named = head.cells[n + 1] ?? ''
    const when = alone(named) ?? (one && !/\d/.test(named) ? whole : null)
    if (!figure || figure.percent || !when) continue
    const number = {
      text: cells[n + 1] ?? '',
      start: 0,
      end: 0,
      kind: 'count',
      value: figure.value,
      step: 1,
      inWords: false,
      thing: '',
    } as const
    const clause: Clause = { dependent: false, words: bareWords(label), numbers: [number], times: [], present: false }
    const found = statement(clause, sought, `${around} ${bareWords(label).join(' ')} `)
    const stated = found && stating(found, clause, when)
    if (stated) yield { ...stated, block }
  }
}

/** The one time that a head or a caption names. */
function timeOf(text: string): CountedOver {
  const [time, ...more] = countingTimesIn(text)
  return time && more.length === 0 ? { from: time.from, until: time.until } : null
}

/** The time that a head is, and nothing beside it. */
function alone(text: string): CountedOver {
  const [clause, ...more] = clausesIn(text).flat()
  return clause && more.length === 0 && clause.words.every(word => neutral.has(word)) ? timeOf(text) : null
}

/** What the report, its section or the minute is called, in bare words. */
function surroundings(paper: Paper, { at }: Block): string {
  const [, report, section] = /^reports\.(\d+)(?:\.sections\.(\d+))?/.exec(at ?? '') ?? []
  const [, minute] = /^minutes\.items\.(\d+)/.exec(at ?? '') ?? []
  const named = paper.reports[Number(report ?? -1)]
  const titles = [
    named?.title,
    named?.sections[Number(section ?? -1)]?.title,
    paper.minutes?.items[Number(minute ?? -1)]?.title,
  ]
  return spaced(titles.filter(title => title !== undefined).join(' '))
}
