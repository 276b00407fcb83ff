/** A one-time link, shown once to the administrator who hands it over. */
import { type Html, html, link, panel, say, type Shell, warningText } from '../../web/index.ts'

/** `path` as invite() gives it: '/join/…'. */
export function linkView(shell: Shell, path: string, name: string, id: number): Html {
  return html`${panel({ titleText: 'The link is ready', text: `For ${name}. It works once, for 72 hours.` })}${say(html`<strong>${link(path, `${shell.origin ?? ''}${path}`)}</strong>`)}${warningText(
    {
      text: 'Give it to nobody else: whoever opens it signs in as this person. It is not shown again.',
    },
  )}${say('Hand it over in person, on the telephone, or by a channel that only this person reads. There is no email from here yet.')}<p class="govuk-body">${link(`/admin/users/${id}`, `Back to ${name}`)}</p>`
}
