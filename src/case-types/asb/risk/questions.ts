/** The screen of risk to whoever is harmed: what is asked, in five parts, and how many points a yes is worth. */

export const parts = {
  harm: 'Harm',
  often: 'How often',
  worse: 'Whether it grows',
  able: 'What makes it worse for them',
  alone: 'Who helps them',
} as const

/**
 * Points weigh one answer against another; they are our own, as are the words, and no council's. `danger`: a yes alone puts somebody
 * into the highest band.
 */
export type Question = {
  readonly part: keyof typeof parts
  readonly asks: string
  readonly points: number
  readonly danger?: true
}

export const questions = {
  hurt: { part: 'harm', asks: 'Has anybody been hurt, or been threatened with it?', points: 3 },
  afraid: {
    part: 'harm',
    asks: 'Are they afraid, so that they live otherwise than they would: sleep elsewhere, stay in, keep children in?',
    points: 3,
  },
  ill: { part: 'harm', asks: 'Has it made anybody ill, in body or in mind?', points: 2 },
  life: {
    part: 'harm',
    asks: 'Have they spoken of ending their life or of harming themselves?',
    points: 5,
    danger: true,
  },
  property: { part: 'harm', asks: 'Has anything of theirs been damaged or taken?', points: 1 },
  weekly: { part: 'often', asks: 'Does it happen every week or more often?', points: 2 },
  months: { part: 'often', asks: 'Has it gone on for three months or longer?', points: 1 },
  before: { part: 'often', asks: 'Have they reported it, or anything like it, before?', points: 2 },
  growing: { part: 'worse', asks: 'Is it getting worse, or coming more often?', points: 2 },
  aimed: { part: 'worse', asks: 'Is it aimed at them or at those who live with them?', points: 2 },
  who: {
    part: 'worse',
    asks: 'Do they think that it is because of who they are: disability, race, faith, sex, sexuality, being transgender, age?',
    points: 3,
  },
  weapon: {
    part: 'worse',
    asks: 'Has whoever does it used or shown a weapon, or hurt others before?',
    points: 5,
    danger: true,
  },
  disabled: {
    part: 'able',
    asks: 'Is anybody there disabled, seriously ill, or in need of care?',
    points: 2,
  },
  young: { part: 'able', asks: 'Are there children, or is anybody pregnant or frail?', points: 1 },
  strained: {
    part: 'able',
    asks: 'Is there something else that weighs on them: grief, debt, drink or drugs, violence at home?',
    points: 2,
  },
  lonely: { part: 'alone', asks: 'Do they live alone, or have nobody to turn to?', points: 2 },
  hard: { part: 'alone', asks: 'Is it hard for them to ask for help: language, hearing, no telephone?', points: 1 },
  trust: { part: 'alone', asks: 'Have they lost faith that anybody will do something?', points: 1 },
} as const satisfies Readonly<Record<string, Question>>

export type QuestionKey = keyof typeof questions
export const questionKeys = Object.keys(questions) as QuestionKey[]
