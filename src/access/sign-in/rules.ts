/** What a password must be, how often somebody may try, and how long a session lasts. */
import { rule } from '../../lib/index.ts'
import { isCommon } from './common-passwords.ts'

export const passwordLimits = { least: 12, mostBytes: 256 } as const

export const passwordLongEnough = rule<void, { password: string }>({
  id: 'password-long-enough',
  source: 'NIST SP 800-63B-4, section 3.1.1.2; OWASP ASVS 5, 6.2.1; NCSC: three random words',
  says: () => `Your password must be ${passwordLimits.least} characters or more: three random words make a good one`,
  test: ({ password }) => [...password].length >= passwordLimits.least,
})

export const passwordNotTooLong = rule<void, { password: string }>({
  id: 'password-not-too-long',
  source: 'OWASP ASVS 5, 6.2.9: at least 64 characters; the bound keeps a long text from holding up the others',
  says: () =>
    `Your password must be ${passwordLimits.mostBytes} characters or fewer; letters with accents count twice or more`,
  test: ({ password }) => Buffer.byteLength(password) <= passwordLimits.mostBytes,
})

export const passwordNotCommon = rule<void, { password: string }>({
  id: 'password-not-common',
  source: 'NIST SP 800-63B-4, section 3.1.1.2; NCSC password policy; OWASP ASVS 5, 6.2.4',
  says: () => 'Choose another password: this one, or most of it, is among those that are guessed first',
  test: ({ password }) => !isCommon(password),
})

const squash = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
const shortestWord = 4

/** Words that somebody who knows the person or the service tries first. */
const wordsAbout = ({ name, email, service }: { name: string; email: string; service: string }): string[] => {
  const local = email.split('@')[0] ?? ''
  return [local, ...local.split(/[^\p{L}]+/u), name, ...name.split(/\s+/), service].map(squash)
}

export const passwordNotAboutYou = rule<
  void,
  { password: string; about: { name: string; email: string; service: string } }
>({
  id: 'password-not-about-you',
  source: 'NIST SP 800-63B-4, section 3.1.1.2: context-specific words; OWASP ASVS 5, 6.2.11',
  says: () => 'Choose a password without your name, your email address or the name of this service in it',
  test: ({ password, about }) =>
    !wordsAbout(about).some(word => word.length >= shortestWord && squash(password).includes(word)),
})

/** How many tries are free, and how the wait grows after them; all in minutes. */
export type TryLimit = { readonly free: number; readonly longest: number; readonly forgottenAfter: number }

/**
 * OWASP ASVS 5, 6.3.1. A whole office can share one address: it gets more tries, and its wait stays short, so that nobody
 * shuts a town hall out by trying from inside it.
 */
export const tryLimits = {
  email: { free: 5, longest: 60, forgottenAfter: 24 * 60 },
  address: { free: 30, longest: 15, forgottenAfter: 60 },
  code: { free: 5, longest: 60, forgottenAfter: 24 * 60 },
} as const satisfies Record<string, TryLimit>

/** How long a session lasts, in minutes: `idle` without a page asked for, `longest` in all. */
export type SessionLimits = { readonly idle: number; readonly longest: number }

/** OWASP ASVS 5, 7.3.1 and 7.3.2; NIST SP 800-63B-4, section 2.2.3: shorter for whoever can open a case or let others in. */
export const sessionLimits = {
  strong: { idle: 30, longest: 8 * 60 },
  other: { idle: 2 * 60, longest: 12 * 60 },
  unfinished: { idle: 15, longest: 30 },
} as const satisfies Record<string, SessionLimits>

/** Before somebody changes what proves who they are, they must have proved it within so many minutes (OWASP ASVS 5, 7.5.1). */
export const provedWithin = 15

/** An invitation is good for so many hours where nobody says otherwise. */
export const invitationHours = 72
