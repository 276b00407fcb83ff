/** wardmote agreement: the information sharing agreements and how each stands; adds one, its parties, and their signatures. */
import { agreements, agreementState } from '../access/index.ts'
import type { Database } from '../db/index.ts'
import { today } from '../lib/index.ts'
import { putAgreement, putPartyOf } from './agreement-put.ts'
import { args, dayOf, out, WrongCall } from './command.ts'
import { withRecord } from './open.ts'

export async function run(given: string[]): Promise<number> {
  const { values, positionals } = args(given, {
    purpose: { type: 'string' },
    gateway: { type: 'string' },
    starts: { type: 'string' },
    review: { type: 'string' },
    ends: { type: 'string' },
    'tells-presence': { type: 'boolean', default: false },
    agency: { type: 'string' },
    signatory: { type: 'string' },
    signed: { type: 'string' },
    field: { type: 'string', multiple: true },
  })
  const [verb = 'list', named, ...more] = positionals
  if (more.length > 0) throw new WrongCall('Put what has spaces into quotation marks.')
  const need = (what: 'purpose' | 'gateway' | 'starts' | 'review' | 'agency'): string => {
    const value = values[what]?.trim()
    if (!value) throw new WrongCall(`Say --${what}.`)
    return value
  }
  const called = (): string => {
    if (!named)
      throw new WrongCall('Name the agreement: its title, in quotation marks, when it is added; then its address.')
    return named
  }
  const party = (signed: string | null) => {
    const { signatory = null, field: fields = null } = values
    return { agency: need('agency'), signatory, fields, signedOn: signed === null ? null : dayOf(signed, 'signed') }
  }
  return withRecord({ role: 'tool' }, async db => {
    switch (verb) {
      case 'list':
        return list(db)
      case 'add':
        return putAgreement(db, {
          title: called(),
          purpose: need('purpose'),
          gateway: need('gateway'),
          starts: String(dayOf(need('starts'), 'starts')),
          reviewOn: String(dayOf(need('review'), 'review')),
          ends: values.ends === undefined ? null : String(dayOf(values.ends, 'ends')),
          tellsPresence: values['tells-presence'],
        })
      case 'party':
        return putPartyOf(db, called(), party(values.signed ?? null))
      case 'sign':
        return putPartyOf(db, called(), party(values.signed ?? String(today())))
      default:
        throw new WrongCall('Say list, add, party or sign.')
    }
  })
}

async function list(db: Database): Promise<number> {
  const all = await db.asSystem('set-up', agreements)
  if (all.length === 0) out('There is no agreement yet.')
  for (const one of all)
    out(
      `${agreementState(one).says.padEnd(32)} ${one.slug}  ${one.title}  (review ${one.reviewOn}${one.reviewOverdue ? ', overdue' : ''})`,
    )
  return 0
}
