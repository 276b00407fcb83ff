/** Rules for reports in preparation. */
import { rule } from '../../lib/index.ts'

export const reportWithSections = rule<void, { missing: readonly string[] }>({
  id: 'report-with-sections',
  source: 'our own: the template says which sections a report must have',
  says: () => 'Write every section that the template asks for before you give the report in',
  test: ({ missing }) => missing.length === 0,
})

export const picturesWithWords = rule<void, { kind: string; alt: string }>({
  id: 'pictures-with-words',
  source: 'Public Sector Bodies Accessibility Regulations 2018 (SI 2018/952); WCAG 2.2, 1.1.1',
  says: () => 'Say what the picture shows, for people who cannot see it',
  test: ({ kind, alt }) => kind !== 'picture' || alt !== '',
})

export const notSignedByAuthor = rule<void, { authorId: number; accountId: number }>({
  id: 'not-signed-by-author',
  source: 'our own: a sign-off is a second pair of eyes',
  says: () => 'Authors do not sign their own reports: name somebody else',
  test: ({ authorId, accountId }) => authorId !== accountId,
})

type Signed = { readonly kind: string; readonly version: number | null }

export const acceptedWithSignOffs = rule<void, { version: number; signOffs: readonly Signed[] }>({
  id: 'accepted-with-sign-offs',
  source: 'our own: what is published was agreed as it is printed',
  says: () =>
    'The lead officer and everybody else who was asked must have signed the report as it is now before it is accepted. Ask them, or somebody in their place, to sign it',
  test: ({ version, signOffs }) =>
    signOffs.some(one => one.kind === 'lead') && signOffs.every(one => one.version === version),
})

export const returnedWithReason = rule<void, { words: string }>({
  id: 'returned-with-reason',
  source: 'our own: an author must know what to change',
  says: () => 'Say what should be changed: the author reads it',
  test: ({ words }) => words !== '',
})
