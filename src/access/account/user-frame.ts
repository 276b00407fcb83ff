/** What the pages of one user share: finding them by the number in the address, and the frame around what is asked. */
import type { Tx } from '../../db/index.ts'
import { type FormState, heading, type Html, html, missing, type PageRequest, type View } from '../../web/index.ts'
import { crumbs } from '../admin.view.ts'
import { type Account, accountById } from './store.ts'

export const nobody = missing('There is no user at this address')

export const userNumber = (text: string): number => (/^\d{1,9}$/.test(text) ? Number(text) : 0)

export const userAt = (tx: Tx, id: string): Promise<Account | undefined> => accountById(tx, userNumber(id))

export const userFrame = (account: Account, title: string, form: FormState, body: Html): View => ({
  title: `${title}: ${account.name}`,
  breadcrumbs: [
    ...crumbs('Users', '/admin/users', '').slice(0, -1),
    { text: account.name, href: `/admin/users/${account.id}` },
    { text: title },
  ],
  unlisted: true,
  body: html`${form.summary()}${heading(title, account.name)}${body}`,
})

export const isSelf = ({ actor }: Pick<PageRequest, 'actor'>, account: Account): boolean => actor?.id === account.id
