/** Lists of people as minutes print them: who, and what is said of each. */
import { flatBrackets, named, officeFirst, split } from './name-pieces.ts'
import {
  anyCouncillor,
  councillorHead,
  crowd,
  looksLikeName,
  officerPost,
  plural,
  postNominal,
  roleWord,
  withoutTitle,
} from './name-words.ts'

/** One person of a list: the name without 'Councillor' and without brackets; the note is the rest. */
export type Person = { name: string; note: string; councillor: boolean; officer: boolean; public: boolean }

/** 'Mr A Reed Clerk to the Council': nothing parts the name from the post. */
const titled =
  /^((?:Mr|Mrs|Ms|Miss|Dr)\.?(?:\s+\p{Lu}[\p{L}'’.-]*){1,4}?)\s+((?:Parish |Town |Deputy |Assistant |Acting )*(?:Clerk|Officer|Director|Manager|Head of|Solicitor|Secretary|Chief|Democratic|Responsible|Locum)\b.*)$/u
const person = (name: string, note: string, councillor: boolean): Person => ({
  name,
  note,
  councillor,
  officer: officerPost.test(note),
  public: false,
})

/**
 * The people of a printed list. 'Councillors A. Reed (Chair), Stone and Mr J Hill, Head of Planning' are three; 'None' is none.
 * Words that are no name go to the note of the person before them.
 */
export function people(text: string): Person[] {
  const out: Person[] = []
  let councillors = false
  const flat = flatBrackets(text)
    .replace(
      /(^|[;\n]\s*)((?:the )?(?:(?:parish|town|deputy|community) )*clerk),\s+(?=(?:Mr|Mrs|Ms|Miss|Dr)\b)/gi,
      '$1$2 ',
    )
    .replace(/\t|\s{3,}/g, '; ')
    .replace(/\.\s+(?=(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr|Also|Apologies)\b)/g, '; ')
    .replace(
      /(?<=[\p{Ll}\d)]{2})(?<!\b(?:Mr|Mrs|Ms|Dr|Cllr|Cllrs|Rev|Revd|Prof|St|Supt|Insp|Sgt|Cyng))\.\s+(?=\p{Lu}\p{Ll}+ \p{Lu}\p{Ll})/gu,
      '; ',
    )
  const spaced = flat.replace(anyCouncillor, (m: string, at: number) =>
    at > 0 && !/[,;:(]\s*$|(?:\band|&|\bof|\bfor|\bac)\s*$/.test(flat.slice(Math.max(0, at - 12), at)) ? `; ${m}` : m,
  )
  for (const printed of named(spaced)) {
    const piece = officeFirst(printed)
    if (crowd.test(piece)) {
      out.push({ name: piece, note: '', councillor: false, officer: false, public: true })
      continue
    }
    const head = councillorHead.exec(piece)
    const { name, note } = split(withoutTitle(piece))
    if (plural.test(piece)) councillors = true
    else if (head === null && /^(?:Mr|Mrs|Ms|Miss|Dr|Officers)\b/.test(piece)) councillors = false
    const last = out.at(-1)
    if (name === '' && note !== '' && last) {
      last.note = [last.note, note].filter(Boolean).join('; ')
      last.officer ||= officerPost.test(last.note)
    } else if (titled.test(name)) {
      const m = titled.exec(name)
      if (m?.[1] && m[2])
        out.push(person(m[1].replace(/[\s,–-]+$/, ''), [m[2], note].filter(Boolean).join('; '), head !== null))
    } else if (postNominal.test(name) && last) last.name = `${last.name} ${name}`
    else if (head === null && last && !looksLikeName(name)) {
      last.note = [last.note, piece].filter(Boolean).join(', ')
      last.officer ||= officerPost.test(last.note)
    } else if (
      looksLikeName(name) &&
      !/^(?:none|nil|dim|n\/?a|apologies|present|vacan\w*|absent|all|both|also|chair|clerk|item|no|there|it)$/i.test(
        name,
      )
    )
      out.push(person(name, note, head !== null || (councillors && !officerPost.test(note))))
  }
  return out
}

/** Says that there is nobody. */
export const saysNone = (text: string): boolean =>
  /^[\s:–-]*(?:none|nil|dim|n\/a|no apologies|there were (?:none|no)\b|no\b.{0,40}\breceived|not applicable|-)\b/i.test(
    text.trim(),
  ) || /^there were no apologies/i.test(text.trim())

/** The role that a note states: 'Chair', 'Vice-Chair', as printed. */
export function roleIn(note: string): string | null {
  for (const part of note.split(/[;,]/)) {
    const t = part.trim()
    if (roleWord.test(t) && t.length < 40) return t.replace(/\s+in the chair$/i, '').trim()
  }
  return null
}
