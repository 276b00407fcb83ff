/** Tasks in any order, each with how far it is: 'Not started'. */
import { type Content, type Html, attributes, classes, html } from '../html.ts'
import { type Entries, ids, type Styled, type Text } from './properties.ts'
import { tag } from './tag.ts'

type Words = Text & { readonly classes?: string }
export type Task = {
  readonly title: Words
  readonly href?: string
  readonly hint?: { readonly text: Content }
  readonly status: { readonly tag?: Styled & Text; readonly text?: Content; readonly classes?: string }
  readonly classes?: string
}
export type TaskList = Styled & { readonly items: Entries<Task>; readonly idPrefix?: string }

export function taskList(given: TaskList): Html {
  const prefix = given.idPrefix || 'task-list'
  const item = (task: Task, index: number) => {
    const [hintId, statusId] = [`${prefix}-${index + 1}-hint`, `${prefix}-${index + 1}-status`]
    const { title, href, hint, status } = task
    const name = href
      ? html`<a class="${classes('govuk-link govuk-task-list__link', title.classes)}" href="${href}" aria-describedby="${ids(hint && hintId, statusId) ?? ''}">${title.text}</a>`
      : html`<div${attributes({ class: title.classes })}>${title.text}</div>`
    return html`<li class="${classes('govuk-task-list__item', href && 'govuk-task-list__item--with-link', task.classes)}"><div class="govuk-task-list__name-and-hint">${name}${hint && html`<div id="${hintId}" class="govuk-task-list__hint">${hint.text}</div>`}</div><div class="${classes('govuk-task-list__status', status.classes)}" id="${statusId}">${status.tag ? tag(status.tag) : status.text}</div></li>`
  }
  return html`<ul class="${classes('govuk-task-list', given.classes)}"${attributes(given.attributes)}>${given.items.map((task, index) => task && item(task, index))}</ul>`
}
