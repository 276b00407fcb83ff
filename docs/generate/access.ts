/** Runs the access matrix on a database of the tests, for docs/access.md. */
import { makeFixtures } from '../../test/access/fixtures.ts'
import { matrix } from '../../test/access/matrix.ts'
import { accessPage } from './access-page.ts'

export async function accessDocument(): Promise<string> {
  const made = await makeFixtures()
  try {
    return accessPage(await matrix(made), made.cast.everybody)
  } finally {
    await made.close()
  }
}
