/** Which server runs on a cluster, if any: read from its own pid file, believed only where that process is a PostgreSQL on this very cluster. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export type Postmaster = { pid: number; socketDir: string; port: number; ready: boolean }

const fileOf = (cluster: string): string => join(cluster, 'postmaster.pid')

const commandOf = (pid: number): string => {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    return execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' })
  } catch {
    return ''
  }
}

/** What the pid file says; '' where there is none, also where a server that ends takes it away under our eyes. */
const pidFile = (cluster: string): string => {
  try {
    return readFileSync(fileOf(cluster), 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
    throw error
  }
}

/** The server on this cluster, alive now; null where none is (also where its process number has since gone to another program). */
export const findPostmaster = (cluster: string): Postmaster | null => {
  const [pid, , , port, socketDir, , , status] = pidFile(cluster).split('\n')
  if (!pid) return null
  if (!commandOf(Number(pid)).includes(cluster)) return null
  return { pid: Number(pid), socketDir: socketDir ?? '', port: Number(port), ready: status?.trim() === 'ready' }
}

/**
 * Makes a pid file left by a killed server harmless where its number now belongs to another program: PostgreSQL would take
 * that program for a running server. It disregards its parent's number, so ours is put there; all its other checks
 * (above all for backends that outlived their server) stay.
 */
export const disownPidFile = (cluster: string): void => {
  if (!existsSync(fileOf(cluster)) || findPostmaster(cluster) !== null) return
  const [, ...rest] = readFileSync(fileOf(cluster), 'utf8').split('\n')
  // Killed between the making of its pid file and the writing. PostgreSQL would refuse to start for ever; a server that
  // lives has written to it long before a second is over.
  if (rest.length === 0 && Date.now() - statSync(fileOf(cluster)).mtimeMs > 1000) rmSync(fileOf(cluster))
  if (rest.length > 0) writeFileSync(fileOf(cluster), [process.pid, ...rest].join('\n'))
}
