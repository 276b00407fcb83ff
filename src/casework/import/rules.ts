/** Rules for a file of cases that is brought in. */
import { rule } from '../../lib/index.ts'

const source = 'our own'
export const bounds = { bytes: 2 * 1024 * 1024, lines: 1_000 } as const

export const importFileSmall = rule<number, { bytes: number }>({
  id: 'import-file-small',
  source: 'our own: a file is stored in one transaction, or not at all',
  usually: bounds.bytes,
  says: most => `The file must be ${most / 1024 / 1024} MB or smaller: bring the cases in with several files`,
  test: ({ bytes }, most) => bytes <= most,
})

export const importFewLines = rule<number, { lines: number }>({
  id: 'import-few-lines',
  source: 'our own: a file is stored in one transaction, or not at all',
  usually: bounds.lines,
  says: most => `The file must have from 1 to ${most.toLocaleString('en-GB')} cases below its headings`,
  test: ({ lines }, most) => lines >= 1 && lines <= most,
})

export const importHasReference = rule<void, { reference: string }>({
  id: 'import-has-reference',
  source: 'our own: the same file twice makes no case twice',
  says: () => 'Enter the reference by which you know this case, in 100 characters or fewer',
  test: ({ reference }) => reference !== '' && reference.length <= 100,
})

export const importReferenceOnce = rule<void, { reference: string; before: readonly string[] }>({
  id: 'import-reference-once',
  source: 'our own: the same file twice makes no case twice',
  says: () => 'An earlier line of the file has this reference: each case has one of its own',
  test: ({ reference, before }) => !before.includes(reference),
})

export const importNamesSomebody = rule<void, { needed: readonly string[]; named: readonly string[] }>({
  id: 'import-names-somebody',
  source,
  says: () => 'Say whom or which place the case is about',
  test: ({ needed, named }) => needed.length === 0 || needed.some(role => named.includes(role)),
})

export const importWorkerKnown = rule<void, { email: string; known: boolean }>({
  id: 'import-worker-known',
  source,
  says: () => 'Enter the email address of somebody who works the cases of your agency, or leave it blank',
  test: ({ email, known }) => email === '' || known,
})
