/** What a pack is made of: plain data, with everything in it; public.ts makes of it what the public gets. */
import type { PrintedAction } from '../actions/store.ts'
import type { Attachment } from '../drafts/attachments.store.ts'
import type { DraftForPack } from '../drafts/for-pack.ts'
import type { Business } from '../business/store.ts'
import type { MinutesPaper } from '../minutes/paper.ts'

export type PackMember = { name: string; role: string | null; party: string | null; coopted: boolean }

/** A file that stands with an item or a report, with what is printed above it: 'Appendix A'. */
export type PackFile = Pick<
  Attachment,
  'id' | 'title' | 'fileName' | 'media' | 'sha256' | 'alt' | 'part' | 'exempt' | 'confidential'
> & { label: string }

export type PackReport = Omit<DraftForPack, 'attachments'> & { appendices: PackFile[] }

/** The minutes that this meeting is asked to agree. */
export type PackMinutes = { meetingId: number; paper: MinutesPaper }

export type PackItem = Pick<
  Business,
  | 'id'
  | 'parentId'
  | 'number'
  | 'kind'
  | 'title'
  | 'privateTitle'
  | 'note'
  | 'part'
  | 'presenter'
  | 'organisation'
  | 'exempt'
  | 'publicInterest'
  | 'exemptUntil'
  | 'confidential'
  | 'urgentReason'
  | 'urgentByName'
  | 'state'
  | 'stateReason'
  | 'carriedFrom'
  | 'fromDate'
> & {
  reports: PackReport[]
  files: PackFile[]
  minutes: PackMinutes[]
  /** What earlier meetings asked for and is still open, where the item is for it. */
  actions: PrintedAction[]
}

export type PackContent = {
  publisher: string
  body: { id: number; slug: string; name: string; noun: string }
  meeting: {
    id: number
    slug: string
    date: string
    starts: string | null
    venue: string | null
    /** Extraordinary and annual meetings say so. */
    kind: 'ordinary' | 'annual' | 'extraordinary'
  }
  chiefExecutive: string
  members: PackMember[]
  /** Seats that nobody holds. */
  vacancies: number
  contact: { name: string; email: string; telephone: string }
  /** The day of the next meeting, where one is planned. */
  next: string | null
  notices: string[]
  items: PackItem[]
}

/** Content that public.ts has been over: the only kind from which a public paper is made. */
export type PublicContent = PackContent & { readonly audience: 'public' }
