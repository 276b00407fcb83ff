/** The answers of an act in words: whoever receives the event reads all of it, and so does whoever asks for a copy of their record. */
import { clockTime, list, longDate, pounds } from '../../lib/index.ts'
import { roleName } from '../fields.ts'
import type { Context } from '../type/act.ts'
import type { Ask, Asks } from '../type/asks.ts'
import type { Nth } from '../type/up-to.ts'

/**
 * Somebody in the case by their role, never by name: an event can be received by those who do not receive who was harmed.
 * 'Harmed', or 'Harmed (2 of 3)'.
 */
function personWords({ people }: Context, id: number): string {
  const found = people.find(one => one.id === id)
  if (!found) return 'Somebody in the case'
  const alike = people.filter(one => one.role === found.role)
  const name = roleName(found.role)
  return alike.length === 1 ? name : `${name} (${alike.indexOf(found) + 1} of ${alike.length})`
}

/** 'of 3 March 2026' */
function recordWords({ stood }: Context, id: number): string {
  const found = stood.events.find(one => one.id === id)
  return found ? `of ${longDate(found.day)}` : 'an earlier one'
}

const plain = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')

function answerWords({ asked }: Ask, value: unknown, context: Context): string {
  if (value === null || value === '' || value === undefined) return ''
  switch (asked.as) {
    case 'line':
    case 'words':
    case 'ward':
    case 'whole':
      return plain(value)
    case 'day':
      return longDate(plain(value))
    case 'time':
      return clockTime(plain(value))
    case 'money':
      return pounds(Number(value))
    case 'yes or no':
      return value === true ? 'Yes' : 'No'
    case 'choose':
      return asked.choices.find(one => one.key === value)?.name ?? plain(value)
    case 'several':
      return list((value as string[]).map(key => asked.choices.find(one => one.key === key)?.name ?? key))
    case 'party':
      return personWords(context, Number(value))
    case 'record':
      return recordWords(context, Number(value))
    case 'resource':
      return context.resources.find(one => one.id === value)?.name ?? 'a thing that is no longer listed'
    case 'practitioner':
      return context.practitioners.find(one => one.id === value)?.name ?? 'somebody'
    case 'agency':
      return context.agencies.find(one => one.id === value)?.name ?? 'an agency'
    case 'one of':
      return asked.from(context).find(one => one.key === value)?.name ?? 'an earlier one'
    case 'any of': {
      const offered = asked.from(context)
      return list((value as string[]).map(key => offered.find(one => one.key === key)?.name ?? key))
    }
    case 'evidence':
      return list((value as number[]).map(id => recordWords(context, id)))
    case 'up to':
      return ''
  }
}

type Said = { readonly name: string; readonly label: string; readonly words: string }

/** Each question that was answered, with its answer in words; of a group each of those said, its answers one a line. */
export const answersSaid = (asks: Asks, given: Readonly<Record<string, unknown>>, context: Context): Said[] =>
  Object.entries(asks).flatMap(([name, one]): Said[] => {
    const { asked } = one
    if (asked.as === 'up to')
      return ((given[name] ?? []) as Nth<Asks>[]).map(each => ({
        name: `${name}-${each.nth}`,
        label: `${asked.one} ${each.nth}`,
        words: sayAnswers(asked.of, each, context).join('\n'),
      }))
    const words = answerWords(one, given[name], context)
    return words === '' ? [] : [{ name, label: one.label, words }]
  })

/** 'When did it happen? 3 March 2026', one a line; nothing of a question that was left empty. */
export const sayAnswers = (asks: Asks, given: Readonly<Record<string, unknown>>, context: Context): string[] =>
  answersSaid(asks, given, context).map(({ label, words }) => `${/[?.:]$/.test(label) ? label : `${label}:`} ${words}`)
