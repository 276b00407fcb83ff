/** What the parent asks of a reading child and what it answers. */
import type { Source } from '../../reading.ts'
import type { OpenPdf } from '../pdf/open-pdf.ts'
import type { Fault } from '../unreadable.ts'

export type Ask =
  | { do: 'whole'; media: 'docx' | 'html'; bytes: Uint8Array }
  | { do: 'open'; bytes: Uint8Array }
  | { do: 'pages'; from: number; to: number }
  | { do: 'close' }

export type Answer =
  | { source: Source }
  | Pick<OpenPdf, 'pages' | 'tagged' | 'about'>
  /** JSON of PageRead[], as bytes: they cross to the parent quicker than a string or the objects do. */
  | { read: Uint8Array }
  | { closed: true }
  /** `dying` where the fault was none of ours: the child's library is not to be trusted any more. */
  | { fault: Fault; detail?: string; dying?: boolean }
