/** wardmote health: how the installation is, for a person or for a program that watches it. */
import { freeBytes, health, sizeOf, unsealedSince, version } from '../access/index.ts'
import { count, moment, now } from '../lib/index.ts'
import { args, out, WrongCall } from './command.ts'
import { withRecord } from './open.ts'

/** The site seals every half minute: what is older than this, nobody seals. */
const sealedWithin = { minutes: 10 }
/** A paper is 64 MiB at most, and the database server stops where there is no room. */
const leastFree = 1e9

export async function run(given: string[]): Promise<number> {
  const { values } = args(given, { json: { type: 'boolean', default: false } })
  try {
    return await withRecord({ role: 'tool', seal: false }, async db => {
      const is = await db.asSystem('set-up', health)
      const since = await db.asSystem('verify', unsealedSince)
      const free = await freeBytes(db.files.folder)
      const wrong: string[] = []
      if (since !== null && Temporal.Instant.compare(since, now().subtract(sealedWithin)) < 0)
        wrong.push(`The log has not been sealed since ${moment(since)}: serve the site, or look at its messages.`)
      if (free === null) wrong.push(`The room in ${db.files.folder} cannot be read.`)
      else if (free < leastFree) wrong.push(`Only ${sizeOf(free)} are free for documents and the database.`)
      const sealed = is.sealed === null ? 'never' : moment(Temporal.Instant.from(is.sealed))
      const { postgres, bytes, migrations, migration, unsealed } = is
      if (values.json)
        out(
          JSON.stringify({
            well: wrong.length === 0,
            wrong,
            version,
            database: { postgres, bytes },
            migrations: { applied: migrations, last: migration },
            log: { sealed: is.sealed, unsealed, unsealedSince: since },
            documents: { freeBytes: free },
          }),
        )
      else {
        out(`Version     ${version}`)
        out(`Database    answers: PostgreSQL ${postgres}, ${sizeOf(bytes)}`)
        out(`Migrations  ${migrations}, the last one ${migration}`)
        out(`Log         last sealed: ${sealed}; ${count(unsealed, 'entry', 'entries')} since`)
        out(`Documents   room: ${free === null ? 'unknown' : `${sizeOf(free)} free`}`)
        for (const fault of wrong) out(`Wrong: ${fault}`)
        if (wrong.length === 0) out('All is well.')
      }
      return wrong.length > 0 ? 1 : 0
    })
  } catch (error) {
    if (!values.json || error instanceof WrongCall) throw error
    out(JSON.stringify({ well: false, wrong: [error instanceof Error ? error.message : String(error)], version }))
    return 1
  }
}
