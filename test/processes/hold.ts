/** A process that opens the database named by the environment, says 'open', and closes it when its standard input ends. */
import { openDatabase, whereFrom } from '../../src/db/index.ts'

try {
  const db = await openDatabase(whereFrom(process.env), {
    role: process.argv[2] === 'serve' ? 'serve' : 'tool',
    say: progress => console.log(progress),
  })
  console.log('open')
  for await (const line of process.stdin)
    if (String(line).includes('edition')) console.log(`edition ${await db.edition()}`)
  await db.close()
} catch (error) {
  console.log(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
