/** Runs the access matrix on a database of the tests, for docs/access.md. */
import { makeFixtures } from '../../test/access/fixtures.ts'
import { matrix } from '../../test/access/matrix.ts'
import { commands } from '../../src/cli/index.ts'
import { purposes } from '../../test/access/purposes.ts'
import { accessPage } from './access-page.ts'

export async function accessDocument(): Promise<string> {
  const made = await makeFixtures()
  try {
    const whys = await purposes(commands.map(({ name }) => name))
    return accessPage(await matrix(made), made.cast.everybody, whys)
  } finally {
    await made.close()
  }
}
