/** wardmote agreement add, party and sign: what an agreement says, who is party to it, and who signed for whom. */
import {
  addAgreement,
  addParty,
  type AgreementFacts,
  agencyNamed,
  agreementBySlug,
  changeParty,
  informationFields,
  type Known,
  partiesOf,
  purposes,
} from '../access/index.ts'
import type { Database, Tx } from '../db/index.ts'
import { isRefusal } from '../lib/index.ts'
import { out, refused, say, WrongCall } from './command.ts'

function known(all: readonly Known[], keys: readonly string[], noun: string): void {
  const wrong = keys.find(key => all.every(one => one.key !== key))
  if (wrong !== undefined)
    throw new WrongCall(
      `${wrong} is no ${noun}. There are:\n${all.map(({ key, says }) => `  ${key.padEnd(16)} ${says}`).join('\n')}`,
    )
}

/** As long as the form in the browser takes it. */
function between(text: string, least: number, most: number, what: string): void {
  if (text.length < least || text.length > most)
    throw new WrongCall(`${what} must have ${least} to ${most} characters.`)
}

export async function putAgreement(db: Database, facts: AgreementFacts): Promise<number> {
  between(facts.title, 3, 200, 'The title')
  between(facts.gateway, 3, 500, 'The legal power, --gateway,')
  const made = await db.asSystem('set-up', async tx => {
    known(await purposes(tx), [facts.purpose], 'purpose')
    return addAgreement(tx, facts)
  })
  if (isRefusal(made)) return refused(made.says)
  out(made.slug)
  say(`Now its parties: wardmote agreement party ${made.slug} --agency NAME --signatory WHO --field KEY…`)
  return 0
}

/** What is null stays as it is. */
type Given = { agency: string; signatory: string | null; fields: string[] | null; signedOn: Temporal.PlainDate | null }

/** Adds the party, or changes it where it is one already. */
export async function putPartyOf(db: Database, agreement: string, given: Given): Promise<number> {
  const done = await db.asSystem('set-up', tx => put(tx, agreement, given))
  if (isRefusal(done)) return refused(done.says)
  out(`${done.agency}: ${done.signedOn === null ? 'not signed' : `signed on ${done.signedOn}`}, by ${done.signatory}.`)
  out(`Receives of the other parties’ cases: ${done.fields.join(', ') || 'nothing'}.`)
  if (done.unsigned) say('This lets somebody see more than was signed. The signatures are off: everybody signs anew.')
  return 0
}

async function put(tx: Tx, slug: string, given: Given) {
  const agreement = await agreementBySlug(tx, slug)
  if (!agreement) throw new WrongCall(`There is no agreement ${slug}: see wardmote agreement.`)
  const agency = await agencyNamed(tx, given.agency)
  if (!agency) throw new WrongCall(`There is no agency ${given.agency}: see wardmote agency.`)
  known(await informationFields(tx), given.fields ?? [], 'kind of information')
  const party = async () => (await partiesOf(tx, agreement.id)).find(one => one.agencyId === agency.id)
  const before = await party()
  const signatory = given.signatory ?? before?.signatory ?? ''
  between(signatory, 3, 200, 'Who signs, --signatory, with name and post,')
  const signedOn = given.signedOn ?? (before?.signedOn ? Temporal.PlainDate.from(before.signedOn) : null)
  const facts = { agencyId: agency.id, signatory, signedOn, fields: given.fields ?? before?.fields ?? [] }
  const done = before ? await changeParty(tx, agreement, facts) : await addParty(tx, agreement, facts)
  if (isRefusal(done)) return done
  const after = await party()
  return {
    unsigned: done?.unsigned ?? false,
    agency: agency.name,
    ...(after ?? { signatory, signedOn: null, fields: [] }),
  }
}
