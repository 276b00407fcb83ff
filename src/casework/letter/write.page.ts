/** The second step of a letter: its words, filled in as far as the case knows them, to be read, mended, looked at and made. */
import { z } from 'zod'
import { mayCasework } from '../../access/index.ts'
import { isRefusal, longDate, today } from '../../lib/index.ts'
import { blocksOf, blocksView } from '../../meetings/index.ts'
import {
  button,
  form,
  type FormState,
  formState,
  heading,
  type Html,
  html,
  insetText,
  invalid,
  lines,
  missing,
  type Page,
  page,
  type PageRequest,
  postTo,
  radios,
  redirect,
  say,
  subheading,
  type View,
  warningText,
  wordsField,
} from '../../web/index.ts'
import { contextOf } from '../act/context.ts'
import type { CaseRow } from '../case/store.ts'
import { crumbs } from '../casework.view.ts'
import { inOwnCase } from '../own-case.ts'
import type { Context, Person } from '../type/act.ts'
import { type Engine, typeOf } from '../type/engine.ts'
import type { Letter } from '../type/letter.ts'
import type { Tx } from '../../db/index.ts'
import { signedIn } from '../who.ts'
import { gapsIn } from './gaps.ts'
import { madeWithinADay } from './letters.ts'
import { linesOf, makeLetter } from './make-letter.ts'

type Writing = { found: CaseRow; letter: Letter; to: Person; context: Context; address: string[] }

/** Undefined where there is no such letter or person. */
async function writing(
  tx: Tx,
  engine: Engine,
  found: CaseRow,
  { params, now }: Pick<PageRequest<'/:letter/:party'>, 'params' | 'now'>,
): Promise<Writing | undefined> {
  const letter = typeOf(engine, found.kind)?.letters?.find(one => one.key === params.letter)
  const context = await contextOf(tx, engine, found, today(now))
  const to = context.people.find(one => String(one.id) === params.party)
  if (!letter || !to || !letter.to.includes(to.role)) return undefined
  return { found, letter, to, context, address: await linesOf(tx, found.id, to.id) }
}

const preview = ({ letter, to, address }: Writing, words: string): Html =>
  html`${subheading('How it looks', 'preview')}${insetText({
    text: html`<p class="govuk-body">${lines([to.name, ...address])}</p><h3 class="govuk-heading-m">${letter.subject}</h3>${blocksView(blocksOf(words), 'preview-words', { under: 3 })}`,
  })}`

function writeView(
  is: Writing,
  form: FormState,
  first: string,
  more: { replaces: string; now: Temporal.Instant; shown?: true },
): View {
  const { found, letter, to, address, context } = is
  const words = form.or('words', first)
  const gaps = gapsIn(words)
  const recent = madeWithinADay(context.stood, { letter: letter.key, party: to.id, now: more.now })
  const asksAgain = recent !== undefined && more.replaces === ''
  return {
    title: `${letter.name}: ${found.reference}`,
    breadcrumbs: crumbs(letter.name, found),
    unlisted: true,
    body: html`${form.summary()}${heading(letter.name, found.reference)}${more.shown && preview(is, words)}${
      letter.notice && say('This is a notice in law: afterwards you record how and when it was served.')
    }${more.replaces !== '' && insetText({ text: 'This letter is made in place of the earlier one, which stays in the case as replaced.' })}${
      address.length === 0 &&
      warningText({
        text: `No address of ${to.name} is recorded: none stands on the letter. Add it to the case first, unless you hand the letter over.`,
      })
    }${gaps.length > 0 && warningText({ text: `To be filled in or taken out: ${gaps.join(', ')}` })}${postTo(
      `/cases/${found.slug}/letters/new/${letter.key}/${to.id}`,
      html`<input type="hidden" name="replaces" value="${more.replaces}">${wordsField(
        form,
        'words',
        'The words of the letter',
        {
          rows: 20,
          now: first,
          hint: `The head with addresses, the day and “${letter.subject}” is put above them. An empty line begins a paragraph, “- ” a point, “### ” a heading; **two stars** make words bold.`,
        },
      )}${
        asksAgain &&
        radios({
          name: 'again',
          fieldset: {
            legend: {
              text: `This letter was made to them on ${longDate(recent.day)} already`,
              classes: 'govuk-fieldset__legend--s',
            },
          },
          items: [
            {
              value: 'replaces',
              text: 'Make it in place of that one',
              hint: { text: 'They are counted as one letter' },
            },
            { value: 'another', text: 'It is another letter', hint: { text: 'Both are counted' } },
          ],
          value: form.value('again'),
          errorMessage: form.error('again') ?? false,
        })
      }${button({ text: 'Make the letter', name: 'do', value: 'make', preventDoubleClick: true })} ${button({ text: 'Look at it first', name: 'do', value: 'look', classes: 'govuk-button--secondary' })}`,
    )}`,
  }
}

export const writeLetterPage = (engine: Engine): Page =>
  page({
    path: '/cases/:slug/letters/new/:letter/:party{[0-9]{1,15}}',
    allow: mayCasework,
    form: form(
      z.object({
        words: z.string().min(1, 'Write the letter').max(20_000, 'Write the letter in 20,000 characters or fewer'),
        again: z.enum(['', 'replaces', 'another']).optional().default(''),
        replaces: z
          .string()
          .regex(/^\d{0,15}$/)
          .optional()
          .default(''),
        do: z.enum(['make', 'look']).optional().default('make'),
      }),
    ),
    async get(request) {
      const { form, query, now } = request
      const me = signedIn(request)
      const seen = await inOwnCase(request, (tx, found) => writing(tx, engine, found, request))
      if ('elsewhere' in seen) return seen.elsewhere
      const is = seen.done
      if (!is) return missing()
      const about = { reference: is.found.reference, council: engine.council, officer: me.name }
      const asked = query.get('replaces') ?? ''
      const replaces = form.value('replaces') || (/^\d{1,15}$/.test(asked) ? asked : '')
      return writeView(is, form, is.letter.words(is.context, is.to, about).trim(), { replaces, now })
    },
    async post(request) {
      const { values, now } = request
      const { words, again, replaces } = values
      const done = await inOwnCase(request, async (tx, found, by) => {
        const is = await writing(tx, engine, found, request)
        if (!is) return missing()
        if (values.do === 'look') {
          const typed = formState(
            new Map([
              ['words', [words]],
              ['again', [again]],
            ]),
          )
          return writeView(is, typed, words, { replaces, now, shown: true })
        }
        const wanted = {
          letter: is.letter,
          to: is.to,
          words,
          again,
          replaces: replaces === '' ? null : Number(replaces),
        }
        const made = await makeLetter(tx, engine, found, { wanted, context: is.context, now }, by)
        return isRefusal(made) ? invalid(made.at ?? '', made.says) : redirect(`/cases/${found.slug}#letters`)
      })
      return 'elsewhere' in done ? done.elsewhere : done.done
    },
  })
