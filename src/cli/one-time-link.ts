/** The one-time link of a user, as it is printed: whole where the address of the site is known. */
import { invite } from '../access/index.ts'
import type { Database } from '../db/index.ts'
import { out, say, WrongCall } from './command.ts'

const hours = 72

/** 'https://wardmote.example', from --origin or ORIGIN; null where neither says. */
export function originFrom(option: string | undefined): string | null {
  const text = option ?? process.env['ORIGIN'] ?? ''
  if (text === '') return null
  const url = URL.parse(text)
  if (!url || !/^https?:$/.test(url.protocol))
    throw new WrongCall(`${text} is not the address of a site: write it like https://wardmote.example.`)
  return url.origin
}

/** The link alone goes to where a program reads it. */
export async function handOver(db: Database, origin: string | null, account: number, name: string): Promise<number> {
  say(`The link of ${name}, good once and for ${hours} hours. Whoever opens it signs in as this person:`)
  out(`${origin ?? ''}${await invite(db, account, null, hours)}`)
  if (origin === null)
    say(
      'Put the address of your site before it, as people type it: https://… (or say --origin https://… the next time).',
    )
  return 0
}
