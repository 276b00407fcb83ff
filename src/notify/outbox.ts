/** Letters into a folder, where there is no mail server: each an .eml file that any mail program opens. */
import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import type { Post } from './post.ts'
import { messageOf } from './smtp.ts'

/** `folder` is made with the first letter, for the own account alone. */
export function outboxPost(folder: string, from: { name: string; address: string }): Post {
  const transport = createTransport({ streamTransport: true, buffer: true })
  return {
    name: `the folder ${folder}`,
    async send(letter) {
      const { message } = await transport.sendMail(messageOf(letter, from))
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await chmod(folder, 0o700)
      // The address stands in the file, not in its name.
      await writeFile(join(folder, `letter-${letter.id}.eml`), message as Buffer, { mode: 0o600 })
    },
    close: () => transport.close(),
  }
}
