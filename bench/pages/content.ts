/** The page that all variants show: fifty meetings of a council, with everything that stands around them. */
import type { Shell } from '../../src/web/index.ts'

const bodies = [
  'Safer Communities Scrutiny Board',
  'Licensing Committee',
  'Community Safety Partnership',
  'Cabinet',
  'Council',
]
const states = [null, null, null, 'Minutes', 'Cancelled'] as const

export const meetings = Array.from({ length: 50 }, (_, n) => ({
  href: `/meetings/2025-${n + 1}`,
  date: `${(n % 28) + 1} September 2025`,
  time: n % 3 === 0 ? '10am' : '6:30pm',
  body: bodies[n % bodies.length] ?? '',
  bodyHref: `/bodies/${n % bodies.length}`,
  place: n % 4 === 0 ? 'Committee Room 2 & online, “Old” Town Hall' : 'Council Chamber, Town Hall',
  items: (n * 7) % 19,
  state: states[n % states.length] ?? null,
}))

export const shell: Shell = {
  councilName: 'Milton Vale Borough Council',
  serviceName: 'Community safety',
  headerColour: '#1b4d3e',
  navigation: ['Meetings', 'Decisions', 'People'].map(text => ({ text, href: `/${text.toLowerCase()}` })),
  footerLinks: ['Accessibility', 'Help', 'Feeds', 'Privacy'].map(text => ({ text, href: `/${text.toLowerCase()}` })),
  search: { action: '/search', label: 'Search meetings, reports and decisions' },
  feedbackEmail: 'democracy@example.org',
  phase: { tag: 'Demonstration', text: 'The council and the people on this site are invented.' },
}

export const pages = [1, 2, 3].map(number => ({ number, href: `/meetings?page=${number}`, current: number === 1 }))
export const next = '/meetings?page=2'
export const lead = 'Agendas, papers, minutes and decisions of the boards that watch over community safety.'
