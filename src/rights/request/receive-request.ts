/** Takes in what somebody asks: for their record, or to have it put right. */
import {
  isRefusal,
  nameKeys,
  nameSounds,
  postcodeKey,
  randomSlug,
  type Refusal,
  refuse,
  today,
} from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import { notFuture, searchable } from './rules.ts'
import { controllers, insertRequest, noteRequest, type Request } from './store.ts'

export type Asked = Pick<Request, 'kind' | 'name' | 'address' | 'fromYear' | 'toYear' | 'asks'> & {
  controllerId: number | null
  born: Temporal.PlainDate | null
  postcode: string
  received: Temporal.PlainDate
  /** How the person is known, where identity is beyond doubt already; else ''. */
  knownHow: string
}

/** `now` is the moment of asking. Refusals: by rule id, see fieldOf of the page. */
export async function receiveRequest(
  tx: Tx,
  asked: Asked,
  now: Temporal.Instant,
): Promise<Refusal | { slug: string; reference: string }> {
  const mine = await controllers(tx)
  const controller = mine.find(one => one.id === asked.controllerId) ?? (mine.length === 1 ? mine[0] : undefined)
  if (!controller) return refuse('controller-chosen', 'Choose whose records are asked for')
  const postcode = postcodeKey(asked.postcode)
  if (asked.postcode !== '' && postcode === null)
    return refuse('postcode-shaped', 'Enter a full UK postcode, or leave it blank')
  const names = nameKeys(asked.name)
  if (names.length === 0) return refuse('name-said', 'Enter the person’s name')
  const fault =
    notFuture.refuses({ day: asked.received, today: today(now) }, 'The day of receipt') ??
    searchable.refuses({ born: asked.born?.toString() ?? null, postcode })
  if (isRefusal(fault)) return fault
  const { id, slug, reference } = await insertRequest(tx, {
    ...asked,
    slug: randomSlug(),
    controllerId: controller.id,
    born: asked.born?.toString() ?? null,
    address: [asked.address, asked.postcode].filter(Boolean).join(', '),
    received: asked.received.toString(),
    identityOn: asked.knownHow === '' ? null : asked.received.toString(),
    identityHow: asked.knownHow,
    names,
    sounds: nameSounds(names),
    postcode,
  })
  await noteRequest(tx, 'receive request', id)
  return { slug, reference }
}
