/** From what stands in a cell to what a browser would have sent: the schemas of the questions then read both alike. Pure. */
import { fold } from '../../lib/index.ts'
import type { Ask, Choice } from '../type/asks.ts'
import { fieldAt } from '../type/up-to.ts'

/** What a file can name beside people. */
export type Around = {
  readonly wards: readonly string[]
  readonly practitioners: readonly { readonly id: number; readonly name: string }[]
  readonly agencies: readonly { readonly id: number; readonly name: string }[]
  readonly resources: readonly { readonly id: number; readonly kind: string; readonly name: string }[]
}

/** `fault`: what is wrong, in words for who made the file. */
export type Read<Value = unknown> = { readonly value: Value } | { readonly fault: string }

type Boxes = { readonly day: string; readonly month: string; readonly year: string }
const empty: Boxes = { day: '', month: '', year: '' }

/** '2026-03-04' and '04/03/2026', as spreadsheets write them, with a time of midnight too. */
export function readDay(cell: string): Read<Boxes> {
  const text = cell.replace(/[T ]00:00(:00(\.0+)?)?Z?$/, '')
  if (text === '') return { value: empty }
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso) return { value: { year: iso[1] ?? '', month: iso[2] ?? '', day: iso[3] ?? '' } }
  const english = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text)
  if (english) return { value: { day: english[1] ?? '', month: english[2] ?? '', year: english[3] ?? '' } }
  return { fault: 'Write the date as 04/03/2026 or 2026-03-04' }
}

const yes = new Set(['yes', 'y', 'true', '1', 'x'])
const no = new Set(['no', 'n', 'false', '0'])

const named = <Of extends { readonly name: string }>(all: readonly Of[], cell: string): Of | undefined =>
  all.find(one => fold(one.name) === fold(cell))

const oneOf = (names: readonly string[]): string =>
  names.length > 12
    ? `Write one of the ${names.length} that the page of this file lists`
    : `Write one of: ${names.join('; ')}`

function keyOf(choices: readonly Choice[], cell: string): string | undefined {
  return (choices.find(one => one.key === cell.toLowerCase()) ?? named(choices, cell))?.key
}

/** Several, apart by semicolons or lines; a name that has one in it may stand alone. */
function keysOf(choices: readonly Choice[], cell: string): Read<string[]> {
  const whole = keyOf(choices, cell)
  if (whole !== undefined) return { value: [whole] }
  const parts = cell.split(/[;|\n]/).map(part => part.trim())
  const keys = parts.filter(part => part !== '').map(part => keyOf(choices, part))
  const known = keys.filter(key => key !== undefined)
  return known.length === keys.length ? { value: known } : { fault: oneOf(choices.map(one => one.name)) }
}

const idOf = (all: readonly { readonly id: number; readonly name: string }[], cell: string): Read => {
  if (cell === '') return { value: '' }
  const found = named(all, cell)
  return found ? { value: String(found.id) } : { fault: oneOf(all.map(one => one.name)) }
}

function sent({ asked }: Ask, cell: string, around: Around): Read {
  switch (asked.as) {
    case 'day':
      return readDay(cell)
    case 'yes or no':
      return { value: yes.has(cell.toLowerCase()) ? 'yes' : no.has(cell.toLowerCase()) ? 'no' : cell }
    case 'choose': {
      const key = keyOf(asked.choices, cell)
      return key === undefined && cell !== ''
        ? { fault: oneOf(asked.choices.map(one => one.name)) }
        : { value: key ?? '' }
    }
    case 'several':
      return keysOf(asked.choices, cell)
    case 'ward': {
      const ward = around.wards.find(one => fold(one) === fold(cell))
      return ward === undefined && cell !== '' ? { fault: oneOf(around.wards) } : { value: ward ?? '' }
    }
    case 'practitioner':
      return idOf(around.practitioners, cell)
    case 'agency':
      return idOf(around.agencies, cell)
    case 'resource':
      return idOf(
        around.resources.filter(one => one.kind === asked.kind),
        cell,
      )
    case 'line':
    case 'words':
    case 'whole':
    case 'time':
    case 'money':
    case 'party':
    case 'record':
    case 'one of':
    case 'up to':
      return { value: cell }
    case 'any of':
    case 'evidence':
      return { value: [] }
  }
}

/** As a browser would send it. */
function asSent(one: Ask, cell: string, around: Around): Read {
  const given = sent(one, cell, around)
  const blank = 'value' in given && given.value === '' && one.schema.safeParse(undefined).success
  return blank ? { value: undefined } : given
}

const cannot = 'This cannot be read'

/** The answer to a question, as a form would give it. */
export function readCell(one: Ask, cell: string, around: Around): Read {
  const given = asSent(one, cell, around)
  if ('fault' in given) return given
  const read = one.schema.safeParse(given.value)
  return read.success ? { value: read.data } : { fault: read.error.issues[0]?.message ?? cannot }
}

/** The answer to a question that has a cell for each of its fields; each fault under the name of its field. */
export function readCells(
  name: string,
  one: Ask,
  cell: (field: string) => string,
  around: Around,
): { readonly value: unknown } | { readonly faults: readonly { readonly field: string; readonly says: string }[] } {
  const { asked } = one
  if (asked.as !== 'up to') {
    const read = readCell(one, cell(name), around)
    return 'fault' in read ? { faults: [{ field: name, says: read.fault }] } : read
  }
  const faults: { field: string; says: string }[] = []
  const each = (nth: number) =>
    Object.entries(asked.of).map(([part, ask]) => {
      const field = fieldAt(name, nth, part)
      const given = asSent(ask, cell(field), around)
      if ('fault' in given) faults.push({ field, says: given.fault })
      return [part, 'fault' in given ? undefined : given.value]
    })
  const given = Object.fromEntries(
    Array.from({ length: asked.most }, (_, n) => [String(n + 1), Object.fromEntries(each(n + 1))]),
  )
  if (faults.length > 0) return { faults }
  const read = one.schema.safeParse(given)
  if (read.success) return { value: read.data }
  return {
    faults: read.error.issues.map(({ path: [nth, part], message }) => ({
      field: fieldAt(name, Number(nth), String(part)),
      says: message,
    })),
  }
}

/** What a cell of this question may hold, for the page that describes the file. */
export function cellHint({ asked }: Ask, around: Around): string {
  switch (asked.as) {
    case 'day':
      return 'A date, as 04/03/2026 or 2026-03-04'
    case 'whole':
      return 'A whole number'
    case 'time':
      return 'A time, as 14:30'
    case 'money':
      return 'An amount in pounds, as 225 or 12.50'
    case 'yes or no':
      return 'Yes or No'
    case 'choose':
      return asked.choices.map(one => one.name).join('; ')
    case 'several':
      return `Any of these, apart by semicolons: ${asked.choices.map(one => one.name).join('; ')}`
    case 'ward':
      return `A ward: ${around.wards.join('; ')}`
    case 'practitioner':
      return 'The name of somebody who works cases'
    case 'agency':
      return around.agencies.map(one => one.name).join('; ')
    case 'resource':
      return around.resources.flatMap(one => (one.kind === asked.kind ? [one.name] : [])).join('; ')
    case 'line':
    case 'words':
    case 'party':
    case 'record':
    case 'one of':
    case 'any of':
    case 'evidence':
    case 'up to':
      return 'Words'
  }
}
