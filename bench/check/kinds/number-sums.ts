/** Totals that are not the sum of their parts, in sentences and tables. */
import { int, other, pick, some } from '../chance.ts'
import { swap } from '../edit.ts'
import { counted, inWords, joined, places, pounds, round } from '../pools.ts'
import type { Kind } from '../kind.ts'
import { stated } from '../stated.ts'

const actions = [
  'fixed penalty notices',
  'community protection warnings',
  'advisory letters',
  'closure orders',
  'tenancy warnings',
  'civil injunctions',
  'referrals to mediation',
]
const add = (all: readonly number[]) => all.reduce((sum, n) => sum + n, 0)
const funders = [
  'the Home Office',
  'the Police and Crime Commissioner',
  'the housing association',
  'the Ward Fund',
  'the Council',
]

export const numberSums: Kind[] = [
  stated('numbers', 'total of parts in a sentence', random => {
    const parts = some(random, actions, int(random, 2, 4)).map(what => ({ what, n: int(random, 4, 60) }))
    const list = joined(parts.map(({ what, n }) => `${n} ${what}`))
    const say = pick(random, [
      (all: number) => `The team took ${all} actions in the quarter: ${list}.`,
      (all: number) => `Officers issued a total of ${all} notices, made up of ${list}.`,
      (all: number) => `In all, ${all} interventions were made (${list}).`,
      (all: number) => `There were ${list}, ${all} in total.`,
      (all: number) => `Altogether the wardens recorded ${list}. That is ${all} in all.`,
      (all: number) => `The ${all} sanctions of the year were ${list}.`,
      (all: number) => `This comprised ${list}, giving a total of ${all}.`,
      (all: number) => `The service has taken ${all} actions, which included the issuing of ${list} and nothing else.`,
    ])
    const all = add(parts.map(({ n }) => n))
    return { right: say(all), wrong: say(other(random, all)) }
  }),
  stated('numbers', 'money: total of parts', random => {
    const parts = some(random, funders, int(random, 2, 4)).map(of => ({ of, n: round(random, 2000, 60_000, 500) }))
    const list = joined(parts.map(({ of, n }) => `${pounds(n)} from ${of}`))
    const all = add(parts.map(({ n }) => n))
    const say = pick(random, [
      (sum: number) => `The scheme costs ${pounds(sum)}, paid for by ${list}.`,
      (sum: number) => `Funding of ${pounds(sum)} has been secured: ${list}.`,
      (sum: number) => `The budget is made up of ${list}, a total of ${pounds(sum)}.`,
      (sum: number) => `${pounds(sum)} is available for the year (${list}).`,
      (sum: number) => `Contributions were ${list}. The total is ${pounds(sum)}.`,
    ])
    return { right: say(all), wrong: say(all + pick(random, [-1000, -500, 500, 1000, 9000, 10_000])) }
  }),
  stated('numbers', 'total row of a table', random => {
    const rows = some(random, places, int(random, 3, 6)).map(
      where => [where, int(random, 5, 90), int(random, 5, 90)] as const,
    )
    const [a, b] = [add(rows.map(row => row[1])), add(rows.map(row => row[2]))]
    const label = pick(random, ['Total', 'TOTAL', 'All wards', 'Total for the borough'])
    const head = `Ward\t${pick(random, ['2022/23\t2023/24', 'Reported\tSolved', 'Men\tWomen'])}`
    const table = (x: number, y: number) => [head, ...rows.map(row => row.join('\t')), `${label}\t${x}\t${y}`]
    return { right: table(a, b), wrong: random() < 0.5 ? table(other(random, a), b) : table(a, other(random, b)) }
  }),
  stated('numbers', 'one cell of a table with a total', random => {
    const rows = some(random, places, int(random, 3, 5)).map(where => [where, int(random, 11, 90)] as const)
    const sum = add(rows.map(row => row[1]))
    const k = int(random, 0, rows.length - 1)
    const kind = pick(random, counted)
    const table = (at: number, n: number) => [
      `Area\t${kind}`,
      ...rows.map(([where, count], i) => `${where}\t${i === at ? n : count}`),
      `Total\t${sum}`,
    ]
    return { right: table(-1, 0), wrong: table(k, other(random, rows[k]?.[1] ?? 20)) }
  }),
  stated('numbers', 'last column of a table is the sum of its row', random => {
    const rows = some(random, places, int(random, 3, 5)).map(
      where => [where, int(random, 5, 60), int(random, 5, 60)] as const,
    )
    const k = int(random, 0, rows.length - 1)
    const head = pick(random, ['Ward\tMen\tWomen\tTotal', 'Ward\tDay\tNight\tTotal', 'Area\tAdults\tChildren\tAll'])
    const table = (wrong: number) => [
      head,
      ...rows.map(([where, a, b], i) => `${where}\t${a}\t${b}\t${i === k ? wrong : a + b}`),
    ]
    const real = (rows[k]?.[1] ?? 0) + (rows[k]?.[2] ?? 0)
    return { right: table(real), wrong: table(other(random, real)) }
  }),
  {
    id: 'total row of a table that stands in the paper',
    family: 'numbers',
    plant(draft, random) {
      const rows = draft.paper.blocks.filter(
        ({ cells, n }) =>
          cells &&
          /^total/i.test(cells[0] ?? '') &&
          cells.some(cell => /^\d{2,}$/.test(cell)) &&
          (draft.paper.blocks[n - 3]?.cells?.length ?? 0) > 1,
      )
      if (rows.length === 0) return null
      const row = pick(random, rows)
      const cell = row.cells?.find((one, n) => n > 0 && /^\d{2,}$/.test(one)) ?? ''
      const edit = swap(draft, row, cell, String(other(random, Number(cell))))
      return edit && { wrong: [edit], quote: edit.put[0] ?? '' }
    },
  },
  stated('numbers', 'quarters and the year', random => {
    const q = [0, 1, 2, 3].map(() => int(random, 20, 90))
    const what = pick(random, counted)
    const list = q.map((n, k) => `${n} in Q${k + 1}`)
    const say = pick(random, [
      (all: number) => `There were ${all} ${what} in the year: ${joined(list)}.`,
      (all: number) => `The ${what} by quarter were ${joined(list)}, which makes ${all} for the year.`,
    ])
    return { right: say(add(q)), wrong: say(other(random, add(q))) }
  }),
  stated('numbers', 'words and figures beside each other', random => {
    const n = int(random, 3, 12)
    const say = pick(random, [
      (k: number) => `A working group of ${inWords(n)} (${k}) members looks at the evening economy.`,
      (k: number) => `Objections may be made within ${inWords(n)} (${k}) weeks of the notice.`,
      (k: number) => `The lease of the kiosk is for ${inWords(n)} (${k}) years from the date of signing.`,
    ])
    return { right: say(n), wrong: say(other(random, n)) }
  }),
]
