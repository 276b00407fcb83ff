/** The files behind invented packs, by the names that they have there. */
import type { Files } from '../../src/db/files.ts'
import { foreignPdf } from '../foreign-pdf.ts'
import { picture } from '../pictures.ts'

const kept: Record<string, () => Promise<Uint8Array> | Uint8Array> = {
  foreign: () => foreignPdf(['Timetable of patrols', 'Its second page']),
  picture: () => picture(11),
}

export const packFiles: Pick<Files, 'read'> = {
  read: async name => {
    const bytes = await kept[name]?.()
    return bytes ? Buffer.from(bytes) : null
  },
}
