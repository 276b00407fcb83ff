/** The public form by which a case is asked for: for whom, what happens, whom it is about, who asks and how to reach them safely. */
import {
  button,
  checkboxes,
  type FormState,
  type Html,
  html,
  insetText,
  lineField,
  postTo,
  radios,
  say,
  subheading,
  summaryList,
  lines,
  warningText,
  wordsField,
} from '../../web/index.ts'
import { asksView } from '../act/asks.view.ts'
import { answersSaid } from '../act/say-answers.ts'
import type { Context } from '../type/act.ts'
import { askedFor, askers, rightsOf, ways } from './asked-for.ts'
import { type As, asksOf, carried, type Given, isForSomebody, type Referred, type Typed } from './sent.ts'

export const emergencies = warningText({
  text: 'If somebody is in danger, or a crime is happening now, call 999. To tell the police of something that is not an emergency, call 101.',
  iconFallbackText: 'Warning',
})

export const askAddress = ({ referral }: Referred, as?: As): string =>
  `/report/${referral.path}${as === undefined ? '' : `?as=${as}`}`

/** Nobody needs to say it twice: the address says it. */
export const forWhomView = ({ referral }: Referred, likely: As | ''): Html =>
  html`<form method="get" action="/report/${referral.path}" novalidate>${radios({
    name: 'as',
    fieldset: { legend: { text: 'For whom do you ask?', classes: 'govuk-fieldset__legend--m' } },
    items: askers.map(({ key, name, ...more }) => ({
      value: key,
      text: name,
      ...('hint' in more && { hint: { text: more.hint } }),
    })),
    value: likely,
  })}${button({ text: 'Continue' })}</form>`

/** `whose`: 'Your'. There are several addresses on the page, and each is called by whose it is. */
const where = (form: FormState, prefix: string, whose: string, hint?: string): Html =>
  html`${wordsField(form, `${prefix}Lines`, `${whose} address`, hint === undefined ? {} : { hint })}${lineField(form, `${prefix}Postcode`, `${whose} postcode`, { classes: 'govuk-input--width-10' })}`

function aboutView({ opening: { about } }: Referred, form: FormState): Html {
  const alone = about.length === 1
  return html`${
    about.includes('place') &&
    html`${subheading('Which place it is about')}${lineField(form, 'placeName', `What people call it${alone ? '' : ' (if it is about a place)'}`, { hint: 'A shop, a park, a block of flats.' })}${where(form, 'place', 'Its', 'As well as you know it.')}`
  }${
    about.includes('subject') &&
    html`${subheading(about.includes('place') ? 'Or whom it is about' : 'Whoever causes it')}${lineField(form, 'subjectName', `Name${alone ? '' : ' (if you know it)'}`, { hint: 'Where you do not know it, what people call them.' })}${where(form, 'subject', 'Their', 'If you know where they live.')}`
  }`
}

const theirView = (form: FormState, as: As): Html =>
  html`${subheading('The person for whom you ask')}${lineField(form, 'theirName', 'Their full name')}${where(form, 'their', 'The person’s')}${radios(
    {
      name: 'yourRight',
      fieldset: { legend: { text: 'Do they know, and agree?', classes: 'govuk-fieldset__legend--s' } },
      hint: { text: 'We may ask them. Whatever concerns them is theirs to tell.' },
      items: rightsOf(as).map(({ key, name, ...more }) => ({
        value: key,
        text: name,
        ...('hint' in more && { hint: { text: more.hint } }),
      })),
      value: form.value('yourRight'),
      errorMessage: form.error('yourRight') ?? false,
    },
  )}${lineField(form, 'yourRightWords', 'When and how they agreed, or by what authority you act (optional)')}`

function yourView(type: Referred, form: FormState, as: As, agency: string): Html {
  const others = as !== 'self' && isForSomebody(type)
  return html`${subheading('About you')}${say('We need to know who asks, to answer you. We do not tell anybody who may have caused it.')}${lineField(form, 'yourName', 'Your full name')}${
    as === 'agency' && lineField(form, 'yourAgency', 'Your agency', { now: agency })
  }${where(form, 'your', 'Your', others ? 'Where we can write to you.' : 'Where you live.')}${lineField(form, 'yourPhone', 'Telephone (optional)', { classes: 'govuk-input--width-20' })}${lineField(form, 'yourEmail', 'Email (optional)')}${checkboxes(
    {
      name: 'yourWays',
      fieldset: { legend: { text: 'How is it safe to reach you?', classes: 'govuk-fieldset__legend--s' } },
      hint: { text: 'Choose only ways by which nobody learns of it who should not.' },
      items: ways.map(({ key, name }) => ({ value: key, text: name })),
      values: form.values('yourWays'),
      errorMessage: form.error('yourWays') ?? false,
    },
  )}${wordsField(form, 'yourSafe', 'Is there anything we must know, or not do, when we reach you? (optional)', { hint: 'For example: only in the mornings, leave no message, say nothing to whoever answers.' })}`
}

/** `agency`: of whoever has signed in and works for one. */
export const askView = (type: Referred, form: FormState, as: As, context: Context, agency: string): Html =>
  postTo(
    askAddress(type, as),
    html`<input type="hidden" name="as" value="${as}"><input type="hidden" name="step" value="check">${subheading('What it is about')}${asksView(asksOf(type, as), form, context)}${aboutView(type, form)}${
      as !== 'self' && isForSomebody(type) && theirView(form, as)
    }${yourView(type, form, as, agency)}${button({ text: 'Check your answers' })}`,
  )

type Row = { readonly key: { readonly text: string }; readonly value: { readonly text: Html | string } }
const row = (key: string, value: string): Row | false =>
  value !== '' && { key: { text: key }, value: { text: html`${lines(value.split('\n'))}` } }
const rows = (title: string, all: readonly (Row | false)[]): Html => {
  const some = all.filter(one => one !== false)
  return some.length === 0 ? html`` : html`${subheading(title)}${summaryList({ rows: some })}`
}

/** All that will be sent, in words; and the same again in hidden fields. */
export function checkView(type: Referred, given: Given, typed: Typed, context: Context, once: string): Html {
  const one = (name: string) => typed.get(name)?.[0]?.trim() ?? ''
  const person = (prefix: string) => [
    row('Name', one(`${prefix}Name`)),
    row('Address', one(`${prefix}Lines`)),
    row('Postcode', one(`${prefix}Postcode`)),
  ]
  const hidden = (step: string) =>
    html`<input type="hidden" name="as" value="${given.as}"><input type="hidden" name="step" value="${step}">${carried(
      type,
      given.as,
      typed,
    ).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}`
  const asker = answersSaid(askedFor.asks, given.asker, context)
  const others = given.as !== 'self' && isForSomebody(type)
  const answer = (name: string, label: string) => row(label, asker.find(said => said.name === name)?.words ?? '')
  return html`${rows(
    'What it is about',
    answersSaid(asksOf(type, given.as), given.answers, context).map(said => row(said.label, said.words)),
  )}${rows('The place', person('place'))}${rows('Whom it is about', person('subject'))}${
    others &&
    rows('The person for whom you ask', [
      ...person('their'),
      answer('right', 'Consent'),
      answer('rightWords', 'How they agreed, or by what authority'),
    ])
  }${rows('About you', [
    answer('as', 'You ask for'),
    ...person('your'),
    answer('agency', 'Agency'),
    answer('phone', 'Telephone'),
    answer('email', 'Email'),
    answer('ways', 'Ways that are safe'),
    answer('safe', 'What we must know, or not do'),
  ])}${insetText({
    text: 'Nothing has been sent or kept yet. When you send it, you are shown an address at which you can follow what becomes of it.',
  })}<div class="govuk-button-group">${postTo(
    askAddress(type, given.as),
    html`${hidden('send')}<input type="hidden" name="once" value="${once}">${button({ text: 'Send it', preventDoubleClick: true })}`,
  )}${postTo(
    askAddress(type, given.as),
    html`${hidden('change')}${button({ text: 'Change an answer', classes: 'govuk-button--secondary' })}`,
  )}</div>`
}
