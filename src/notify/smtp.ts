/** Letters through a mail server. */
import { createTransport } from 'nodemailer'
import { type Outgoing, type Post, Undelivered } from './post.ts'

/** In milliseconds; the last one for each answer of the server. */
const patience = { dnsTimeout: 5_000, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }

/** As nodemailer takes it. The same number for each try, so that a letter that comes twice is shown once. */
export const messageOf = ({ id, to, subject, words }: Outgoing, from: { name: string; address: string }) => ({
  from,
  to: { name: '', address: to },
  subject,
  text: words,
  messageId: `<letter-${id}@${from.address.split('@')[1] ?? 'localhost'}>`,
  // What answers by itself shall not answer this.
  headers: { 'Auto-Submitted': 'auto-generated' },
  disableFileAccess: true,
  disableUrlAccess: true,
})

/** `url`: 'smtps://USER:PASSWORD@HOST', or 'smtp://HOST:PORT' with TLS where the server offers it. */
export function smtpPost(url: string, from: { name: string; address: string }): Post {
  const transport = createTransport({ url, ...patience })
  return {
    name: 'a mail server',
    async send(letter) {
      try {
        await transport.sendMail(messageOf(letter, from))
      } catch (error) {
        const { code = 'ESMTP', responseCode } = error as { code?: string; responseCode?: number }
        const refused = responseCode !== undefined && responseCode >= 500
        // 5xx to the address or the letter; to our own password or greeting, somebody can still put it right.
        const forGood = refused && (code === 'EENVELOPE' || code === 'EMESSAGE')
        throw new Undelivered(responseCode === undefined ? code : `${code} ${responseCode}`, forGood)
      }
    },
    close: () => transport.close(),
  }
}
