/** What became of a question: for whoever asked it, under an address that nobody can guess. It never says who asked. */
import { fullDate } from '../../lib/index.ts'
import { heading, type Html, html, link, missing, page, panel, say, summaryList } from '../../web/index.ts'
import { fateOf, type QuestionFate } from './store.ts'

const stateWords: Record<QuestionFate['state'], string> = {
  received: 'We have it. The chair or the proper officer decides whether it can be put.',
  accepted: 'It can be put at the meeting.',
  refused: 'It cannot be put at the meeting.',
  withdrawn: 'It was withdrawn.',
}
const outcomeWords = {
  answered: 'It was answered at the meeting.',
  'in writing': 'It is answered in writing.',
  'not reached': 'There was no time for it at the meeting: it is answered in writing.',
  'asker absent': 'Nobody was there to put it: it is answered in writing.',
} as const

export const questionReceiptPage = page({
  path: '/questions/:slug',
  allow: 'everyone',
  fresh: true,
  get: ({ read, params }) =>
    read(async tx => {
      const fate = await fateOf(tx, params.slug)
      if (!fate) return missing('There is no question at this address')
      return {
        title: 'Your question',
        section: '/questions',
        unlisted: true,
        breadcrumbs: [
          { text: 'Home', href: '/' },
          { text: 'Public questions', href: '/questions' },
          { text: 'Your question' },
        ],
        body: fateView(fate),
      }
    }),
})

const fateView = (fate: QuestionFate): Html =>
  html`${
    fate.state === 'received'
      ? panel({ titleText: 'We have your question', text: 'Keep the address of this page' })
      : heading('Your question')
  }${say('Come back to this page to see what becomes of it. Anybody who has its address can see it, so keep it to yourself.')}${summaryList(
    {
      rows: [
        {
          key: { text: 'Meeting' },
          value: { text: link(`/meetings/${fate.meetingSlug}`, `${fate.bodyName}, ${fullDate(fate.meetingDate)}`) },
        },
        { key: { text: 'About' }, value: { text: fate.about } },
        { key: { text: 'What became of it' }, value: { text: stateWords[fate.state] } },
        fate.decision !== '' && { key: { text: 'Decision' }, value: { text: fate.decision } },
        fate.state === 'accepted' &&
          fate.position !== null && { key: { text: 'Place in the running order' }, value: { text: fate.position } },
        fate.outcome !== null && { key: { text: 'At the meeting' }, value: { text: outcomeWords[fate.outcome] } },
        fate.answer !== '' && { key: { text: 'Answer' }, value: { text: fate.answer } },
      ],
    },
  )}`
