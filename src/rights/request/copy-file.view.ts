/** The copy as one page that stands by itself: it needs nothing else, is read aloud in order, and prints. */
import { longDate } from '../../lib/index.ts'
import { type Html, html } from '../../web/index.ts'
import { type Copy, madeOn } from './copy.ts'

const styles = `body{font:1.1875rem/1.5 Arial,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#0b0c0c}
h1{font-size:2rem}h2{font-size:1.5rem;border-top:1px solid #b1b4b6;padding-top:1rem}dt{font-weight:bold;margin-top:1rem}dd{margin:0;white-space:pre-line;overflow-wrap:anywhere}
@media print{body{font-size:11pt;margin:0;max-width:none}h2,dt{break-after:avoid}}`

const points = (items: readonly string[]) => html`<ul>${items.map(item => html`<li>${item}</li>`)}</ul>`

const entry = (one: Copy['cases'][number]['entries'][number]) =>
  html`<dt>${one.section}, ${longDate(one.date)}</dt><dd>${one.says}</dd><dd>Recorded by ${one.recordedBy}${one.wordsRemoved && '. Words were removed.'}</dd>`

/** `nonce`-free: the file is opened from a disk, where no server speaks for it. */
export const copyFile = (copy: Copy): string =>
  `<!DOCTYPE html>${
    html`<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>What is recorded about ${copy.person} – ${copy.controller}</title>${style()}</head><body><main><h1>What is recorded about you</h1><p>${copy.person}</p><p>${copy.controller} made this copy on ${madeOn(copy)}. You asked for it on ${longDate(copy.requestReceived)}; our number is ${copy.reference}. Years: ${copy.years}.</p><p>Where it says [removed], words about other people, or that we may not give out, were taken out.</p>${
      copy.cases.length === 0 && html`<p>There is nothing that we can give you.</p>`
    }${copy.cases.map(
      one =>
        html`<h2>Case ${one.number}</h2><p>Recorded by ${one.recordedBy}. What for: ${one.purpose.toLowerCase()}. Opened on ${longDate(one.opened)}${one.closed === null ? '' : `, closed on ${longDate(one.closed)}`}.</p><dl>${one.entries.map(entry)}</dl>`,
    )}<h2>What is not here</h2>${points(copy.whatIsNotHere)}<h2>Who has seen it</h2>${
      copy.whoHasSeenIt.length === 0 ? html`<p>Nobody but those who recorded it.</p>` : points(copy.whoHasSeenIt)
    }<h2>How long it is kept</h2><p>${copy.howLongItIsKept}</p><h2>Where it came from, and who decides</h2><p>${copy.whereItCameFrom} ${copy.decidedByMachine}</p><h2>What you can do</h2>${points(copy.yourRights)}</main></body></html>`
      .text
  }\n`

const style = (): Html => html`<style>${styles}</style>`
