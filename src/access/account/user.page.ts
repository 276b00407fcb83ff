/** One user on one screen: what they hold and since when, and joiner, mover, leaver with the record of why. */
import { longDate, today } from '../../lib/index.ts'
import {
  button,
  details,
  type FormState,
  heading,
  type Html,
  html,
  insetText,
  link,
  notificationBanner,
  page,
  say,
  summaryList,
} from '../../web/index.ts'
import { crumbs } from '../admin.view.ts'
import { agencies, type Agency } from '../agency/store.ts'
import { mayAdminister } from '../may.ts'
import { roleName } from '../roles.ts'
import { giveRoleView } from './give-role.page.ts'
import { historyView } from './history.view.ts'
import { historyOf } from './history.store.ts'
import { leaveView } from './leave.page.ts'
import { moveView } from './move.page.ts'
import { resetView } from './reset.page.ts'
import { type Account, type Post, postsOf, type SignIn, signInOf } from './store.ts'
import { isSelf, nobody, userAt } from './user-frame.ts'
import { lastWords, stateTag } from './users.page.ts'

export const userPage = page({
  path: '/admin/users/:id',
  allow: mayAdminister,
  get: request =>
    request.read(async tx => {
      const account = await userAt(tx, request.params.id)
      if (!account) return nobody
      const posts = await postsOf(tx, account.id)
      const all = await agencies(tx)
      const signIn = await signInOf(tx, account.id)
      const happened = await historyOf(tx, account.id)
      return {
        title: account.name,
        breadcrumbs: crumbs('Users', '/admin/users', account.name),
        unlisted: true,
        body: html`${banner(request.query)}${heading(account.name, 'User')}${facts(account, signIn)}<h2 class="govuk-heading-m">Roles</h2>${held(account, posts)}${
          account.state === 'left'
            ? html`${insetText({ text: 'This person has left. Nothing of theirs opens this site.' })}${button({ text: 'Comes back', href: `/admin/users/${account.id}/return`, classes: 'govuk-button--secondary' })}`
            : changes({ account, posts, all, self: isSelf(request, account), form: request.form })
        }${earlier(posts)}${historyView(happened)}`,
      }
    }),
})

const news: Record<string, string> = {
  role: 'The role is given.',
  end: 'Saved. What ends at once is gone with the next page that they ask for.',
  move: 'The move is noted, and the roles follow it.',
  leave: 'Everything has ended: every role, every session, every way to sign in.',
  change: 'Saved, and noted.',
}

function banner(query: URLSearchParams): Html | false {
  if (query.has('told'))
    return notificationBanner({ text: 'You gave yourself a role. The data protection officer has been told.' })
  const text = news[query.get('done') ?? '']
  return text !== undefined && notificationBanner({ text, type: 'success' })
}

const facts = (account: Account, signIn: SignIn | undefined): Html =>
  html`${summaryList({
    rows: [
      { key: { text: 'Email address' }, value: { text: account.email } },
      { key: { text: 'State' }, value: { text: stateTag(account.state) } },
      { key: { text: 'Last signed in' }, value: { text: lastWords(signIn?.last ?? null) } },
      { key: { text: 'Open sessions' }, value: { text: signIn?.open ?? 0 } },
      { key: { text: 'Second factor' }, value: { text: signIn?.factor ? 'Set up' : 'Not set up' } },
      { key: { text: 'Home postcode' }, value: { text: account.hasHome ? 'Kept, not shown' : 'Not given' } },
    ],
  })}<p class="govuk-body">${link(`/admin/users/${account.id}/change`, 'Change name, email address or postcode')}</p>`

function held(account: Account, posts: Post[]): Html {
  const now = posts.filter(post => post.when !== 'over')
  if (now.length === 0) return say('They hold no role: they can sign in, and see nothing more than the public.')
  return html`${now.map(post =>
    summaryList({
      card: {
        title: { text: `${roleName(post.role)}, ${post.agency}`, headingLevel: 3 },
        actions: { items: [{ href: `/admin/users/${account.id}/roles/${post.id}/end`, text: 'End' }] },
      },
      rows: [
        {
          key: { text: 'From' },
          value: { text: `${longDate(post.begins)}${post.when === 'later' ? ', not yet' : ''}` },
        },
        post.ends !== null && { key: { text: 'Last day' }, value: { text: longDate(post.ends) } },
        {
          key: { text: 'Why' },
          value: { text: `${post.why}${post.givenBy === null ? '' : ` (given by ${post.givenBy})`}` },
        },
      ],
    }),
  )}`
}

type Changes = { account: Account; posts: Post[]; all: Agency[]; self: boolean; form: FormState }

/** The forms stand closed; each goes to an address of its own, where it is shown again with what was wrong. */
const changes = ({ account, posts, all, self, form }: Changes): Html =>
  html`${details({ summaryText: 'Give another role', text: giveRoleView(form, account, all, self, 'give-') })}${
    posts.some(post => post.when !== 'over') &&
    details({
      summaryText: 'Moves to another agency or to other work',
      text: moveView(form, account, posts, all, 'move-'),
    })
  }${details({ summaryText: 'Lost the password or the telephone, or needs a new link', text: resetView(form, account, 'link-') })}${details({ summaryText: 'Leaves', text: leaveView(form, account, 'leave-') })}`

function earlier(posts: Post[]): Html | false {
  const over = posts.filter(post => post.when === 'over')
  const when = (post: Post) => (post.endedAt ? longDate(today(post.endedAt)) : post.ends && longDate(post.ends))
  return (
    over.length > 0 &&
    details({
      summaryText: 'Roles that have ended',
      text: html`<ul class="govuk-list">${over.map(
        post =>
          html`<li>${roleName(post.role)}, ${post.agency}: ${longDate(post.begins)} to ${when(post)}${post.endedBy !== null && `, ended by ${post.endedBy}`}</li>`,
      )}</ul>`,
    })
  )
}
