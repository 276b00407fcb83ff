/** The way back from pages of committee work. */
import { longDate } from '../../lib/index.ts'

type Crumb = { readonly text: string; readonly href?: string }

/** committeeCrumbs({ text: 'Bodies', href: '/committee/bodies' }, { text: 'New body' }) */
export const committeeCrumbs = (...here: Crumb[]): Crumb[] => [
  { text: 'Home', href: '/' },
  { text: 'Committee work', href: '/committee' },
  ...here,
]

export const meetingCrumbs = (meeting: { slug: string; bodyName: string; date: string }, here: string): Crumb[] =>
  committeeCrumbs(
    { text: `${meeting.bodyName}, ${longDate(meeting.date)}`, href: `/committee/meetings/${meeting.slug}` },
    { text: here },
  )
