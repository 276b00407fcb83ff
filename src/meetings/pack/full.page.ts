/**
 * The full copy, with what is not for publication: for clerks, the monitoring officer and members of the body. Each reading is noted under the
 * reader's name before the file is sent. The name is not put into the file: a copy that is the same for all can be compared with the one that
 * was published.
 */
import { mayClerk, mayMonitor } from '../../access/index.ts'
import type { Files } from '../../db/index.ts'
import { type Actor, bytes, missing, type Page, page } from '../../web/index.ts'
import { readFullPack } from './store.ts'

const mayAsk = (actor: Actor): boolean => mayClerk(actor) || mayMonitor(actor) || actor.roles.includes('councillor')

export const fullPackPage = (files: Files): Page =>
  page({
    path: '/committee/meetings/:slug/full-pack.pdf',
    allow: mayAsk,
    fresh: true,
    async get({ params, as }) {
      const pack = await as(tx => readFullPack(tx, params.slug))
      if (!pack) return missing('There are no papers at this address')
      const content = await files.read(pack.sha256)
      if (content === null) throw new Error(`The full copy of ${params.slug} is missing: restore it from a backup.`)
      return bytes({
        bytes: new Uint8Array(content),
        type: 'application/pdf',
        filename: `${params.slug}-not-for-publication.pdf`,
      })
    },
  })
