/** A wide table in a box that scrolls by itself, so that on a small screen the page does not. */
import { type Html, html } from './html.ts'

/** `label` names the box for those who hear the page: as a rule the table's caption. It can be reached by keyboard. */
export const wide = (label: string, content: Html): Html =>
  html`<div class="wardmote-scroll" role="region" aria-label="${label}" tabindex="0">${content}</div>`
