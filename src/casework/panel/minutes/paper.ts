/** Minutes of a panel as they are printed. Pure. */
import { fullDate, longDate, timeOfDay } from '../../../lib/index.ts'
import type { Node, Paper } from '../../../print/index.ts'
import type { Engine } from '../../type/engine.ts'
import { whoAndWhen } from '../note/notes.view.ts'
import type { Minuted } from './minutes.ts'
import { aboutCase, outcomeOf, whatIsMissing, whoCame } from './said.ts'

const para = (text: string, lead: string | null = null): Node => ({ is: 'para', text, number: null, lead, bold: false })
const heading = (level: number, text: string): Node => ({ is: 'heading', level, text })

function caseNodes(engine: Engine, panel: Minuted['panel'], one: Minuted['cases'][number]): Node[] {
  return [
    heading(3, one.entry.reference),
    para(aboutCase(engine, panel, one)),
    ...one.written.flatMap(({ says, author, agency }) => {
      const by = [author, agency].filter(word => word !== null).join(', ')
      return says.split('\n').map((line, n) => para(n === 0 && by !== '' ? `${line} (${by})` : line))
    }),
    para(outcomeOf(one), 'Outcome:'),
  ]
}

/** `on`: the day on which it is made; `reader`: for whom, on each page. */
export function panelPaper(
  minuted: Minuted,
  engine: Engine,
  { on, reader }: { readonly on: Temporal.Instant; readonly reader: string },
): Paper {
  const { panel, cases, notes } = minuted
  const title = `${panel.name}: minutes`
  const nodes: Node[] = [
    heading(1, title),
    {
      is: 'fields',
      rows: [
        ['Held', panel.openedAt === null ? 'Not held' : `${fullDate(panel.openedAt)}, ${timeOfDay(panel.openedAt)}`],
        ['Closed', panel.closedAt === null ? 'Not yet' : `${fullDate(panel.closedAt)}, ${timeOfDay(panel.closedAt)}`],
        ['Convened by', panel.agency],
        ['Agreement', panel.agreement],
        ...whoCame(minuted),
      ],
    },
    para(whatIsMissing(minuted)),
    heading(2, 'Cases'),
    ...(cases.length === 0 ? [para('None that you see now.')] : cases.flatMap(one => caseNodes(engine, panel, one))),
    heading(2, 'Themes and actions'),
    ...(notes.length === 0
      ? [para('None.')]
      : notes.flatMap(one => [
          heading(3, one.matter),
          ...one.words.split('\n').flatMap(line => (line === '' ? [] : [para(line)])),
          ...(one.action === '' ? [] : [para(`${one.action} (${whoAndWhen(one)})`, 'Action:')]),
        ])),
  ]
  return {
    fileName: 'panel-minutes.pdf',
    title,
    publisher: panel.agency,
    date: on.toZonedDateTimeISO('Europe/London').toPlainDate().toString(),
    runningHead: title,
    slides: false,
    parts: [{ key: null, nodes, mark: `Confidential: not for publication. Copy for ${reader}, ${longDate(on)}` }],
  }
}
