/** Puts somebody's name, email address or home postcode right. */
import { z } from 'zod'
import { button, checkboxes, form, html, insetText, invalid, page, postTo, redirect } from '../../web/index.ts'
import { mayAdminister } from '../may.ts'
import { changeUser } from './change-user.ts'
import { personFields, personFieldsView } from './person-fields.view.ts'
import { fieldOf } from './role-fields.view.ts'
import { nobody, userAt, userFrame } from './user-frame.ts'

export const changeUserPage = page({
  path: '/admin/users/:id/change',
  allow: mayAdminister,
  form: form(z.object({ ...personFields, forget: z.array(z.string()) })),
  get: ({ params, read, form: state, path }) =>
    read(async tx => {
      const account = await userAt(tx, params.id)
      if (!account) return nobody
      return userFrame(
        account,
        'Change name or email address',
        state,
        postTo(
          path,
          html`${insetText({ text: 'The change is noted. Where this person can open cases, the data protection officer is told of a new email address.' })}${personFieldsView(state, { account })}${
            account.hasHome &&
            checkboxes({
              name: 'forget',
              values: state.values('forget'),
              classes: 'govuk-checkboxes--small',
              fieldset: { legend: { text: 'The postcode that is kept', classes: 'govuk-fieldset__legend--s' } },
              items: [{ value: 'home', text: 'Forget it' }],
            })
          }${button({ text: 'Save' })}`,
        ),
      )
    }),
  post: ({ params, as, values: { name, email, home, forget } }) =>
    as(async tx => {
      const account = await userAt(tx, params.id)
      if (!account) return nobody
      const fault = await changeUser(tx, account, { name, email, home, forgetHome: forget.includes('home') })
      return fault ? invalid(fieldOf(fault.rule), fault.says) : redirect(`/admin/users/${account.id}?done=change`)
    }),
})
