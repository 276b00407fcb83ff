/** Whom the public can reach about a service. */
import { type Html, html, lines, say } from '../../web/index.ts'
import type { Service } from './store.ts'

export const contactView = ({ agency, contact }: Service): Html =>
  say(html`<strong>${agency}</strong><br>${lines(contact.split('\n'))}`)
