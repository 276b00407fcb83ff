/** The way back from pages of committee work. */
import { longDate } from '../../lib/index.ts'

type Crumb = { readonly text: string; readonly href?: string }

/** committeeCrumbs({ text: 'Bodies', href: '/committee/bodies' }, { text: 'New body' }) */
export const committeeCrumbs = (...here: Crumb[]): Crumb[] => [
  { text: 'Home', href: '/' },
  { text: 'Committee work', href: '/committee' },
  ...here,
]

/** meetingCrumbs(meeting, { text: 'Minutes', href: '…' }, { text: 'Correct them' }): below the meeting's desk. */
export const meetingCrumbs = (meeting: { slug: string; bodyName: string; date: string }, ...here: Crumb[]): Crumb[] =>
  committeeCrumbs(
    { text: `${meeting.bodyName}, ${longDate(meeting.date)}`, href: `/committee/meetings/${meeting.slug}` },
    ...here,
  )
