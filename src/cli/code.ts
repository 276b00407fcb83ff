/** wardmote code: the six digits that an authenticator app would show now, for trying the demonstration. */
import { codeNow } from '../access/index.ts'
import { args, out, WrongCall } from './command.ts'

export function run(given: string[]): Promise<number> {
  const [secret, ...more] = args(given, {}).positionals
  if (secret === undefined || more.length) throw new WrongCall('Give the secret that was printed with the sign-in.')
  const code = codeNow(secret)
  if (code === null) throw new WrongCall('That is not such a secret: copy all of it, letters A to Z and digits 2 to 7.')
  out(code)
  return Promise.resolve(0)
}
