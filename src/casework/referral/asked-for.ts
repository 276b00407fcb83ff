/** Who asked for a case from outside, by what right, and how they are reached safely: an event beside the one that opens it. */
import { act } from '../type/act.ts'
import type { Asking } from '../type/case-type.ts'
import { ask, type Choice } from '../type/asks.ts'

export const askers = [
  { key: 'self', name: 'Myself' },
  { key: 'other', name: 'Somebody else', hint: 'A relative, a friend, a neighbour, somebody whom you care for' },
  { key: 'councillor', name: 'A resident, as their councillor' },
  { key: 'mp', name: 'A constituent, as their Member of Parliament' },
  { key: 'agency', name: 'Somebody with whom I work, for an agency' },
] as const satisfies readonly Choice<Asking['as']>[]

const rights = [
  { key: 'written', name: 'They agreed in writing' },
  { key: 'spoken', name: 'They told me that they agree' },
  { key: 'parent', name: 'They are a child for whom I have parental responsibility' },
  { key: 'authority', name: 'I act for them by law', hint: 'By a power of attorney, or as deputy or guardian' },
] as const satisfies readonly Choice<Asking['right']>[]

const lawful = {
  key: 'lawful',
  name: 'They have not agreed: my agency shares it as the law allows',
  hint: 'Such as the Crime and Disorder Act 1998, section 115',
} as const satisfies Choice<Asking['right']>

export const rightsOf = (as: Asking['as']) => (as === 'agency' ? [...rights, lawful] : rights)

export const ways = [
  { key: 'telephone', name: 'Telephone' },
  { key: 'text', name: 'Text message' },
  { key: 'email', name: 'Email' },
  { key: 'letter', name: 'Letter' },
] as const

const by: Readonly<Record<Asking['as'], string>> = {
  self: 'whoever it concerns',
  other: 'somebody else for them',
  councillor: 'a councillor',
  mp: 'a Member of Parliament',
  agency: 'an agency',
}

export const askedFor = act({
  key: 'asked-for',
  name: 'Asked for from outside',
  // As whoever was harmed: it says how to reach them safely.
  field: 'victim',
  when: 'now',
  asks: {
    as: ask.choose('For whom?', askers),
    right: ask.choose('By what right?', [{ key: 'own', name: 'For themselves' }, ...rights, lawful]),
    rightWords: ask.line('How they agreed, or by what authority', { optional: true }),
    agency: ask.line('Agency', { optional: true }),
    phone: ask.line('Telephone', { optional: true, most: 40 }),
    email: ask.line('Email', { optional: true }),
    ways: ask.several('Ways that are safe', ways),
    safe: ask.words('What to know, or not to do', { optional: true, rows: 3 }),
  },
  says: ({ as }) => `Asked for on the public page by ${by[as]}`,
})
