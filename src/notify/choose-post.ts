/** Which way letters go, from the settings of whoever runs the site. */
import { notifyPost } from './govuk-notify.ts'
import { outboxPost } from './outbox.ts'
import type { Post } from './post.ts'
import { smtpPost } from './smtp.ts'

export type PostSettings = {
  readonly smtpUrl?: string | undefined
  readonly notifyKey?: string | undefined
  readonly notifyTemplate?: string | undefined
  /** Another address than Notify's own, for trying it. */
  readonly notifyUrl?: string | undefined
  readonly from: { readonly name: string; readonly address: string }
  /** The folder into which letters go where neither is set. */
  readonly outbox: string
}

/** A mail server before Notify before a folder. Throws a sentence where a setting cannot be right. */
export function choosePost({ smtpUrl, notifyKey, notifyTemplate, notifyUrl, from, outbox }: PostSettings): Post {
  if (smtpUrl) {
    if (!/^smtps?:\/\/[^/]/.test(smtpUrl) || !URL.canParse(smtpUrl))
      throw new Error('SMTP_URL is not the address of a mail server: write smtps://USER:PASSWORD@HOST.')
    return smtpPost(smtpUrl, from)
  }
  if (notifyKey) {
    if (!notifyTemplate) throw new Error('NOTIFY_KEY is set: set NOTIFY_TEMPLATE too, the number of the template.')
    return notifyPost(notifyKey, notifyTemplate, notifyUrl || undefined)
  }
  return outboxPost(outbox, from)
}
