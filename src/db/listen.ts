/** Hears what the database tells (NOTIFY): one connection of its own for a process, whoever listens. */
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { isUnreachable, type Server } from './server.ts'

/** What was told; null after the connection was lost and found again: then anything may have been missed. */
export type Told = (payload: string | null) => void
export type Listener = {
  /** Resolves once it listens. `channel` is a plain word. Call what it gives to stop. */
  readonly listen: (channel: string, told: Told) => Promise<() => void>
  readonly close: () => Promise<void>
}

export function listener(server: Server): Listener {
  const channels = new Map<string, Set<Told>>()
  let client: Promise<Client> | null = null
  let closed = false

  const open = async (): Promise<Client> => {
    const made = new Client({ ...server.login('public_web'), application_name: `wardmote ${process.pid} listens` })
    made.on('error', () => undefined) // 'end' follows
    await made.connect()
    made.on('notification', ({ channel, payload }) => {
      for (const told of channels.get(channel) ?? []) told(payload ?? '')
    })
    made.on('end', () => void again())
    for (const channel of channels.keys()) await made.query(`listen ${channel}`)
    return made
  }

  async function again(): Promise<void> {
    for (let wait = 100; !closed; wait = Math.min(wait * 2, 5_000)) {
      await pause(wait, undefined, { ref: false })
      try {
        if (closed) return
        client = open()
        await client
        for (const told of [...channels.values()].flatMap(all => [...all])) told(null)
        return
      } catch (error) {
        if (isUnreachable(error)) await server.revive().catch(() => undefined)
      }
    }
  }

  return {
    async listen(channel, told) {
      if (!/^[a-z_]+$/.test(channel)) throw new Error(`${channel} is no name of a channel.`)
      const known = channels.get(channel)
      const all = known ?? new Set<Told>()
      all.add(told)
      if (!known) channels.set(channel, all)
      const there = client
      client ??= open()
      try {
        const open = await client
        if (!known && there) await open.query(`listen ${channel}`)
      } catch (error) {
        all.delete(told)
        if (client !== there) client = null
        throw error
      }
      return () => void all.delete(told)
    },
    async close() {
      closed = true
      const open = await client?.catch(() => null)
      await open?.end().catch(() => undefined)
    },
  }
}
