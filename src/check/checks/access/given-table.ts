/** A report for the tests, with a table whose rows say whether they are a head. */
import { marked } from '../../given.ts'
import { reportOf } from '../structure/given-pack.ts'
import type { Paper } from '../../paper/paper.ts'

type Mark = { head?: 'row' | 'cell'; merged?: true }

export const table = (rows: readonly (readonly string[])[], marks: Readonly<Record<number, Mark>> = {}): Paper =>
  marked(
    'docx',
    reportOf('Litter')
      .split('\n')
      .filter(line => line.trim() !== '')
      .flatMap(line =>
        line.startsWith('4.1 ')
          ? [
              '4.1 The wardens counted the people whom they met on the river path.',
              ...rows.map((cells, n) => ({
                text: cells.join('\t'),
                cells: [...cells],
                form: { row: { table: 1, head: marks[n]?.head ?? null, merged: marks[n]?.merged ?? false } },
              })),
            ]
          : [line],
      ),
  )

export const counts = [
  ['Ward', 'March', 'April'],
  ['Larkrise', '12', '15'],
  ['Town', '30', '22'],
  ['Harbour', '7', '9'],
]
