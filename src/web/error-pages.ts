/** What people read when something is not there, not accepted, or broken. */
import type { View } from './answer.ts'
import { html } from './html.ts'
import type { Shell } from './shell.ts'

export type Failure = Omit<View, 'status'> & { readonly status: number }

const plainPage = (status: number, title: string, ...says: readonly (string | ReturnType<typeof html>)[]): Failure => ({
  status,
  title,
  unlisted: true,
  body: html`<h1 class="govuk-heading-l">${title}</h1>${says.map(line => html`<p class="govuk-body">${line}</p>`)}`,
})

const askUs = (shell: Shell) =>
  shell.feedbackEmail
    ? html`If you cannot find what you need, <a class="govuk-link" href="mailto:${shell.feedbackEmail}">write to us</a>.`
    : html``

const ways = (shell: Shell) =>
  shell.search
    ? html`You can <a class="govuk-link" href="/">start from the home page</a> or <a class="govuk-link" href="${shell.search.action}">search this site</a>.`
    : html`You can <a class="govuk-link" href="/">start from the home page</a>.`

export const notFound = (shell: Shell, says = ''): Failure =>
  plainPage(
    404,
    'Page not found',
    says
      ? `${says}.`
      : 'If you typed the address, check that it is right. If you copied it, check that you copied all of it.',
    ways(shell),
    askUs(shell),
  )

export const badAddress = (shell: Shell): Failure =>
  plainPage(400, 'We cannot read this address', 'Part of it is not written as addresses are written.', ways(shell))

export const longAddress = (shell: Shell): Failure =>
  plainPage(414, 'This address is too long', 'If it is a search, use fewer words or filters.', ways(shell))

export const badForm = (shell: Shell): Failure =>
  plainPage(400, 'We could not read your form', 'Nothing was saved. Go back, and send it again.', askUs(shell))

export const bigForm = (shell: Shell): Failure =>
  plainPage(
    413,
    'Your form is too large',
    'Nothing was saved. Go back, make it shorter, and send it again.',
    askUs(shell),
  )

export const foreignForm = (shell: Shell): Failure =>
  plainPage(
    403,
    'We could not accept your form',
    'It did not come from this site, so nothing was saved. Open the page here again, and send it from there.',
    askUs(shell),
  )

export const tooOften = (shell: Shell, seconds: number): Failure =>
  plainPage(
    429,
    'You have asked too often',
    `Wait ${seconds === 1 ? 'a second' : `${seconds} seconds`}, then try again. Nothing that you sent just now was saved.`,
    'Several people who share one connection to the internet count together.',
    askUs(shell),
  )

export const otherHost = (shell: Shell): Failure =>
  plainPage(
    421,
    'This site has another address',
    shell.origin === undefined ? '' : html`It is at <a class="govuk-link" href="${shell.origin}/">${shell.origin}</a>.`,
  )

export const wrongMethod = (shell: Shell): Failure =>
  plainPage(405, 'This page does not take that', 'The page exists, but it cannot be used in this way.', ways(shell))

export const broken = (shell: Shell, reference: string): Failure =>
  plainPage(
    500,
    'Sorry, something went wrong',
    'Nothing you did caused this. Try again in a few minutes.',
    shell.feedbackEmail
      ? html`If it goes on, <a class="govuk-link" href="mailto:${shell.feedbackEmail}?subject=Reference%20${reference}">write to us</a> and give this reference: <strong>${reference}</strong>.`
      : html`If it goes on, tell us, and give this reference: <strong>${reference}</strong>.`,
  )
