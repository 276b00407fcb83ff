/** What happens to a letter: made, served, come back. Each is of the kind of field that its letter is of. */
import { type Act, act, atField, type Context } from '../type/act.ts'
import { ask } from '../type/asks.ts'
import type { Letter } from '../type/letter.ts'
import { methods } from './deemed.ts'
import { letterOf } from './letters.ts'
import {
  affixedNotices,
  emailConsented,
  letterNotReplaced,
  letterToSomebody,
  returnedAfterServed,
  servedAfterMade,
  servedAtTime,
  servedOnce,
  serviceProved,
} from './rules.ts'

export const madeKey = 'letter-made'
export const servedKey = 'letter-served'
export const returnedKey = 'letter-returned'

/** `replaces`: the letter in whose place it was made. */
export const letterMade = ({ key, name, field, to }: Letter) =>
  act({
    key: madeKey,
    name: 'Write a letter',
    field,
    when: 'now',
    on: 'either',
    asks: {
      letter: ask.choose('Letter', [{ key, name }]),
      party: ask.party('To', to),
      replaces: ask.optionalRecord('In place of the letter', madeKey),
    },
    says: () => 'A letter was made',
    refuses({ party }, _, { people }) {
      const role = people.find(one => one.id === party)?.role ?? ''
      return atField('party', letterToSomebody.refuses({ role, to }))
    },
  })

const whichLetter = { letter: ask.record('Which letter?', madeKey) }

const replaced = ({ letter }: { letter: number }, { stood }: Context) =>
  letterNotReplaced.refuses({ replaced: letterOf(stood, letter)?.replacedBy !== null })

/** Counted once, however often it was sent and whatever it was made anew for. */
export const letterServed = ({ name, field, notice = false }: Pick<Letter, 'name' | 'field'> & { notice?: boolean }) =>
  act({
    key: servedKey,
    name: 'Record how it was served',
    field,
    when: 'asked',
    on: 'either',
    asks: {
      ...whichLetter,
      how: ask.choose('How?', methods),
      time: ask.line('At what time?', {
        optional: true,
        most: 5,
        hint: 'For example 14:05. Of a letter that was posted you can leave it out',
      }),
      by: ask.line('By whom?', { most: 100 }),
      consented: ask.several('Of a letter by e-mail', [
        { key: 'yes', name: 'They agreed to receive letters by e-mail' },
      ]),
      note: ask.words('What shows it?', {
        optional: true,
        rows: 2,
        hint: 'For example: certificate of posting 1234; a colleague was there',
      }),
      file: ask.optionalRecord('A file that shows it', 'file-added', { hint: 'Add it to the case first' }),
    },
    says: () => `Letter served: ${name}`,
    refuses(given, on, context) {
      const letter = letterOf(context.stood, given.letter)
      return (
        replaced(given, context) ??
        atField('on', letter ? servedAfterMade.refuses({ on, made: letter.day }) : null) ??
        atField('how', affixedNotices.refuses({ how: given.how, notice })) ??
        atField('how', servedOnce.refuses({ before: letter?.served ?? [], how: given.how, on })) ??
        atField('time', servedAtTime.refuses(given)) ??
        atField('consented', emailConsented.refuses({ how: given.how, consented: given.consented.length > 0 })) ??
        atField('note', serviceProved.refuses({ ...given, notice }))
      )
    },
    follows({ letter }, _, { stood }) {
      const found = letterOf(stood, letter)
      return found && !found.counted ? [{ do: 'mark', key: 'letter', value: found.letter }] : []
    },
  })

export const letterReturned = ({ name, field }: Pick<Letter, 'name' | 'field'>) =>
  act({
    key: returnedKey,
    name: 'It came back',
    field,
    when: 'asked',
    on: 'either',
    asks: {
      ...whichLetter,
      why: ask.line('What was said?', { hint: 'For example: gone away; refused; addressee unknown' }),
    },
    says: () => `Letter came back: ${name}`,
    refuses(given, on, context) {
      const served = letterOf(context.stood, given.letter)?.served.map(one => one.on) ?? []
      return atField('on', returnedAfterServed.refuses({ on, served }))
    },
  })

/** Without the question which letter: its page stands at the address of one. */
export const ofOneLetter = (given: Act): Act => {
  const { letter: _, ...asks } = given.asks
  return { ...given, asks }
}
