/** The hundred thousand commonest passwords: read once, when the first password is set, and kept as one text. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

let list: string | null = null

/** 800 KB with a line for each, which is searched in under a millisecond; a set of them would take ten times the room. */
const words = (): string =>
  (list ??= `\n${gunzipSync(readFileSync(new URL('common-passwords.gz', import.meta.url)))
    .toString('utf8')
    .toLowerCase()}\n`)

const listed = (word: string): boolean => word.length > 0 && !word.includes('\n') && words().includes(`\n${word}\n`)

const shortestCore = 4

/** Whether it is a common password, is one with digits and signs put round it, or is one written several times over. */
export function isCommon(password: string): boolean {
  const word = password.normalize('NFKC').toLowerCase()
  const withoutSigns = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
  const onlyLetters = word.replace(/^\P{L}+|\P{L}+$/gu, '')
  const repeated = /^(.+?)\1+$/su.exec(word)?.[1] ?? ''
  const cores = [withoutSigns, onlyLetters].filter(core => core.length >= shortestCore)
  return new Set(word).size < 5 || [word, repeated, ...cores].some(listed)
}
