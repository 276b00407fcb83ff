/** References inside the paper to what is not there. */
import { int, pick, pickOrNull } from '../chance.ts'
import { after } from '../edit.ts'
import type { Kind } from '../kind.ts'
import { placesFor, stated } from '../stated.ts'

export const structureReferences: Kind[] = [
  {
    id: 'paragraph that is not there',
    family: 'words',
    plant(draft, random) {
      const block = placesFor(draft, random, 1)?.[0]
      const report = block && draft.paper.reports.find(({ blocks }) => blocks.includes(block))
      const numbers = (report?.blocks ?? []).flatMap(({ number }) =>
        number && /^\d{1,2}\.\d{1,2}$/.test(number) && !number.endsWith('.0') ? [number] : [],
      )
      const real = pickOrNull(random, numbers)
      if (!block || !real || numbers.length < 6 || draft.source.media === 'pdf') return null
      const say = pick(random, [
        (n: string) => `The cost of this is set out in paragraph ${n} above.`,
        (n: string) => `More is said of the risks below (see paragraph ${n}).`,
        (n: string) => `As explained at para ${n}, the scheme is paid for by a grant.`,
        (n: string) => `The options at ${n} of this report were considered by the partners in turn.`,
      ])
      const wrong = say(`${int(random, 2, 4)}.${int(random, 55, 88)}`)
      return { right: [after(draft, block, [say(real)])], wrong: [after(draft, block, [wrong])], quote: wrong }
    },
  },
  stated('words', 'appendix that is not there', random => {
    const letter = pick(random, ['D', 'E', 'F', 'G'])
    const say = pick(random, [
      () => `The full results are in Appendix ${letter} to this report.`,
      () => `A map is attached at Appendix ${letter}.`,
      () => `The draft strategy (Appendix ${letter}) has been sent to partners.`,
      () => `The risk register is appended as Annex ${letter}.`,
    ])()
    return { right: 'The full results are with the service and can be seen on request.', wrong: say }
  }),
  stated('words', 'table or figure that is not there', random => {
    const n = int(random, 6, 14)
    const say = pick(random, [
      `As Table ${n} shows, most of the calls come at night.`,
      `Figure ${n} below shows the trend by month.`,
      `The results by ward are given in Table ${n}.`,
      `The trend is downward (see Figure ${n}).`,
    ])
    return { right: 'Most of the calls come at night, and the trend by month is downward.', wrong: say }
  }),
  stated('words', 'minute that is not there', (random, { paper }) => {
    const known = (paper.minutes?.items ?? []).flatMap(({ ref }) => (ref && /^[A-Z]{2,4}\d+$/.test(ref) ? [ref] : []))
    const ref = pickOrNull(random, known)
    if (!ref) return null
    const prefix = ref.replace(/\d+/, '')
    const say = pick(random, [
      (n: string) => `This was considered at the last meeting (Minute ${n} refers).`,
      (n: string) => `Further to minute ${n}, the lamps have been mended.`,
    ])
    return { right: say(ref), wrong: say(`${prefix}${Number(ref.replace(/\D+/, '')) + int(random, 300, 500)}`) }
  }),
  stated('words', 'section that is not there', random => {
    const n = int(random, 21, 40)
    const say = pick(random, [
      `The risks are dealt with in section ${n} of this report.`,
      `See Section ${n} below for the financial implications.`,
    ])
    return { right: 'The risks and the financial implications are dealt with further on in this report.', wrong: say }
  }),
  stated('structure', 'appendix letter twice', random => {
    const [a, b] = pick(random, [
      ['Appendix A', 'Appendix B'],
      ['Appendix 1', 'Appendix 2'],
    ] as const)
    const put = (second: string) => [
      `The following are attached: ${a} (the delivery plan), ${second} (the equality impact assessment).`,
    ]
    return {
      right: ['The delivery plan and the equality impact assessment are kept by the service.'],
      wrong: put(random() < 2 ? a : b),
    }
  }),
]
