/** People named in words: with a title, in a list after one, or by a common forename. */
import { forenames } from './forenames.ts'
import { type Name, nameOf } from './names.ts'
import { remember } from './remember.ts'
import { fold } from '../../lib/index.ts'

/** `text` stands in the words letter for letter from `start`, without the title. `councillor`: so titled, or listed after one who is. */
export type PersonMention = { name: Name; text: string; start: number; titled: boolean; councillor: boolean }

const word = String.raw`(?:St\.? |Ó |Ní )?(?:\p{Lu}['’])?\p{Lu}\p{L}+(?:['’]\p{Lu}?\p{Ll}+(?<!['’]s))?(?:-\s?\p{L}[\p{L}'’]*)*`
const initials = String.raw`(?:(?:\p{Lu}\.? ?){1,4}(?=[ .]?[\p{Lu}Ó])(?<=[ .]))?`
const particle = String.raw`(?:(?:de|la|le|van|von|der|den|ap|ab|ferch|al|el|di|da|du) ){0,2}`
const person = String.raw`(?:(?:Mrs|Ms|Miss|Mr|Dr|Prof|Sir|Dame)\.? )?${initials}${particle}${word}(?: (?:\p{Lu}\.? )?${particle}${word}){0,3}`
const title = String.raw`(?:[Cc]ouncillors?|COUNCILLORS?|Cllrs?|CLLRS?|Aldermen|Alderman|Messrs|Mrs?|Ms|Miss|Dr|Prof(?:essor)?|Rev(?:erend|d)?|Canon|Sir|Dame|Baroness|Lord|Inspector|Insp|Sergeant|Sgt|Superintendent|Supt|PCSO|PC)(?:\.|:|(?![\p{L}-]))\s*`
const titled = new RegExp(String.raw`(?<![\p{L}'’-])(${title})(?=\p{L})`, 'gu')
const next = new RegExp(person, 'uy')
const between =
  /(?:\s*\([^()]{0,80}\))?\s*(?:,\s*(?:and\s+)?|;\s*(?:and\s+)?|\s+and\s+|\s*&\s*)(?=\p{Lu}|de |van |ap )/uy

/** What follows a name in capitals and is no part of it, and what looks like a name and is none. */
const stop =
  /^(?:Labour|Conservatives?|Liberal|Democrats?|Greens?|Independents?|Reform|Plaid|Chair(?:man|woman|person)?|Vice|Deputy|Leader|Members?|Officers?|Head|Director|Chief|The|This|Also|Council(?:lors?)?|Cllrs?|Board|Committee|Cabinet|Police|Present|Apolog\w+|Portfolio|Mayor|Executive|County|Borough|District|Town|Parish|Ward|Clerk|Action|Item|Resolved|RESOLVED|None|Mr|Mrs|Ms|Miss|Dr|No|In|At|On|And|Vote|Votes|For|Against|Substitute|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/
/** With these no name begins, though with 'Green' one may. */
const noName =
  /^(?:Members?|Officers?|The|This|Also|Council(?:lors?)?|Cllrs?|Board|Committee|Cabinet|Police|Director|Chief|Portfolio|Executive|County|Borough|District|Town|Parish|Apolog\w+|Present|Action|Item|None|Vice|Deputy|Mr|Mrs|Ms|Miss|Dr|No|In|At|On|And|Votes?|For|Against|RESOLVED|Resolved|Chair\w*|Leader|Mayor|Clerk)$/
/** What is named after a person is not the person. */
const place =
  /^(?:Road|Street|Lane|Avenue|Close|Drive|Way|Court|House|Hall|Park|Place|Square|Gardens?|Centre|Center|School|Academy|College|University|Hospital|Foundation|Trust|Society|Fund|Charity|Award|Awards|Ward|Estate|Bridge|Farm|Wood|Lodge|Terrace|Crescent|Green|Ltd|Limited|LLP|PLC|Primary|Infants?|Junior|Church|Day|Week|Act|Law|Associates|Partnership|Community|Street,|Group|Association|Institute|Club|Homes?|Housing|Building|Suite|Room|Theatre|Library|Museum|Memorial|Cup|Report|Review|Festival)$/

function cut(text: string): string {
  const parts = text.split(' ')
  const end = parts.findIndex((part, n) => n > 0 && stop.test(part))
  return (end < 0 ? parts : parts.slice(0, end)).join(' ')
}

export const peopleIn = remember((text: string): readonly PersonMention[] => {
  const all: PersonMention[] = []
  let till = 0
  for (const { 0: whole, 1: by = '', index } of text.matchAll(titled)) {
    let at = index + whole.length
    if (at < till) continue
    const councillor = /c(?:ouncillor|llr)|alderm/i.test(by)
    const many = /s[.:]?\s*$/i.test(by) && !/^(?:Mrs|Ms|Miss)/i.test(by)
    for (let first = true; first || many; first = false) {
      next.lastIndex = at
      const words = next.exec(text)?.[0]
      if (words === undefined || noName.test(words.split(' ')[0] ?? '')) break
      const found = cut(words)
      const name = nameOf(first && !councillor && !many ? by + found : found)
      if (!name) break
      all.push({ name, text: found, start: at, titled: true, councillor })
      till = at + found.length
      between.lastIndex = till
      const gap = between.exec(text)?.[0]
      if (gap === undefined) break
      at = till + gap.length
    }
  }
  return [...all, ...byForename(text, all)].sort((a, b) => a.start - b.start)
})

const run = new RegExp(String.raw`(?<![\p{L}'’-])${word}(?: \p{Lu}\.?)?(?: ${particle}${word}){1,5}`, 'gu')

/** 'Mike Sage advised Members': a common forename, and one or two words more. */
function byForename(text: string, known: readonly PersonMention[]): PersonMention[] {
  const all: PersonMention[] = []
  for (const { 0: found, index } of text.matchAll(run)) {
    const parts = found.split(' ')
    if (
      parts.length > 4 ||
      !forenames.has(fold(parts[0] ?? '')) ||
      parts.some(part => place.test(part) || noName.test(part))
    )
      continue
    if (known.some(one => index < one.start + one.text.length && index + found.length > one.start)) continue
    const name = nameOf(found)
    if (name) all.push({ name, text: found, start: index, titled: false, councillor: false })
  }
  return all
}
