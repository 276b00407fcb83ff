/** What stands on a meeting's page for those who signed in and have part in it: the full copy, declarations, the clerk's desk. */
import { isCouncillor, mayClerk, mayMonitor } from '../access/index.ts'
import type { Tx } from '../db/index.ts'
import { mySeats } from '../meetings/index.ts'
import { type Actor, type Html, html, link } from '../web/index.ts'

type Row = { readonly key: { readonly text: string }; readonly value: { readonly text: Html } }
const row = (key: string, text: Html): Row => ({ key: { text: key }, value: { text } })

/** Rows of the summary; none for the public. `listed`: its agenda is published; `packed`: so are its papers. */
export async function rowsForYou(
  tx: Tx,
  meeting: { readonly slug: string; readonly bodyId: number },
  actor: Actor | null,
  { listed, packed }: { readonly listed: boolean; readonly packed: boolean },
): Promise<Row[]> {
  if (!actor || actor.stage !== 'whole') return []
  const clerk = mayClerk(actor)
  const sits = isCouncillor(actor) && (await mySeats(tx)).includes(meeting.bodyId)
  if (!clerk && !sits && !mayMonitor(actor)) return []
  const at = `/committee/meetings/${meeting.slug}`
  const words = sits ? 'Declare an interest, or see what you declared' : 'What was declared'
  return [
    ...(packed
      ? [
          row(
            'For members',
            html`${link(`${at}/full-pack.pdf`, 'The full copy, with what is not for publication')} (PDF). That you read it is noted.`,
          ),
        ]
      : []),
    ...(listed ? [row('Declarations', link(`${at}/declarations`, words))] : []),
    ...(clerk ? [row('For clerks', link(at, 'The meeting’s desk'))] : []),
  ]
}
