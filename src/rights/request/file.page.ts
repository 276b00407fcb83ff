/** A file among the rows of a request, opened by whoever decides on it. */
import { mayProtectData } from '../../access/index.ts'
import { caseFile } from '../../casework/index.ts'
import { bytes, missing, page } from '../../web/index.ts'
import { nowhere, requestAt } from './at-address.ts'
import { rowName, underReview } from './under-review.ts'

export const requestFilePage = page({
  path: '/data-protection/requests/:slug/review/:row/file',
  allow: mayProtectData,
  get: async ({ as, params }) => {
    const found = await requestAt({ as, params })
    if (!found || found.request.closedOn !== null) return nowhere()
    const file = await underReview({ as }, found, (tx, rows) => {
      const row = rows.find(one => one.source === 'file' && rowName(one) === params.row)
      return row ? caseFile(tx, row.rowId) : Promise.resolve(undefined)
    })
    if (!file) return missing('There is no such file')
    return bytes({ bytes: file.bytes, type: 'application/octet-stream', filename: file.name, download: true })
  },
})
