/** What reports, packs and minutes ask of the proof-reader, answered. */
import type { DraftForPack, Proofreader } from '../../meetings/index.ts'
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
    const here = all.filter(one => one.block.desk?.href === href)
    return besideView(report, { here, elsewhere: all.length > here.length, saved })
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

type Beside = { here: readonly Standing[]; elsewhere: boolean; saved: boolean }

/** `data-remarks`: what src/web/scripts/proofread.js shows anew while somebody writes. */
function besideView(report: DraftForPack, { here, elsewhere, saved }: Beside): Html {
  const open = here.filter(one => one.accepted === null)
  const check = `${draftAddress(report)}/check`
  const ways = (one: Standing): Html =>
    html`<p class="govuk-body">${button({
      text: html`Go to these words<span class="govuk-visually-hidden">: ${one.quote}</span>`,
      type: 'button',
      classes: 'govuk-button--secondary wardmote-button--small',
      attributes: { 'data-quote': one.quote, hidden: true },
    })} ${saved && link(`${check}/${one.key}`, html`Let it stand<span class="govuk-visually-hidden">: ${one.says}</span>`)}</p>`
  return html`<section class="wardmote-remarks" aria-labelledby="remarks" data-remarks><h2 class="govuk-heading-s" id="remarks">Proof-reading</h2><p class="govuk-body" role="status">${
    open.length === 0 ? 'Nothing to mend in this section.' : `In this section: ${counted(open)}.`
  }</p><p class="govuk-hint" data-key-help hidden>Press F8 to go to the words of the next finding.</p>${open.map(one => findingView(one, ways(one)))}${here.map(one => acceptedView(one, html``))}${
    !saved && open.length > 0 && say('Once it is saved, what is right may stand, with a reason.')
  }${elsewhere && say(link(check, 'What was found in the whole report'))}</section>`
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
