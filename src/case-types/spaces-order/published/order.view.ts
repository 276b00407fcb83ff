/** An order as everybody reads it: what it forbids and requires, where, who is exempt, and its zones. */
import type { Day, RegisterEntry } from '../../../casework/index.ts'
import { longDate } from '../../../lib/index.ts'
import { type Html, html, say, subheading, warningText } from '../../../web/index.ts'
import { outlineView } from '../boundary/outline.view.ts'
import { numberKnown } from '../enforcing/rules.ts'
import { exemptFromAll, type Prohibition } from '../prohibitions.ts'
import type { OrderBody } from './entry.ts'

/** Written by nobody but orderEntry(). */
export const bodyOf = (entry: Pick<RegisterEntry, 'body'>): OrderBody => entry.body as OrderBody

export const isOn = ({ from, until, ended }: RegisterEntry, on: Day): boolean =>
  from <= on && on <= until && (ended === null || on < ended)

export function standingWords(entry: RegisterEntry, on: Day): string {
  const { from, until, ended } = entry
  if (ended !== null && ended <= on) return `Ended on ${longDate(ended)}`
  if (until < on) return `Ran out on ${longDate(until)}`
  if (on < from) return `In force from ${longDate(from)} until ${longDate(until)}`
  return `In force since ${longDate(from)}, until ${longDate(until)}`
}

const bullets = (all: readonly (string | Html)[]) =>
  html`<ul class="govuk-list govuk-list--bullet">${all.map(one => html`<li>${one}</li>`)}</ul>`

/** `said`: exemptions that are said elsewhere on the page. `zones`: the names of those in which it holds, where the page does not say it otherwise. */
export function prohibitionView(one: Prohibition, said: readonly string[], zones?: readonly string[]): Html {
  const known = numberKnown.test(one)
  const exempt = one.exempt.filter(who => !said.includes(who))
  return html`<h3 class="govuk-heading-s">${one.name}</h3>${say(one.words)}${
    one.kind === 'number' && say(known ? `At most ${one.most} dogs.` : 'The number is not set: this is not enforced.')
  }${zones && say(one.where === 'everywhere' ? 'In every public place that the order names.' : `Only in: ${zones.join(', ') || 'no zone'}.`)}${
    exempt.length > 0 && html`${say('It does not hold for:')}${bullets(exempt)}`
  }`
}

export const exemptView = (who: readonly string[]): Html | false =>
  who.length > 0 &&
  html`<h3 class="govuk-heading-s">Who is exempt from all of it</h3>${say('Nothing in this order holds for:')}${bullets(who)}`

export function orderView(entry: RegisterEntry): Html {
  const { area, suspended, prohibitions, zones } = bodyOf(entry)
  const named = (key: string) => zones.flatMap(zone => (zone.holds.includes(key) ? [zone.name] : []))
  const said = exemptFromAll(prohibitions)
  return html`${suspended && warningText({ text: 'The High Court has suspended this order.' })}${say(html`<strong>Where:</strong> ${area}`)}${subheading(
    'What it forbids and requires',
  )}${prohibitions.map(one => prohibitionView(one, said, named(one.key)))}${exemptView(said)}${
    zones.length > 0 &&
    html`${subheading('Zones')}${zones.map(
      zone =>
        html`<h3 class="govuk-heading-s">${zone.name}, ${zone.ward}</h3>${say(zone.schedule)}${outlineView(zone.name, zone.shape)}`,
    )}`
  }`
}
