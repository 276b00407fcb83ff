/** The pages of meetings under way. One hub a process: made here, stopped with the process. */
import type { Committee } from '../../authority/index.ts'
import type { Database } from '../../db/index.ts'
import type { Page } from '../../web/index.ts'
import { deskPage } from './desk.page.ts'
import { followPages, frameAt } from './follow.page.ts'
import { type Bounds, hub } from './hub.ts'

/** `stop`: ends the streams of those who follow; `bounds`: how many may. */
export function livePages(
  db: Database,
  committee: Committee,
  { stop, bounds }: { readonly stop?: AbortSignal | undefined; readonly bounds?: Bounds } = {},
): Page[] {
  const viewers = hub(
    {
      listen: told => db.listen('shown', payload => told(payload === null ? null : Number(payload))),
      open: meetingId => db.asPublic(tx => frameAt(tx, meetingId)),
    },
    bounds,
  )
  stop?.addEventListener('abort', () => viewers.stop(), { once: true })
  return [deskPage(committee), ...followPages(viewers)]
}
