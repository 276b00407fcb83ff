/** What changed between two texts, readable also by ear. */
import { diffWordsWithSpace } from 'diff'
import { type Html, html } from '../../web/index.ts'

/** Words added and taken away in their place. Screen readers are told of each, as they do not all read <ins> and <del>. */
export function changesView(before: string, after: string): Html {
  const parts = diffWordsWithSpace(before, after, { timeout: 2_000 })
  if (!parts)
    return html`<p class="govuk-body">They differ too much to be compared word by word.</p><h3 class="govuk-heading-s">Before</h3><div class="wardmote-diff">${before}</div><h3 class="govuk-heading-s">After</h3><div class="wardmote-diff">${after}</div>`
  return html`<div class="wardmote-preview wardmote-diff">${parts.map(part => {
    if (part.added)
      return html`<ins><span class="govuk-visually-hidden">[added: </span>${part.value}<span class="govuk-visually-hidden">] </span></ins>`
    if (part.removed)
      return html`<del><span class="govuk-visually-hidden">[taken away: </span>${part.value}<span class="govuk-visually-hidden">] </span></del>`
    return html`${part.value}`
  })}</div>`
}
