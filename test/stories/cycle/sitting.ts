/** The meeting itself: the clerk's one screen, and residents who follow, one with scripts and one without. */
import assert from 'node:assert/strict'
import { type Cast, type Chapter, desk, home } from './cast.ts'
import { canaries } from './publishing.ts'
import type { Visitor } from './visitor.ts'

const live = `${desk}/live`
type Fields = Parameters<Visitor['fill']>[0]

/** Sends the form with this button, and with this label where several have the button; a minute later than the one before. */
async function act({ window, clock }: Cast, button: string, fields: Fields = {}, label = ''): Promise<Visitor> {
  clock.later(1)
  const clerk = await window('clerk')
  if (!clerk.path.startsWith(live)) await clerk.go(live)
  const having = `:has(button:has-text("${button}"))${label && `:has(:is(label, legend):has-text("${label}"))`}`
  for (const closed of await clerk.place.locator(`details:not([open])${having} > summary`).all()) await closed.click()
  const form = clerk.within(`form${having}`)
  await form.fill(fields)
  await form.press(button)
  return clerk
}

/** The same, and it is taken. */
async function done(cast: Cast, button: string, fields: Fields = {}, label = ''): Promise<Visitor> {
  const clerk = await act(cast, button, fields, label)
  const wrong = clerk.page.locator('.govuk-error-summary')
  assert.equal(await wrong.count(), 0, `${button}: ${(await wrong.allInnerTexts()).join()}`)
  return clerk
}

/** Residents: one whose page changes by itself, one who loads it again. */
async function shown(cast: Cast, ...words: string[]): Promise<void> {
  const [scripted, plain] = [await cast.window(null, 'scripted', { script: true }), await cast.window(null, 'plain')]
  for (const one of words) await scripted.page.locator('main').getByText(one).first().waitFor()
  await plain.go(`${home}/live`)
  await plain.sees(...words)
}

export const sitting: Chapter = [
  [
    'on its day a resident finds the way to follow, and sees that it has not begun',
    async cast => {
      cast.clock.set('2027-02-23T18:25')
      for (const name of ['scripted', 'plain']) {
        const resident = await cast.window(null, name, { script: name === 'scripted' })
        await resident.go(home)
        await resident.follow('Follow the meeting')
        await resident.sees('The meeting has not begun')
      }
    },
  ],
  [
    'the clerk opens it: who is here, who takes the chair, apologies, absence on council business, a guest',
    async cast => {
      const clerk = await cast.window('clerk')
      await clerk.go(desk)
      await clerk.follow('At the meeting')
      cast.clock.set('2027-02-23T18:30')
      const here = ['Marian Oakes', 'Tobias Fenn', 'Una Brightwell', 'Idris Vale']
      await done(cast, 'Open the meeting', {
        ...Object.fromEntries(here.map(name => [name, true])),
        'Who takes the chair': 'Marian Oakes',
      })
      await done(cast, 'Apologies Petra Holm')
      await done(cast, 'On council business Silas Crome')
      await done(cast, 'Is here', {
        Name: 'Inspector Dale Rook',
        'Organisation, of a guest': 'Westmarch Police',
        'Who they are': 'Guest',
      })
      await clerk.sees('Quorate', 'Inspector Dale Rook')
      await shown(cast, 'Marian Oakes')
    },
  ],
  [
    'business without a number, and a public question with its supplementary',
    async cast => {
      await done(cast, 'Begin Item 1')
      await done(
        cast,
        'Note it',
        {
          'What it was': 'Minute’s silence',
          'Words for the minutes': 'The Board stood in silence for those lost in the landslip.',
        },
        'What it was',
      )
      await done(cast, 'Begin Item 2')
      await done(cast, 'Begin Item 3')
      await done(cast, 'Begin Item 4')
      const clerk = await done(cast, 'Begins to speak')
      await clerk.sees('The asker of question 1 speaks since')
    },
  ],
  [
    'the question’s answer and its supplementary are public, the name of who put it is not',
    async cast => {
      const [clerk, resident] = [await cast.window('clerk'), await cast.window(null)]
      await shown(cast, 'Item 4: Public question time', 'Speaking: A member of the public')
      await clerk.follow('Note what was answered')
      await clerk.fill({ 'At the meeting > It was answered at the meeting': true })
      await clerk.fill({ 'The supplementary question, if there was one': 'And the one at the weir?' })
      await clerk.fill({ 'The answer': 'By the end of June, and at the weir by May.' })
      await clerk.press('Save what came of it')
      await resident.go('/questions')
      await resident.sees('By the end of June', 'And the one at the weir?')
      await resident.seesNot('Lindqvist')
    },
  ],
  [
    'a motion and its amendment; a vote of more than may vote is refused; a form that is sent twice counts once',
    async cast => {
      await done(cast, 'The speaker ended')
      for (const item of ['Item 5', 'Item 6', 'Item 7']) await done(cast, `Begin ${item}`)
      const words = 'Words of the motion'
      await done(cast, 'Note the motion', {
        [words]: 'That the lamps be mended by May',
        'Moved by': 'Tobias Fenn',
        'Seconded by': 'Idris Vale',
      })
      await done(cast, 'Note the motion', {
        [words]: 'That “May” be “June”',
        Amends: 'mended by May',
        'Moved by': 'Una Brightwell',
      })
      await done(cast, 'Note who seconded', { 'Seconded by': 'Idris Vale' })
      const clerk = await act(cast, 'Note the vote', { For: '9', Against: '1', 'On which motion': 'June' })
      await clerk.refused('10 votes were entered', '4 members may vote')
      await clerk.fill({ For: '4', Against: '0' })
      const sent = (await clerk.page.evaluate(
        `[...new FormData([...document.forms].find(one => one.textContent.includes('Note the vote')))]`,
      )) as [string, string][]
      const post = () =>
        clerk.page.request.post(clerk.root + live, { form: Object.fromEntries(sent), headers: { origin: clerk.root } })
      for (const answer of [await post(), await post()]) assert.equal(answer.status(), 200)
      await clerk.go(live)
      await shown(cast, 'Vote on the amendment: That “May” be “June”', '4 for, 0 against')
      const plain = await cast.window(null, 'plain')
      assert.equal((await plain.text()).match(/Vote on/g)?.length, 1)
    },
  ],
  [
    'a recorded vote that is equal, the chair’s casting vote, the resolution and an action with its owner and day',
    async cast => {
      const votes = {
        'Marian Oakes': 'For',
        'Tobias Fenn': 'For',
        'Una Brightwell': 'Against',
        'Idris Vale': 'Against',
      }
      const casting = 'Chair’s casting vote, where the votes are equal'
      await done(cast, 'Note the recorded vote', { ...votes, 'On which motion': 'mended by May', [casting]: 'For' })
      await done(cast, 'Note the resolution', {
        Resolved: 'That the lamps be mended by June',
        'On which motion': 'mended by May',
      })
      const action = { 'What is to be done': 'Tell residents when the path is dark', 'Who does it': 'Greta Winslow' }
      await done(cast, 'Note the action', { ...action, 'By when, if it was said': '2027-03-05' })
      await shown(
        cast,
        'The chair used the casting vote for',
        'For: Marian Oakes and Tobias Fenn',
        'That the lamps be mended by June',
      )
    },
  ],
  [
    'the member with an interest leaves the room and returns; an item is deferred, and a withdrawn one takes no resolution',
    async cast => {
      const clerk = await done(cast, 'Begin Item 8')
      await clerk.sees('Una Brightwell: Disclosable Pecuniary Interest')
      await done(cast, 'Leaves the room Una Brightwell')
      await clerk.sees('3 may vote on this item')
      await done(cast, 'Note the resolution', { Resolved: 'That the presentation be noted' })
      await done(cast, 'Returns to the room Una Brightwell')
      const what = 'What happens to it'
      await done(cast, 'Note it', { Item: 'Item 9', [what]: 'Deferred', Why: 'The witness is ill' }, what)
      await done(cast, 'Note it', { Item: 'Item 10(B)', [what]: 'Withdrawn', Why: 'Overtaken by events' }, what)
      await shown(cast, 'The witness is ill', 'Overtaken by events')
    },
  ],
  [
    'the public is excluded by resolution; who follows sees no word of Part II, until they are let in again',
    async cast => {
      for (const item of ['Item 10(A)', 'Item 11', 'Item 12']) await done(cast, `Begin ${item}`)
      const clerk = await done(cast, 'Resolved: the public is excluded')
      await clerk.sees('The public is excluded.')
      await shown(cast, 'excluded')
      await done(cast, 'Begin Item 13')
      await done(cast, 'Note the motion', {
        'Words of the motion': 'That Vexillarium be awarded it for 8417736 pounds',
        'Moved by': 'Idris Vale',
        'Seconded by': 'Tobias Fenn',
      })
      await done(cast, 'Note the vote', { For: '3', Against: '1' })
      await done(cast, 'Note the resolution', {
        Resolved: 'That Vexillarium be awarded the contract for 8417736 pounds',
      })
      await done(cast, 'Note the action', {
        'What is to be done': 'Tell Thrumblewick that it lost',
        'Who does it': 'Greta Winslow',
      })
      for (const name of ['scripted', 'plain']) await (await cast.window(null, name)).seesNot(...canaries)
      await done(cast, 'Let the public back in')
      await done(cast, 'Close the meeting')
      await shown(cast, 'The meeting ended at')
      for (const name of ['scripted', 'plain']) await (await cast.window(null, name)).seesNot(...canaries)
    },
  ],
]
