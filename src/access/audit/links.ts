/** What the data protection officer's page leads to. A part of the program that gives them something to do adds its line here. */

export type ProtectionLink = { readonly href: string; readonly text: string; readonly says: string }

export const protectionLinks: readonly ProtectionLink[] = [
  { href: '/log', text: 'The log', says: 'who read, changed or was given which case, and every change of access' },
  { href: '/data-protection/unusual', text: 'Unusual reading', says: 'reading that stands out, of the last 30 days' },
  { href: '/data-protection/alerts', text: 'Alerts', says: 'what was reported to you, seen or not' },
  {
    href: '/data-protection/requests',
    text: 'Requests',
    says: 'people who ask for their record, or to have it put right',
  },
  {
    href: '/data-protection/retention',
    text: 'Keeping and erasing',
    says: 'closed cases past their time, holds, what was erased',
  },
  { href: '/data-protection/breaches', text: 'Breach register', says: 'what went wrong, and who was told by when' },
]
