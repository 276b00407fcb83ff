/** Files that people of the story send and get. */
import assert from 'node:assert/strict'
import { readSource } from '../../../src/records/index.ts'
import type { Visitor } from './visitor.ts'

/** As a file field takes it. */
export const fileOf = (name: string, mimeType: string, bytes: Uint8Array) => ({
  name,
  mimeType,
  buffer: Buffer.from(bytes),
})

/** What somebody gets who follows a link to a file. */
export async function bytesAt(who: Visitor, path: string, status = 200): Promise<Buffer> {
  const answer = await who.page.request.get(who.root + path)
  assert.equal(answer.status(), status, path)
  return answer.body()
}

/** The words of a PDF or a Word file that somebody got, line by line. */
export async function linesOf(bytes: Buffer, name = 'pack.pdf'): Promise<string[]> {
  const { lines } = await readSource(bytes, name)
  return lines.map(line => line.text)
}
