/** A body, power or title under the name that it had before. */
import { longDate } from '../../../lib/index.ts'
import type { Check, Found } from '../../check.ts'
import type { Facts, Renamed } from '../../facts/facts.ts'
import { tellsHistory } from '../../mentions/history.ts'
import { phrasesIn } from '../../mentions/phrases.ts'
import { sentenceAt } from '../../mentions/sentences.ts'
import { dayOf } from '../../paper/paper.ts'

/** Words that speak of the day of the paper. */
const present =
  /\b(?:is|are|will|has been|have been|continues?|currently|current|today|works?|provides?|plans?|remains?|must|should|can)\b/i
/** The late Queen herself, and names that keep hers. */
const queens =
  /^(?:\s(?:late|death|passing|reign|funeral|lying|platinum|diamond|golden|jubilee|lord-lieutenant))|^\s(?:The|the) Queen/i

/** What it published keeps the name that it had. */
const published =
  /^(?:’s|'s)? (?:\w+ )?(?:guidance|circular|report|review|toolkit|statistics|data|consultation|code)\b/i

/** The law of England and Wales left those of other countries as they are. */
const abroad = /\b(?:Scottish|Scotland[’']s|Northern Ireland|Northern Irish) $/

type Row = { row: Renamed; all: readonly string[] }
const tables = new WeakMap<Facts, { find: ReturnType<typeof phrasesIn>; rows: ReadonlyMap<string, Row> }>()

export const renamedBody: Check = {
  id: 'renamed-body',
  family: 'law',
  severity: 'note',
  says: 'A public body, power or title under a name that it no longer has',
  look(paper, _, facts) {
    const { find, rows } = tableOf(facts)
    const all: Found[] = []
    for (const block of paper.blocks)
      for (const { text, start, phrase } of find(block.text)) {
        const day = dayOf(paper, block)
        const { row, all: names } = rows.get(phrase) ?? {}
        if (!row || !names || day === null || day < row.from || (row.till !== undefined && day >= row.till)) continue
        if (plain(block.text.slice(start)).startsWith(plain(row.now)) || abroad.test(block.text.slice(0, start)))
          continue
        const sentence = sentenceAt(block.text, start)
        const rest = without(sentence, [text, ...names])
        if (
          tellsHistory(rest, Number(row.from.slice(0, 4))) ||
          includes(rest, row.now) ||
          queens.test(block.text.slice(start + text.length))
        )
          continue
        const after = block.text.slice(start + text.length)
        if (/^ (?:Act|Regulations|Order)\b/.test(after)) continue
        const sure = row.mild !== true && present.test(rest) && !published.test(after)
        all.push({
          at: { block, quote: text },
          says: `The name has been ${row.now} since ${longDate(row.from)}`,
          evidence: [{ file: row.source, line: null, quote: `${row.was} → ${row.now}, ${row.from}` }],
          severity: sure ? 'warning' : 'note',
          same: row.was,
        })
      }
    return [...all.filter(one => one.severity === 'warning'), ...all.filter(one => one.severity === 'note')]
  },
}

function tableOf(facts: Facts) {
  const made = tables.get(facts) ?? { rows: new Map<string, Row>(), find: phrasesIn(facts.renamed.flatMap(namesOf)) }
  if (!tables.has(facts)) {
    const rows = new Map(facts.renamed.flatMap(row => namesOf(row).map(name => [name, { row, all: namesOf(row) }])))
    tables.set(facts, { ...made, rows })
    return { ...made, rows }
  }
  return made
}

const namesOf = ({ was, also }: Renamed): string[] => [was, ...(also ?? [])]

const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'").replaceAll('&', 'and')

const without = (sentence: string, names: readonly string[]): string =>
  names.reduce((text, name) => text.replaceAll(name, ' '), sentence)

/** 'case review' for 'anti-social behaviour case review'. */
const includes = (sentence: string, now: string): boolean =>
  plain(sentence).includes(plain(now).split(' ').slice(-2).join(' '))
