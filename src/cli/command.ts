/** What the commands of the command line share. */
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { parseArgs, type ParseArgsConfig } from 'node:util'

export const out = (line: string): void => void process.stdout.write(`${line}\n`)

/** Progress and complaints go here, so that what a program reads stays clean. */
export const say = (line: string): void => void process.stderr.write(`${line}\n`)

/** A wrong call: the sentence, and exit code 2. */
export class WrongCall extends Error {}

export function args<T extends NonNullable<ParseArgsConfig['options']>>(given: string[], options: T) {
  try {
    return parseArgs({ args: given, options, allowPositionals: true })
  } catch (error) {
    throw new WrongCall(error instanceof Error ? error.message : String(error))
  }
}

/** The files named, which must be there: said before anything else is begun. */
export function someFiles(files: string[]): string[] {
  if (files.length === 0) throw new WrongCall('Name at least one file.')
  for (const file of files) if (!existsSync(file)) throw new WrongCall(`There is no file ${file}.`)
  return files
}

/** A calendar day as it is typed, '2026-09-14': what `option` says. */
export function dayOf(text: string, option: string): Temporal.PlainDate {
  try {
    if (/^\d{4}-\d\d-\d\d$/.test(text)) return Temporal.PlainDate.from(text)
  } catch {
    // Said below, as for all that is no day.
  }
  throw new WrongCall(`${text} is not a day: write --${option} like 2026-09-14.`)
}

/** A refusal of a command of the house, as the last line and exit code 1. */
export function refused(says: string): number {
  say(/[.!?]$/.test(says) ? says : `${says}.`)
  return 1
}

const unreadable = (file: string) => new WrongCall(`${file} cannot be opened: is it a folder, or not yours to read?`)

/** The file's bytes, or a sentence where they cannot be had. */
export function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file)
  } catch {
    throw unreadable(file)
  }
}

/** For a file that is read piece by piece: a sentence where it is there and cannot be opened. */
export function mayBeRead(file: string): void {
  try {
    if (existsSync(file)) accessSync(file, constants.R_OK)
  } catch {
    throw unreadable(file)
  }
}
