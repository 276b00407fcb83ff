/** Rules for files of a case: what is taken, and who strikes one out. */
import { list, rule } from '../../lib/index.ts'
import { fileKinds } from './kinds.ts'
import { endingOf } from './name.ts'

const source = 'our own'

export const mostFileBytes = 20 * 1024 * 1024

export const fileSmallEnough = rule<number, { size: number }>({
  id: 'file-small-enough',
  source: 'our own: files are kept in the database, under the walls of the case, and in every backup',
  usually: mostFileBytes,
  says: most =>
    `Choose a file of ${most / 1024 / 1024} MB or less: shorten a recording, or save a picture or a scan smaller`,
  test: ({ size }, most) => size <= most,
})

export const fileOfKnownKind = rule<void, { kinds: readonly unknown[] }>({
  id: 'file-of-known-kind',
  source: 'our own: programs, web pages and archives can do harm to whoever opens them',
  says: () => `Choose a ${list(fileKinds.map(one => one.name)).replace(/ and ([^ ]+ \([^)]*\))$/, ' or $1')}`,
  test: ({ kinds }) => kinds.length > 0,
})

export const fileAsNamed = rule<
  { name: string; endings: readonly string[] },
  { name: string; kind: { endings: readonly string[] } }
>({
  id: 'file-as-named',
  source: 'our own: whoever opens a file goes by its name',
  usually: { name: 'PDF', endings: ['pdf'] },
  says: ({ name, endings }) =>
    `This is a ${name}, whatever its name says: its name must end in .${endings.join(' or .')}. Look whether it is the right file`,
  test: ({ name, kind }) => kind.endings.includes(endingOf(name)),
})

export const fileWithoutMacros = rule<void, { macros: boolean }>({
  id: 'file-without-macros',
  source: 'our own: macros are programs',
  says: () => 'This Word document holds macros, which are programs: save it as “Word document (.docx)” without them',
  test: ({ macros }) => !macros,
})

export const fileStruckOnce = rule<void, { struck: boolean }>({
  id: 'file-struck-once',
  source,
  says: () => 'This file is struck out already',
  test: ({ struck }) => !struck,
})

export const fileStruckByOwn = rule<void, { own: boolean; mine: boolean }>({
  id: 'file-struck-by-own',
  source: 'our own: whoever brought a file, or answers for the case, says that it does not belong there',
  says: () => 'Only the agency that added this file, or the one that owns the case, strikes it out',
  test: ({ own, mine }) => own || mine,
})
