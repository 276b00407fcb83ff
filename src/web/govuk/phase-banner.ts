/** A line over every page: that this is a demonstration, or still being built. */
import { type Html, attributes, classes, html } from '../html.ts'
import type { Styled, Text } from './properties.ts'
import { tag } from './tag.ts'

type PhaseBanner = Styled & Text & { readonly tag: Text & { readonly classes?: string } }

export const phaseBanner = (given: PhaseBanner): Html =>
  html`<div class="${classes('govuk-phase-banner govuk-width-container', given.classes)}"${attributes(given.attributes)}><p class="govuk-phase-banner__content">${tag({ text: given.tag.text, classes: classes('govuk-phase-banner__content__tag', given.tag.classes) })}<span class="govuk-phase-banner__text">${given.text}</span></p></div>`
