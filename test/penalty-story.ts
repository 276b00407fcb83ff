/** Two fixed penalties as forms are filled in: one paid on the last day of its discount, another that ends at court. */
import type { Step } from './closure-story.ts'

type Fields = Step['fields']

const day = (name: string, date: Temporal.PlainDate): Fields => ({
  [`${name}-day`]: String(date.day),
  [`${name}-month`]: String(date.month),
  [`${name}-year`]: String(date.year),
})

/** `to`: whom it is given to; `evidence`: an event that bears it out. Both by their ids. */
type Ids = { readonly to: string; readonly evidence: string }

const notice = (on: Temporal.PlainDate, number: string, { to, evidence }: Ids): Fields => ({
  ...day('on', on),
  line: 'fly-tipping-small',
  ...day('offenceDay', on),
  offenceTime: '9:10am',
  place: 'Alley behind Teasel Walk',
  broken: '',
  to,
  evidence,
  stands: 'yes',
  meant: 'yes',
  number,
  how: 'hand',
  amount: '',
})

/** Given 14 days ago, paid today: £300 of £500. `penalty`: its id, known once the second step is done. */
export const paidStory = (now: Temporal.PlainDate, ids: Ids & { readonly penalty: string }): Step[] => {
  const given = notice(now.subtract({ days: 14 }), 'FP 0101', ids)
  const paid = { ...day('on', now), penalty: ids.penalty, amount: '300' }
  return [
    {
      act: 'penalty-issued',
      fields: { ...given, amount: '400' },
      refused: /The council’s tariff on the day of the offence was £500/,
    },
    { act: 'penalty-issued', fields: given },
    { act: 'penalty-paid', fields: { ...paid, amount: '299' }, refused: /To pay on that day: £300/ },
    { act: 'penalty-paid', fields: paid },
  ]
}

const answered = (limb: string, evidence: string): Fields => ({
  [limb]: 'met',
  [`${limb}Why`]: 'An envelope with the address, and an admission.',
  [`${limb}Evidence`]: evidence,
})

/** Given 60 days ago, never paid, laid five days ago. `file`: the id of the file, known once the second step is done. */
export const courtStory = (now: Temporal.PlainDate, ids: Ids & { readonly file: string }): Step[] => {
  const ago = (days: number) => now.subtract({ days })
  return [
    { act: 'penalty-issued', fields: notice(ago(60), 'FP 0102', ids) },
    {
      act: 'prosecution-file',
      fields: {
        ...day('on', ago(20)),
        'charges-1-who': ids.to,
        'charges-1-kind': 'person',
        'charges-1-offence': 'fly-tipping',
        ...day('charges-1-day', ago(60)),
        words: 'An envelope with the address.',
      },
    },
    {
      act: 'prosecution-test',
      fields: {
        ...day('on', ago(10)),
        ...answered('evidential', ids.evidence),
        ...answered('interest', ids.evidence),
        alternatives: 'A fixed penalty, which was not paid.',
        proportionate: 'Nothing less worked.',
        equality: 'Nobody is affected more than others.',
        vulnerable: 'Nobody.',
      },
    },
    {
      act: 'prosecution-laid',
      fields: { ...day('on', ago(5)), file: ids.file, court: 'magistrates', rank: 'lawyer', signatory: 'Ada Quill' },
    },
    {
      act: 'press-release',
      fields: { ...day('on', now), headline: 'Before the court', names: 'no', words: 'Somebody is charged.' },
      refused: /only after the court’s outcome/,
    },
    {
      act: 'prosecution-outcome',
      fields: {
        ...day('on', now),
        charges: `${ids.file}-1`,
        outcome: 'convicted',
        fine: '400',
        costs: '250',
        surcharge: '',
        compensation: '',
        words: '',
      },
    },
    {
      act: 'press-release',
      fields: { ...day('on', now), headline: 'Fined', names: 'no', words: 'The court fined somebody £400.' },
    },
  ]
}
