/** A command: it reads what it should be told. */
import { env } from 'node:process' // fault: environment
import { rule } from '../lib/index.ts'
import { asSystem } from '../db/index.ts'
import { page } from '../web/index.ts'

export const at = [Date.now(), env] // fault: clock
export const also = new Date() // fault: clock
export const third = Temporal.Now.instant() // fault: clock
export const port = process.env.PORT // fault: environment
export const place = 'Nowhereshire' // fault: no-local-names
export const cast = at as any // fault: no-way-round-types
export const around = at as unknown as string // fault: no-way-round-types
// @ts-ignore fault: no-way-round-types
export const odd: number = 'a'
export const outOfPlace = rule({ id: 'tested-too' }) // fault: rule-place
export const pageOutOfPlace = page({ path: '/place', allow: 'everyone' }) // fault: page-place
asSystem('import the year')
export const act = (db: { asSystem(why: string): void }) => db.asSystem('nobody knows why') // fault: system-reasons
asSystem(place) // fault: system-reasons
