/** What reports, packs and minutes ask of the proof-reader, answered. */
import type { Proofreader } from '../../meetings/index.ts'
import { button, html, type Html, link, say, subheading } from '../../web/index.ts'
import { draftAddress, meetingAddress, minutesAddress } from './address.ts'
import { acceptedView, counted, findingView } from './findings.view.ts'
import { printedReport } from './papers.ts'
import { sectionAddress } from './report.ts'
import { openErrors, type Standing, standingInMinutes, standingInPack, standingInReport } from './stands.ts'

export const proofreader: Proofreader = {
  async beside(tx, report, { body, date, key, saved }) {
    const all = await standingInReport(tx, printedReport(report), { body, date })
    const href = sectionAddress(report, key)
    return besideView(all, {
      href,
      check: `${draftAddress(report)}/check`,
      here: 'this section',
      whole: 'the whole report',
      saved,
    })
  },
  async besideMinute(tx, draft, { href, saved }) {
    const all = await standingInMinutes(tx, draft)
    const check = `${minutesAddress(draft.meeting)}/check`
    return besideView(all, { href, check, here: 'this minute', whole: 'all the minutes', saved })
  },
  async gate(tx, content) {
    const all = await standingInPack(tx, content)
    return { open: openErrors(all).length, shown: gateView(meetingAddress(content.meeting), all) }
  },
  async minutesGate(tx, draft) {
    const all = await standingInMinutes(tx, draft)
    return { open: openErrors(all).length, shown: gateView(minutesAddress(draft.meeting), all) }
  },
}

/** `href`: where the words are changed; `check`: the page of all findings. */
type Beside = { href: string; check: string; here: string; whole: string; saved: boolean }

/** `data-remarks`: what src/web/scripts/proofread.js shows anew while somebody writes. */
function besideView(all: readonly Standing[], { href, check, here, whole, saved }: Beside): Html {
  const mine = all.filter(one => one.block.desk?.href === href)
  const open = mine.filter(one => one.accepted === null)
  const ways = (one: Standing): Html =>
    html`<p class="govuk-body">${button({
      text: html`Go to these words<span class="govuk-visually-hidden">: ${one.quote}</span>`,
      type: 'button',
      classes: 'govuk-button--secondary wardmote-button--small',
      attributes: { 'data-quote': one.quote, hidden: true },
    })} ${saved && link(`${check}/${one.key}`, html`Let it stand<span class="govuk-visually-hidden">: ${one.says}</span>`)}</p>`
  return html`<section class="wardmote-remarks" aria-labelledby="remarks" data-remarks><h2 class="govuk-heading-s" id="remarks">Proof-reading</h2><p class="govuk-body" role="status">${
    open.length === 0 ? `Nothing to mend in ${here}.` : `In ${here}: ${counted(open)}.`
  }</p><p class="govuk-hint" data-key-help hidden>Press F8 to go to the words of the next finding.</p>${open.map(one => findingView(one, ways(one)))}${mine.map(one => acceptedView(one, html``))}${
    !saved && open.length > 0 && say('Once it is saved, what is right may stand, with a reason.')
  }${all.length > mine.length && say(link(check, `What was found in ${whole}`))}</section>`
}

/** `at`: the address of the papers. */
function gateView(at: string, all: readonly Standing[]): Html {
  const open = all.filter(one => one.accepted === null)
  const accepted = all.filter(one => one.accepted !== null)
  const errors = openErrors(all).length
  return html`${subheading('Proof-reading')}${say(
    open.length === 0 ? 'There is nothing to mend.' : `The proof-reader found ${counted(open)}.`,
  )}${errors > 0 && say('Before the papers can be published, mend each error or let it stand with a reason.')}${
    open.length > 0 && say(link(`${at}/check`, 'Look at what was found'))
  }${accepted.length > 0 && html`<h3 class="govuk-heading-s">What somebody lets stand</h3>${accepted.map(one => acceptedView(one, html``))}`}`
}
