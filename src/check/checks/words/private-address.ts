/** A link to somewhere that the public cannot go: a drive, an intranet, somebody's desktop. */
import type { Check } from '../../check.ts'

const places =
  /\bfile:\/{2,3}\S+|(?<![A-Za-z0-9])[A-Z]:\\[^\s,;]+(?: [^\s,;.\\]+\\[^\s,;]*)*|(?<![\\\w])\\\\[\w-]+\\[^\s,;]+|\bhttps?:\/\/(?:intranet|localhost|127\.0\.0\.1|192\.168\.\d+\.\d+|10\.\d+\.\d+\.\d+|sharepoint|staffnet|teams\.microsoft)\b\S*|\bhttps?:\/\/[\w.-]*(?:\.sharepoint\.com|\bintranet\.)\S*/g

const foot = /^(?:[A-Z]:\\|\\\\)/

export const privateAddress: Check = {
  id: 'private-address',
  family: 'words',
  severity: 'warning',
  says: 'A link to somewhere that the public cannot go',
  *look({ blocks }) {
    for (const block of blocks) {
      if (!/[\\/]/.test(block.text)) continue
      for (const [found] of block.text.matchAll(places)) {
        const quote = found.replace(/[.,;)]+$/, '')
        if (!/teams\.microsoft\S*(?:meetup|join)/.test(quote))
          yield {
            at: { block, quote },
            says: 'The public cannot go here. Publish the document and link to that, or take the link out',
            // The path of the file itself, at the foot of its page.
            severity: foot.test(block.text) ? 'note' : 'warning',
            evidence: [],
            same: quote,
          }
      }
    }
  },
}
