/** The formal acts of scrutiny, in words; the database keeps their keys. */

export type MatterKind = 'recommendation' | 'call-in' | 'call for action' | 'referral' | 'consultation'
export type MatterAnswer =
  'accepted' | 'accepted in part' | 'not accepted' | 'decision stands' | 'sent back' | 'put to council'

type Kind = {
  readonly key: MatterKind
  readonly name: string
  /** Finishes 'Record …'. */
  readonly record: string
  readonly says: string
  /** Labels of the form. */
  readonly title: string
  readonly words: string
  readonly other: string
  readonly began: string
  readonly answers: readonly MatterAnswer[]
  readonly replyLabel: string
}

const takenUp: readonly MatterAnswer[] = ['accepted', 'accepted in part', 'not accepted']

export const kinds: readonly Kind[] = [
  {
    key: 'recommendation',
    name: 'Recommendation',
    record: 'a recommendation',
    says: 'The board makes a report or recommendation, and whoever receives it has to answer',
    title: 'What it is about',
    words: 'The recommendation, as the board made it',
    other: 'To whom it was sent',
    began: 'The day on which it was sent',
    answers: takenUp,
    replyLabel: 'What they answered',
  },
  {
    key: 'call-in',
    name: 'Call-in',
    record: 'a call-in',
    says: 'Members ask that a decision is looked at again before it takes effect',
    title: 'The decision',
    words: 'Why it is called in',
    other: 'Who decided it',
    began: 'The day on which the decision was published',
    answers: ['decision stands', 'sent back', 'put to council'],
    replyLabel: 'What the board decided, and why',
  },
  {
    key: 'call for action',
    name: 'Councillor call for action',
    record: 'a call for action',
    says: 'A councillor brings a local problem that could not be solved otherwise',
    title: 'The problem',
    words: 'What was tried, and what the board is asked to do',
    other: 'Whose work it concerns',
    began: 'The day on which it was received',
    answers: takenUp,
    replyLabel: 'What the board decided, and why',
  },
  {
    key: 'referral',
    name: 'Referred to the board',
    record: 'a matter that was referred to the board',
    says: 'The council, the executive or another body sends a matter to the board',
    title: 'The matter',
    words: 'What the board is asked',
    other: 'Who referred it',
    began: 'The day on which it was received',
    answers: takenUp,
    replyLabel: 'What the board answered',
  },
  {
    key: 'consultation',
    name: 'Consultation of the board',
    record: 'a consultation of the board',
    says: 'Somebody asks the board for its view before they decide',
    title: 'The consultation',
    words: 'What the board is asked',
    other: 'Who consults',
    began: 'The day on which it was received',
    answers: [],
    replyLabel: 'The board’s formal response',
  },
]

export const kindOf = (key: MatterKind): Kind => kinds.find(one => one.key === key) ?? kinds[0] ?? never()
const never = (): never => {
  throw new Error('There are no kinds of matters.')
}

export const answerWords: Record<MatterAnswer, string> = {
  accepted: 'Accepted',
  'accepted in part': 'Accepted in part',
  'not accepted': 'Not accepted',
  'decision stands': 'The decision stands',
  'sent back': 'Sent back to whoever decided',
  'put to council': 'Put to the council',
}
