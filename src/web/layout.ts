/** The frame around every page: header, navigation, breadcrumbs, <main>, footer. Works without any script. */
import type { View } from './answer.ts'
import type { Assets } from './assets.ts'
import { breadcrumbs } from './govuk/breadcrumbs.ts'
import { phaseBanner } from './govuk/phase-banner.ts'
import { serviceNavigation } from './govuk/service-navigation.ts'
import { skipLink } from './govuk/skip-link.ts'
import { type Html, html } from './html.ts'
import type { Actor } from './actor.ts'
import type { Shell } from './shell.ts'

/** A view, or an error page with a status that only errors have. */
export type Framed = Omit<View, 'status'> & { readonly status?: number }

/** Where a page stands: its path, and its path with the sorted query ('/meetings?body=12'), both as the reader may cite them. */
export type Place = { readonly path: string; readonly address: string; readonly actor?: Actor | null }

const below = (path: string, href: string) => href !== '/' && path.startsWith(`${href}/`)

/** 'Meetings – Community safety – Milton Borough Council'; "Error: " first where a form came back. */
export const pageTitle = (shell: Shell, view: Framed): string =>
  `${view.status === 422 ? 'Error: ' : ''}${view.title} – ${shell.serviceName} – ${shell.councilName}`

function searchForm({ action, label }: { readonly action: string; readonly label: string }): Html {
  return html`<form class="wardmote-search" role="search" action="${action}" method="get"><label class="govuk-visually-hidden" for="site-search">${label}</label><input class="govuk-input wardmote-search__input" id="site-search" name="q" type="search" autocomplete="off"><button class="wardmote-search__button" type="submit">Search</button></form>`
}

/** Who has signed in, and the way out: a form, because leaving changes something. */
const account = ({ name }: Actor) =>
  html`<div class="wardmote-account"><div class="govuk-width-container wardmote-account__container"><a class="govuk-link wardmote-account__name" href="/account">${name}</a><form method="post" action="/sign-out"><button class="wardmote-account__out" type="submit">Sign out</button></form></div></div>`

function header(shell: Shell): Html {
  return html`<div class="wardmote-header"><div class="govuk-width-container wardmote-header__container"><a class="wardmote-header__home" href="/"><span class="wardmote-header__council">${shell.councilName}</span> <span class="wardmote-header__service">${shell.serviceName}</span></a>${shell.search && searchForm(shell.search)}</div></div>`
}

function footer(shell: Shell, signedIn: boolean): Html {
  // Who has signed in needs no way to do so.
  const shown = shell.footerLinks.filter(link => !(signedIn && link.href === '/sign-in'))
  const links = shown.map(
    link =>
      html`<li class="wardmote-footer__item"><a class="govuk-footer__link" href="${link.href}">${link.text}</a></li>`,
  )
  return html`<footer class="govuk-footer wardmote-footer"><div class="govuk-width-container">${
    shell.feedbackEmail &&
    html`<p class="wardmote-footer__feedback">Something wrong on this page? <a class="govuk-footer__link" href="mailto:${shell.feedbackEmail}">Tell us</a>.</p>`
  }<h2 class="govuk-visually-hidden">About this site</h2><ul class="wardmote-footer__list">${links}</ul><p class="wardmote-footer__council">${shell.councilName}</p>${shell.licence && html`<p class="wardmote-footer__licence">${shell.licence}</p>`}</div></footer>`
}

/** Makes the function that puts a view into the site's frame. What never changes from page to page is written once. */
export function layout(shell: Shell, assets: Assets): (view: Framed, place: Place) => string {
  const top = html`<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover"><meta name="theme-color" content="${shell.headerColour}"><link rel="icon" href="${assets.icon}" type="image/svg+xml"><link rel="stylesheet" href="${assets.styles}">`
  const start = html`<body class="govuk-template__body">${skipLink({ href: '#main-content', text: 'Skip to main content' })}<header>${header(shell)}`
  const phase = shell.phase && phaseBanner({ tag: { text: shell.phase.tag }, text: shell.phase.text })
  const [end, endSignedIn] = [false, true].map(signedIn => html`</main></div>${footer(shell, signedIn)}</body></html>`)

  return (view, { path, address, actor = null }) => {
    const section = view.section ?? path
    const navigation = serviceNavigation({
      navigation: [...shell.navigation, ...(actor ? (shell.navigationFor?.(actor) ?? []) : [])].map(link => ({
        ...link,
        current: link.href === path,
        active: link.href === section || below(section, link.href),
      })),
      navigationLabel: 'Main',
    })
    const canonical = `${shell.origin ?? ''}${address}`
    return `<!DOCTYPE html>${
      html`<html lang="en-GB" class="govuk-template"><head><meta charset="utf-8"><title>${pageTitle(shell, view)}</title>${top}${view.description && html`<meta name="description" content="${view.description}">`}${view.unlisted && html`<meta name="robots" content="noindex">`}<link rel="canonical" href="${canonical}">${view.head}${view.script && html`<script type="module" src="${assets.scripts[view.script]}"></script>`}</head>${start}${actor && account(actor)}${navigation}${phase}</header><div class="govuk-width-container">${view.breadcrumbs && breadcrumbs({ items: view.breadcrumbs, collapseOnMobile: true })}<main class="govuk-main-wrapper" id="main-content">${view.body}<p class="wardmote-printed">${shell.councilName}: ${canonical}</p>${actor ? endSignedIn : end}`
        .text
    }`
  }
}
