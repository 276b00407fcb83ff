/** PostgreSQL's COPY over the driver's own connection: whole tables out and in, in blocks, with back pressure. */
import { once } from 'node:events'
import type { Duplex } from 'node:stream'
import type { Client, Submittable } from 'pg'

/** What `pg` offers a query of one's own but its types do not list. */
type Wire = {
  stream: Duplex
  query(text: string): void
  sendCopyFromChunk(chunk: Buffer): void
  endCopyFrom(): void
  sendCopyFail(says: string): void
}
type Copying = Submittable & {
  handleCopyData?(message: { chunk: Buffer }, wire: Wire): void
  handleCopyInResponse?(wire: Wire): void
  handleCommandComplete(message: { text: string }): void
  handleReadyForQuery(): void
  handleError(error: Error): void
}

const run = (client: Client, copying: Copying): void => {
  client.query(copying)
}
const countOf = (commandTag: string): number => Number(commandTag.split(' ').at(-1))

const blockSize = 4 * 2 ** 20

/** Runs `copy … to stdout`; gives the rows to `onBlock` in blocks of whole rows, of about 4 MB. Returns the number of rows. */
export const copyOut = (client: Client, sql: string, onBlock: (block: Buffer) => Promise<void>): Promise<number> =>
  new Promise((resolve, reject) => {
    let parts: Buffer[] = []
    let size = 0
    let rows = 0
    let writing = Promise.resolve()
    const flush = (wire: Wire | null): void => {
      const block = Buffer.concat(parts)
      parts = []
      size = 0
      wire?.stream.pause()
      writing = writing.then(() => onBlock(block)).then(() => void wire?.stream.resume())
      // Where the block could not be written there is no use in the rest.
      writing.catch((error: unknown) => wire?.stream.destroy(error instanceof Error ? error : undefined))
    }
    run(client, {
      submit: connection => connection.query(sql),
      handleCopyData: ({ chunk }, wire) => {
        parts.push(Buffer.from(chunk)) // the driver uses its buffer again
        size += chunk.length
        if (size >= blockSize) flush(wire)
      },
      handleCommandComplete: ({ text }) => {
        rows = countOf(text)
        if (size > 0) flush(null)
      },
      handleReadyForQuery: () => void writing.then(() => resolve(rows), reject),
      handleError: reject,
    })
  })

/** Runs `copy … from stdin` with these blocks. Returns the number of rows. */
export const copyIn = (client: Client, sql: string, blocks: AsyncIterable<Buffer>): Promise<number> =>
  new Promise((resolve, reject) => {
    let rows = 0
    let failed: Error | null = null
    const send = async (wire: Wire): Promise<void> => {
      try {
        for await (const block of blocks) {
          if (failed !== null) return
          wire.sendCopyFromChunk(block)
          if (wire.stream.writableNeedDrain)
            await Promise.race([once(wire.stream, 'drain'), once(wire.stream, 'close')])
        }
        wire.endCopyFrom()
      } catch (error) {
        wire.sendCopyFail(String(error))
      }
    }
    run(client, {
      submit: connection => connection.query(sql),
      handleCopyInResponse: wire => void send(wire),
      handleCommandComplete: ({ text }) => (rows = countOf(text)),
      handleReadyForQuery: () => resolve(rows),
      handleError: error => {
        failed = error
        reject(error)
      },
    })
  })
