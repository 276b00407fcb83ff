/** What somebody who hears the paper, or sees no colours, cannot follow. */
import { int, pick, type Random, some } from '../chance.ts'
import { after } from '../edit.ts'
import type { Edit, Kind } from '../kind.ts'
import { placesFor, stated } from '../stated.ts'

const instead = 'The arrangement will be looked at again with the partners before the end of the year.'
const colours = ['red', 'green', 'amber', 'blue', 'yellow', 'orange', 'purple', 'dark blue']

type Marked = { put: readonly string[]; marks?: Edit['marks'] }

/** Only where the format marks its parts: a web page or a Word document. */
const marked = (id: string, write: (random: Random) => { right: Marked; wrong: Marked }): Kind => ({
  id,
  family: 'access',
  plant(draft, random) {
    const block =
      draft.source.media === 'html' || draft.source.media === 'docx' ? placesFor(draft, random, 1)?.[0] : null
    if (!block) return null
    const { right, wrong } = write(random)
    const edit = ({ put, marks }: Marked): Edit => ({ ...after(draft, block, put), ...(marks && { marks }) })
    return { right: [edit(right)], wrong: [edit(wrong)], quote: wrong.put.join(' / ') }
  },
})

const plain: Marked = { put: [instead] }

export const access: Kind[] = [
  stated('access', 'pointed to by its colour', random => {
    const colour = pick(random, colours)
    const wrong = pick(random, [
      `Schemes that are late are shown in ${colour}.`,
      `The figures in ${colour} are new since the last report.`,
      `Please look at the ${colour} column for the cost of each scheme.`,
      `Changes to the plan are highlighted in ${colour}.`,
      `The wards marked in ${colour} had more calls than the year before.`,
      `The ${colour} bars in the chart are the calls that came at night.`,
      `Text in ${colour} has been added since the draft.`,
      `Entries in ${colour} are still to be agreed.`,
      `The rows shaded in ${colour} are paid for by the grant.`,
    ])
    return { right: instead, wrong }
  }),
  stated('access', 'pointed to by its place on the page', random => {
    const side = pick(random, ['right', 'left'])
    const wrong = pick(random, [
      `The box on the ${side} says how the scheme is paid for.`,
      `As the chart on the ${side} shows, most of the calls come at night.`,
      `The cost is given in the ${side}-hand column.`,
      `See the map to the ${side} for the streets that are meant.`,
      `The picture at the ${side} was taken before the lamps were mended.`,
      `Use the button on the ${side} to answer the survey.`,
      `The ${side} hand table gives the same by ward.`,
    ])
    return { right: instead, wrong }
  }),
  stated('access', 'sentence in capitals', random => {
    const right = pick(random, [
      'Residents are asked to ring the wardens at once when a lamp is broken, so that somebody can come before the night.',
      'Nobody may leave a bin on the path between the park and the river before seven in the evening of the day before.',
      'All partners must send their figures to the team by the end of the first week of the month, or they are left out.',
    ])
    return { right, wrong: right.toUpperCase() }
  }),
  marked('list typed by hand', random => {
    const mark = pick(random, ['–', '-', '•\u00a0', '—', '*', '·'])
    const points = some(random, ['a lamp by the river', 'a bench in the park', 'a bin at the school', 'a gate'], 3)
    return {
      right: { put: ['The scheme pays for these:', ...points.map(point => `• ${point}`)] },
      wrong: { put: ['The scheme pays for these:', ...points.map(point => `${mark} ${point}`)] },
    }
  }),
  marked('heading that skips a level', random => ({
    right: plain,
    wrong: {
      put: [pick(random, ['Lamps by the river', 'What residents said', 'Cost of the scheme']), instead],
      marks: [{ heading: int(random, 5, 6) }],
    },
  })),
  marked('picture without words', random => ({
    right: { put: [instead], marks: [{ form: { pictures: ['Map of the streets with lamps', ''] } }] },
    wrong: {
      put: [`Where the lamps are, by street (${int(random, 1, 99)}).`],
      marks: [{ form: { pictures: [null] } }],
    },
  })),
  marked('picture called by its file', random => ({
    right: { put: [instead], marks: [{ form: { pictures: ['Chart of calls by month: most came in July'] } }] },
    wrong: {
      put: [`Where the lamps are, by street (${int(random, 1, 99)}).`],
      marks: [
        {
          form: {
            pictures: [
              pick(random, [
                'IMG_2231.JPG',
                'image',
                'picture 4',
                'chart',
                'lamps-final.png',
                'Screenshot',
                'DSC00412',
              ]),
            ],
          },
        },
      ],
    },
  })),
  marked('link whose words say nothing', random => {
    const words = pick(random, ['here', 'Read more', 'this link', 'click here', 'More details', 'this page', 'link'])
    return {
      right: {
        put: ['More is said in the strategy for the town.'],
        marks: [{ form: { links: ['the strategy for the town'] } }],
      },
      wrong: { put: [`Of the strategy for the town: ${words}.`], marks: [{ form: { links: [words] } }] },
    }
  }),
  marked('table without a head', random => {
    const rows = ['Ward\tMarch\tApril', 'Larkrise\t12\t15', 'Harbour\t30\t22', 'Town\t7\t9']
    const form = (n: number, head: boolean) => ({
      form: { row: { table: 9000, head: head && n === 0 ? ('row' as const) : null, merged: false } },
    })
    const put = [`The calls of these months (${int(random, 1, 99)}):`, ...rows]
    const marks = (head: boolean) => [{}, ...rows.map((_, n) => form(n, head))]
    return { right: { put: [instead, ...rows], marks: marks(true) }, wrong: { put, marks: marks(false) } }
  }),
]
