/** A paper that took over its reader would find itself in a process that may do next to nothing. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startReader } from '../../src/records/text/child/reader.ts'

test('a reader reads no file but the program’s, writes none, starts nothing, calls nobody, and knows no secret', async () => {
  const reader = startReader(new URL('./hostile-reader.ts', import.meta.url))
  try {
    const answer: unknown = await reader.ask(
      { do: 'whole', media: 'html', bytes: new Uint8Array() },
      { ms: 20_000, bytes: 2 ** 30 },
    )
    assert.deepEqual(answer, {
      got: {
        passwords: 'ERR_ACCESS_DENIED',
        write: 'ERR_ACCESS_DENIED',
        program: 'ERR_ACCESS_DENIED',
        network: 'ERR_ACCESS_DENIED',
        environment: [],
      },
    })
  } finally {
    reader.stop()
  }
})
