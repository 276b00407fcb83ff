/** The file as it was published. Never HTML: a web page of somebody else's may hold scripts. */
import { bytes, missing, page } from '../../web/index.ts'
import { documentBySlug } from './reads.store.ts'
import type { Files } from '../../db/index.ts'

const types: Record<string, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  text: 'text/plain; charset=utf-8',
}

export const documentFilePage = (files: Files) =>
  page({
    path: '/documents/:slug/file',
    allow: 'everyone',
    async get({ params, read }) {
      const document = await read(tx => documentBySlug(tx, params.slug))
      const type = document && types[document.media]
      if (!document || !type) return missing('There is no file at this address')
      const content = await files.read(document.sha256)
      if (content === null)
        throw new Error(`The file of the document ${params.slug} is missing: restore it from a backup.`)
      return bytes({
        bytes: new Uint8Array(content),
        type,
        filename: document.fileName,
        etag: document.sha256,
        download: document.media === 'docx',
      })
    },
  })
