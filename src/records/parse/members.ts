/** The members of a body as a front sheet or an annual report lists them. */
import type { Reading } from '../reading.ts'
import type { Row } from './lines.ts'
import { isParty, looksLikeName, withoutTitle } from './name-words.ts'
import { people, roleIn } from './names.ts'

type Member = NonNullable<Reading['members']>[number]
type Listed = { member: Member; row: Row }

const heading =
  /^(?:(?:board|committee|panel|cabinet|forum|council|sub-?committee|group|current|core|voting)?\s*(?:membership|members(?:hip)? of (?:the|this) .{3,80}|members)|(?:the )?membership of the .{3,80}|councillors?|cllrs|aelodau|aelodaeth|members appointed|to\s*:?\s*(?:councillors|the members|members)?|to\s*:?\s*(?:all\s+)?(?:the\s+)?members of (?:the\s+)?.{3,80}|(?:aelodau|aelodaeth(?: .{3,50})?) \/ (?:members|membership)(?: of .{3,60})?|(?:members|membership) \/ (?:aelodau|aelodaeth)|(?:elected|independent|appointed|parent|lay) members)(?:\s+\d{4}\s*[-/–]\s*\d{2,4})?(?:\s*\(\d+\))?\s*[:–-]?\s*$/i
const inline =
  /^to:?\s+(?:all\s+)?(?:the\s+)?members of [^:]{3,60}(?::|\s[-–])\s*(?=\p{L})|^(?:(?:board|committee|panel|cabinet|forum|council)?\s*(?:membership|members)|to|councillors|cllrs|committee|aelodau)(?:\s*\(\d+\))?\s*[:–-]\s*(?:councill?ors?|cllrs?|the worshipful|mr|mrs|ms|\p{Lu})|^(?:to\s*:?\s*)?councillors\s+(?=\p{Lu})|^membership\s+(?:councillors|cllrs)\s/iu
const stop =
  /^(?:dear\b|an? (?:\w+ )?meeting (?:of|will)|the meeting\b|yours|you are|substitut|quorum|contact|please contact|for (?:further|more)|agenda|named substitutes|reserve|officers?|if you|notes?\b|part\s+(?:i|1|a)\b|the next|chief executive|dated?\b|venue|time|copies|in attendance|other (?:invitees|attendees)|press|the .{5,60} is responsible|next meeting|items?\b|\d)/i
const headingRow = /^(?:name|councillor|member|political (?:group|party)|party|ward|group|representing|role)(?:\s|$)/i

/** 'Co-opted members (non-voting):' — the list goes on below. */
const subheading =
  /^(?:co-?opt(?:ed|ees?)|(?:non-?)?voting|independent|lay|parent|church|statutory|external|elected|appointed)\b[^:.,]{0,40}(?:\([^)]*\))?\s*:?$/i

/** 'Labour (5)', 'Conservative Group:' — a party that heads the names below it. */
const partyHeading = (text: string): string | null => {
  const m = /^(.{2,40}?)(?:\s+(?:group|party|members?))?\s*(?:\(\d+\))?\s*[:–-]?\s*$/i.exec(text)
  return m?.[1] !== undefined && isParty(m[1]) ? m[1] : null
}

/** 'Green Group: Councillors A Birch and B Cole' */
function inGroup(text: string): { party: string; rest: string } | null {
  const m = /^(.{3,40}?)\s*(?:\(\d+\))?\s*:\s*(.+)$/.exec(text)
  const party = m?.[1] === undefined ? null : partyHeading(m[1])
  return party === null ? null : { party, rest: m?.[2] ?? '' }
}

function partyAt(cell: string): string | null {
  const bare = cell.replace(/^[([]|[)\]]$/g, '').trim()
  return bare.split(/\s+\/\s+/).every(isParty) ? bare : null
}

/** 'Councillor Ann Able (Chair) Labour': the party at the end of a line that nothing parts from the name. */
function withTrailingParty(row: Row): Row {
  if (
    row.cells.length > 1 ||
    row.text.length > 90 ||
    !/^(?:\S+ \/ )?(?:councillor|cllr|y cynghorydd)\b/i.test(row.text)
  )
    return row
  const words = row.text.split(' ')
  for (let n = Math.min(5, words.length - 3); n >= 1; n--) {
    const party = words.slice(-n).join(' ')
    if (partyAt(party) !== null) return { ...row, cells: [words.slice(0, -n).join(' '), party] }
  }
  return row
}

/** A heading below names, set as no name above it is: the list is at its end. */
const opensAnother = (row: Row, before: Row | undefined): boolean =>
  row.heading > 0 && row.heading !== before?.heading && !/^(?:councillor|cllr|mr|mrs|ms|miss|dr)\b/i.test(row.text)

/** A cell that holds a post and no name. */
const roleCell =
  /^(?:(?:joint |co-?)?(?:vice|deputy|acting)?[- ]?(?:chair(?:man|woman|person)?)|(?:deputy )?(?:leader|mayor)|cadeirydd|is-gadeirydd|(?:ordinary |committee |co-?opted )?member|substitute)(?: of .{3,50})?$/i

/** 'Ann Birch, Dale Council (Chair)': the post stands in brackets behind another note. */
const bracketed = (note: string): string | null =>
  /\S\s*\(((?:joint |co-?)?(?:(?:vice|deputy|acting)[- ]?)?chair(?:man|woman|person)?)\)/i.exec(note)?.[1] ?? null

/** 'Vice-Chair: Councillor A Birch' */
const postFirst =
  /^((?:(?:joint |co-?)?(?:vice|deputy|acting)?[- ]?chair(?:man|woman|person)?|cadeirydd|is-gadeirydd))\s*[:–]\s*(\S.*)$/i

/** 'Councillor A Birch   Chairman': the post stands behind the name and no bracket parts them. */
const behind =
  /(?<=\s\p{Lu}[\p{L}’'-]+),?\s+((?:joint )?(?:(?:vice|deputy|acting)[- ])?chair(?:man|woman|person)?|(?:deputy )?(?:leader|mayor))$/iu

/** One row of a member list: a name with a role and a party, or several names. */
function membersOfRow(row: Row, party: string | null): Member[] {
  const cells = (row.cells.length > 1 ? row.cells : row.gapped.split(/\s{3,}|\t/))
    .map(c => c.trim())
    .filter(c => c !== '')
  const own = cells.map(partyAt).find(p => p !== null) ?? null
  const post = cells.length > 1 ? cells.find(c => roleCell.test(c)) : undefined
  return cells
    .filter(c => partyAt(c) === null && c !== post)
    .flatMap(cell => {
      const titled = postFirst.exec(cell)
      const listed = people((titled?.[2] ?? cell).replace(behind, ' ($1)')).filter(p => !p.public)
      if (titled?.[1] && listed[0] && listed.length === 1)
        listed[0].note = [titled[1], listed[0].note].filter(Boolean).join('; ')
      return listed.map(p => {
        const bits = p.note.split(/[;,]/).map(b => b.trim())
        const said = bits.map(partyAt).find(b => b !== null) ?? null
        const role =
          bracketed(p.note) ??
          roleIn(p.note.replace(/-\s+(?=[Cc]hair)/, '-')) ??
          (post === undefined ? null : roleIn(post))
        return { name: p.name, role, party: said ?? own ?? party }
      })
    })
}

/** The first list of members in the rows; null where there is none. */
export function findMembers(rows: Row[]): Listed[] | null {
  const sentence = inSentence(rows)
  if (sentence !== null) return sentence
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k]
    if (!row) continue
    const text = row.text
    const startsHere =
      inline.test(text) &&
      people(text.replace(/^(?:to:?\s[^:]{0,70}(?::|\s[-–])|to|membership|members)\s*:?\s*/i, '')).length >=
        (rows[k + 1]?.joins === true ? 2 : 3)
    if (!heading.test(text) && !startsHere) continue
    const listed = collect(rows.slice(startsHere ? k : k + 1), startsHere)
    if (listed.length >= 3) return listed
  }
  return findLooseList(rows)
}

function collect(printed: Row[], inlineList: boolean): Listed[] {
  const parted = printed.slice(0, 40).map(withTrailingParty)
  const others = printed.slice(0, 40).filter(r => r.cells.length > 1 && r.cells.some(c => partyAt(c) !== null))
  const sure = parted.filter((r, k) => r !== printed[k]).length + others.length >= 3
  const rows = sure ? [...parted, ...printed.slice(40)] : printed
  const out: Listed[] = []
  let party: string | null = null
  let misses = 0
  for (let k = 0; k < rows.length && misses < 2; k++) {
    const row = rows[k]
    if (!row) break
    if (k > 0 && stop.test(row.text)) break
    if (
      headingRow.test(row.text) &&
      out.length === 0 &&
      people(row.text).length < 2 &&
      !/councillor\s+\p{Lu}/iu.test(row.text)
    )
      continue
    if (out.length > 0 && subheading.test(row.text) && people(row.text).length === 0) continue
    const heads = partyHeading(row.text)
    if (heads !== null) {
      party = heads
      continue
    }
    if (out.length > 0 && opensAnother(row, rows[k - 1])) break
    let text = row
    if (inlineList || row.text.length > 60 || inGroup(row.text) !== null) {
      // A list in running text goes on over the lines that join it.
      const lines = [row]
      while (rows[k + 1]?.joins === true) {
        const next = rows[k + 1]
        if (!next) break
        lines.push(next)
        k++
      }
      const lead = (t: string): string =>
        t.replace(
          /^to:?\s+(?:all\s+)?(?:the\s+)?members of [^:]{3,60}(?::|\s[-–])\s*(?=\p{L})|^(?:to|(?:\w+ )?membership|members|committee)\s*(?:\(\d+\))?\s*[:–-]?\s*(?=\p{L})/iu,
          '',
        )
      const label = lines
        .map(l => l.text)
        .join(' ')
        .replace(/(\p{Ll})- (?=\p{Lu}\p{Ll})/gu, '$1-')
      const group = inGroup(label)
      if (group) {
        party = group.party
        text = { ...row, text: group.rest, gapped: group.rest, cells: [] }
      } else
        text = {
          ...row,
          text: lead(label),
          gapped: lines.length > 1 ? lead(label) : lead(row.gapped.trim()),
          cells: lines.length > 1 ? [] : row.cells,
        }
    }
    if (/\b(?:to be|is|are|will be) (?:appointed|elected|confirmed|advised)\b/i.test(row.text)) continue
    const found = row.text.length > 700 ? [] : membersOfRow(text, party)
    const sentence = /[.!?]$/.test(row.text) && row.text.length > 60 && !inlineList
    if (found.length === 0 || sentence) {
      misses++
      if (out.length === 0 && misses > 1) break
      if (out.length > 0) break
      continue
    }
    misses = 0
    for (const member of found) if (!out.some(o => o.member.name === member.name)) out.push({ member, row })
    if (
      inlineList &&
      rows[k + 1]?.joins !== true &&
      found.length > 3 &&
      partyHeading(rows[k + 1]?.text ?? '') === null &&
      membersOfRow(rows[k + 1] ?? row, null).length === 0
    )
      break
  }
  return out
}

/** 'The Board comprised ten members: Cllr A (Chair) Cllr B …', perhaps over several lines. */
function inSentence(rows: Row[]): Listed[] | null {
  const at = rows.findIndex(r => /\b(?:members|councillors|membership)\s*:\s*(?:cllr|councillor)\b/i.test(r.text))
  const first = rows[at]
  if (!first) return null
  const out: Listed[] = []
  for (const [k, row] of rows.slice(at, at + 12).entries()) {
    const text = k === 0 ? row.text.slice(row.text.search(/:\s*(?:cllr|councillor)\b/i) + 1) : row.text
    if (!/^\s*(?:cllr|councillor)\b/i.test(text)) break
    // A sentence may run on after the last name.
    for (const p of people(text.replace(/(?<=\p{Ll})\s+(?:The|During|In|This|It)\s+(?=\p{Lu}|\p{Ll}).*$/u, '')))
      if (!p.public && !out.some(o => o.member.name === p.name))
        out.push({ member: { name: p.name, role: roleIn(p.note), party: null }, row })
  }
  return out.length >= 3 ? out : null
}

/** Without a heading: four rows or more that each begin with 'Councillor'. */
function findLooseList(rows: Row[]): Listed[] | null {
  const councillor = /^(?:councillor|cllr)\b/i
  const from = rows.findIndex(
    (r, k) =>
      [0, 1, 2].every(
        d =>
          councillor.test(rows[k + d]?.text ?? '') &&
          (rows[k + d]?.text.length ?? 99) < 90 &&
          looksLikeName(withoutTitle((rows[k + d]?.text ?? '').split(/\t|\(|,|\s{2,}| - /)[0] ?? '')),
      ) && r.text.length < 90,
  )
  if (from < 0) return null
  const listed = collect(rows.slice(from), false)
  return listed.length >= 3 ? listed : null
}
