/** What stands on a meeting's page for those who signed in and have part in it: the full copy, declarations, the clerk's desk. */
import { isCouncillor, mayClerk, mayMonitor } from '../access/index.ts'
import type { Tx } from '../db/index.ts'
import { count } from '../lib/index.ts'
import { fullPackPages } from '../meetings/index.ts'
import { type Actor, type Html, html, link } from '../web/index.ts'

/** Rows of the summary; none for the public. `listed`: its agenda is published. */
export async function rowsForYou(
  tx: Tx,
  meeting: { readonly id: number; readonly slug: string },
  actor: Actor | null,
  listed: boolean,
): Promise<{ key: { text: string }; value: { text: Html } }[]> {
  if (!actor || actor.stage !== 'whole') return []
  const at = `/committee/meetings/${meeting.slug}`
  const row = (key: string, text: Html) => ({ key: { text: key }, value: { text } })
  const [clerk, councillor, officer] = [mayClerk(actor), isCouncillor(actor), mayMonitor(actor)]
  const pages = clerk || councillor || officer ? await fullPackPages(tx, meeting.id) : null
  const full =
    pages === null
      ? []
      : [
          row(
            'For members',
            html`${link(`${at}/full-pack.pdf`, 'The full copy, with what is not for publication')} (PDF, ${count(pages, 'page')}). That you read it is noted.`,
          ),
        ]
  const words = councillor && !clerk ? 'Declare an interest, or see what you declared' : 'What was declared'
  return [
    ...full,
    ...(listed && (clerk || councillor || officer) ? [row('Declarations', link(`${at}/declarations`, words))] : []),
    ...(clerk ? [row('For clerks', link(at, 'The meeting’s desk'))] : []),
  ]
}
