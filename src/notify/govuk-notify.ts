/** Letters through GOV.UK Notify, by one template with the fields ((subject)) and ((words)). */
import { NotifyClient } from 'notifications-node-client'
import { type Post, Undelivered } from './post.ts'

/** In milliseconds. */
const patience = 20_000

/** `key`: as Notify gives it, 'NAME-SERVICE-SECRET'. `template`: the template's number. `url`: another address than Notify's own. */
export function notifyPost(key: string, template: string, url?: string): Post {
  const client = url === undefined ? new NotifyClient(key) : new NotifyClient(url, key)
  return {
    name: 'GOV.UK Notify',
    async send({ id, to, subject, words }) {
      const sending = client.sendEmail(template, to, { personalisation: { subject, words }, reference: `letter-${id}` })
      const { promise: late, reject } = Promise.withResolvers<never>()
      const timer = setTimeout(() => reject(new Undelivered('NOTIFY timeout', false)), patience)
      try {
        await Promise.race([sending, late])
      } catch (error) {
        if (error instanceof Undelivered) throw error
        const status = (error as { response?: { status?: number } }).response?.status
        // 400: the address or the template is wrong. 403 and 429 are ours to put right, or pass.
        throw new Undelivered(`NOTIFY ${status ?? 'unreachable'}`, status === 400)
      } finally {
        clearTimeout(timer)
      }
    },
    close: () => undefined,
  }
}
