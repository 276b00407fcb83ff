/** How an agreement stands, in a word or two. */
import { type Html, html, tag } from '../../web/index.ts'
import type { Agreement } from './store.ts'

type Standing = Pick<Agreement, 'begun' | 'over' | 'parties' | 'signed' | 'reviewOverdue'>

/** It holds between those parties that have signed: with fewer than two of them it shares nothing. */
export const inForce = ({ begun, over, signed }: Standing): boolean => begun && !over && signed >= 2

export function agreementState(is: Standing): { says: string; colour: string } {
  if (is.over) return { says: 'Ended', colour: 'grey' }
  if (is.parties < 2) return { says: 'Needs two parties', colour: 'yellow' }
  if (is.signed < 2) return { says: 'Waiting for signatures', colour: 'yellow' }
  if (!is.begun) return { says: 'Not begun', colour: 'blue' }
  return is.signed < is.parties
    ? { says: 'In force for those who signed', colour: 'turquoise' }
    : { says: 'In force', colour: 'green' }
}

export function stateTag(is: Standing): Html {
  const { says, colour } = agreementState(is)
  return html`${tag({ text: says, classes: `govuk-tag--${colour}` })}${is.reviewOverdue && html` ${tag({ text: 'Review overdue', classes: 'govuk-tag--red' })}`}`
}
