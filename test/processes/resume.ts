/** Another process of the service: as the session whose token is given, resumes a reading and says what it then sees, or why not. */
import { Client } from 'pg'

type Asked = { login: object; token: string; reading: number }

const { login, token, reading } = JSON.parse(process.argv[2] ?? '') as Asked
const client = new Client(login)
await client.connect()
try {
  await client.query('begin')
  await client.query('select access.act_as($1)', [token])
  await client.query('select casework.resume($1)', [reading])
  const { rows } = await client.query<{ n: number }>('select count(*)::int as n from casework.party')
  await client.query('commit')
  console.log(`${rows[0]?.n ?? 0} people`)
} catch (error) {
  console.log(error instanceof Error ? error.message : error)
} finally {
  await client.end()
}
