/** A report as a Word document, in the shape of its template: to go on writing in Word. */
import type { Profile } from '../../authority/index.ts'
import { slug, today } from '../../lib/index.ts'
import { toWord } from '../../print/index.ts'
import { bytes, missing, type Page, page } from '../../web/index.ts'
import { deskOf, nowhere } from './desk.ts'
import { printed } from './for-pack.ts'
import { reportPaper } from './word/report-paper.ts'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export const wordPage = ({ committee, name }: Pick<Profile, 'committee' | 'name'>): Page =>
  page({
    path: '/committee/reports/:slug/report.docx',
    allow: 'signed in',
    get: async ({ as, actor, params, now, db }) => {
      const desk = await as(tx => deskOf(tx, params.slug, committee, actor))
      if (!desk) return missing(nowhere)
      const { draft, content, attachments } = desk
      const whole = printed(draft, content, attachments, committee)
      const paper = await reportPaper(whole, name.value, today(now).toString(), sha256 => db.files.read(sha256))
      const made = new Uint8Array(await toWord(paper))
      return bytes({ bytes: made, type: word, filename: `${slug(draft.title) || 'report'}.docx`, download: true })
    },
  })
