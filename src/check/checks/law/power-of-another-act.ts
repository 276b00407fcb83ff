/** 'The public sector equality duty under the Human Rights Act': a power or duty of another Act. */
import { citedIn } from '../../facts/known-acts.ts'
import { powers } from '../../facts/powers.ts'
import type { Check } from '../../check.ts'
import { remember } from '../../mentions/remember.ts'

const between =
  '(?:\\s\\([A-Z]{2,5}\\))?,?(?:\\s(?:status|duty|dut(?:y|ies)|orders?|plans?|notices?|given|made|issued|is|are|was|were|be|can|may|held|served|granted|set out|contained|provided|placed|imposed|required))*,?\\s(?:under|in|by|of|pursuant to)\\s(?:the\\s)?$'

const powersIn = remember((text: string) => powers.filter(({ power }) => power.test(text.toLowerCase())))

export const powerOfAnotherAct: Check = {
  id: 'power-of-another-act',
  family: 'law',
  severity: 'warning',
  says: 'A well-known power or duty that is said to stand in another Act than its own',
  *look({ blocks }, _, facts) {
    const cited = citedIn(facts)
    for (const block of blocks) {
      const known = powersIn(block.text)
      if (known.length === 0) continue
      for (const { acts, meant, start, text, letters } of cited(block.text)) {
        const [act] = acts
        if (!act || letters) continue
        const head = block.text.slice(Math.max(0, start - 120), start)
        const wrong = known.find(({ power }) => new RegExp(`(?:${power.source})${between}`, 'i').test(head))
        const own = `${act.title} ${meant[0]?.year}`
        const otherYear = wrong?.acts[0] === act.title && meant.length === 1 && !wrong.source.startsWith(own)
        if (!wrong || (wrong.acts.includes(act.title) && !otherYear) || /Regulations|Order/.test(act.title)) continue
        yield {
          at: { block, quote: text },
          says: `${wrong.about} is in the ${wrong.source}, and this says ${text}`,
          evidence: [{ file: wrong.source, line: null, quote: wrong.about }],
          same: `${wrong.about} ${act.title}`,
        }
      }
    }
  },
}
