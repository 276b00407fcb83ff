/** Who is to do what: the action column, 'Action: …' lines, initials on a line of their own, 'Clerk to write'. */
import type { Block } from './resolution-lists.ts'
import { sentences } from './sentences.ts'
import type { Row } from './lines.ts'
import { post } from './name-words.ts'

/** An action: who owns it as printed, what is to be done, and which block holds the owner. */
export type Action = { owner: string; text: string; block: number }

const actionLine =
  /^[*\s]*(?:outstanding |further |new )?(?:actions?|gweithred(?:u)?)(?:\s+(?:points?|required|items?|by|for|owner|arising|from\b.{2,40}?|no\.?\s*\d+|\d{1,2}))?\s*(?:[:–]|-\s|\s-)\s*(.*)$/i
const ownerLine = /^(?:owner|lead|responsible(?: officer)?|action by|by whom)\s*:\s*(.{2,60})$/i
const initials =
  /^\(?(?:all|[A-Z]{2,4}|[A-Z]{1,2}[a-z][A-Z]?|[A-Z]{1,2}[a-z]{1,2}[A-Z]{1,2})(?:\s?[/,&+]\s?(?:[A-Z]{2,4}|[A-Z]{1,2}[a-z][A-Z]?|[A-Z]{1,2}[a-z]{1,2}[A-Z]{1,2}|all))*\)?$/
const notInitials =
  /^(?:II|III|IV|VI|VII|VIII|IX|XI|XII|NB|PS|TBC|TBA|NIL|NONE|END|OK|AGM|AOB|FOR|YES|NO|AND|THE|PM|AM|GMT|UK|EU|CCTV|ASB|NHS|VAT)$/
const doer = String.raw`(?:(?:[Tt]he |[Aa]ll )?(?:(?:[Pp]arish |[Tt]own |[Dd]eputy |[Aa]ssistant |[Vv]ice[- ])*(?:[Cc]lerk|[Cc]hair(?:man|person|woman)?|[Ss]ecretary|[Tt]reasurer|[Ss]ecretariat|[Mm]embers|[Oo]fficers|[Cc]ouncillors))|(?:[Cc]llrs?\.?|[Cc]ouncillors?|Mr|Mrs|Ms|Dr|PC)\.?\s+\p{Lu}[\p{L}'’-]+(?:(?:\s|-)\p{Lu}[\p{L}'’-]+)*(?:\s*(?:and|&|/|,)\s*(?:(?:[Cc]llrs?\.?|the|Mr|Mrs|Ms)\s+)?\p{Lu}[\p{L}'’-]+)*)`
const proseDoer = new RegExp(String.raw`^(${doer})\s+to\s+(?!be\b|the\b|a\b|date\b)\p{Ll}+`, 'u')
const verbAfter = /^(.{2,60}?)\s+(?:to|will|shall|should|would|agreed to|is to|are to)\s+\p{Ll}/u

/** The owner inside the text of an 'Action:' line. */
function ownerOf(text: string): { owner: string | null; what: string } {
  const bracket = /\s*\(([^()]{2,160})\)\s*\.?\s*$/.exec(text)
  if (bracket?.[1] && !/^(?:with|see|copy|attached|by \d)/i.test(bracket[1])) {
    const owner = bracket[1].split(/\s+to\s+|\s+[-–—]\s+|\s*:\s+/)[0]?.trim() ?? ''
    if (owner.length < 70 && !/^(?:\d|\p{Ll})/u.test(owner)) return { owner, what: text.slice(0, bracket.index) }
  }
  const before = verbAfter.exec(text)
  if (before?.[1] && /^\p{Lu}/u.test(before[1]) && before[1].split(' ').length <= 7)
    return { owner: before[1].replace(/\s*[–—:-]+$/, ''), what: text }
  if (text.length < 70 && text.split(' ').length <= 8 && !/[!?]/.test(text) && /^\p{Lu}/u.test(text))
    return { owner: text.replace(/\.$/, ''), what: '' }
  return { owner: null, what: text }
}

const doing =
  /\b(?:agreed to|also agreed|to be (?:brought|shared|sent|circulated|reported)|will (?:come|share|be)|requested|asked for|promised|to (?:speak|share|bring|send|liaise|write|provide|report|circulate|contact|arrange|raise|discuss|engage)|should be sent|get their support|was agreed to)\b/i

/** The clauses of a paragraph that something is to be done in, last first kept: one for each owner printed below it. */
function deeds(paragraph: string, owners: number): string[] {
  const clauses = sentences(paragraph).flatMap(s => (s.length > 300 ? s.split(/\s+[–—]\s+|\s-\s(?=[a-zA-Z])/) : [s]))
  const done = clauses.filter(c => doing.test(c))
  const last = clauses.at(-1) ?? paragraph
  const chosen = (done.length > 0 ? done : [last]).slice(-owners)
  while (chosen.length < owners) chosen.unshift(chosen[0] ?? last)
  return chosen
}

/** Initials, or 'ALL', on a line of their own. */
export const isInitials = (text: string): boolean => text.length <= 24 && initials.test(text) && !notInitials.test(text)

/** A short line that names a post and nothing else: 'Executive Director', 'Environment &'. */
const isPostLine = (text: string): boolean =>
  text.length < 60 &&
  !/[.;:?!]$/.test(text) &&
  /^[\p{Lu}(&]/u.test(text) &&
  !/^\d|\b(?:was|were|be|is|are|that|received|noted|considered|reported|had)\b/i.test(text)

/** '… be accepted. (Action: A Birch)', '… → AB', '… Action – Clerk' at the end of a paragraph. */
function ownersInBrackets(text: string): string[] {
  const bracketed = [
    ...text.matchAll(/[([]\s*actions?(?:\s+(?:by|for|on|point))?\s*[:–—-]\s*([^()[\]]{2,70}?)\s*[)\]]/gi),
  ]
  const atEnd =
    /(?:[.!?]\s*|\s)(?:(?:action|actions)(?:\s+(?:by|for|on))?\s*[:–—-]\s*|action by\s+|[→⇒]\s*)([^.:;!?]{2,60}?)\.?\s*$/iu.exec(
      text,
    )
  const found = bracketed.length > 0 ? bracketed.map(m => m[1] ?? '') : [atEnd?.[1] ?? '']
  return found
    .map(said => (/^(.{2,40}?)\s+(?:to|will|shall)\s+\p{Ll}/u.exec(said)?.[1] ?? said).trim())
    .filter(owner => /^\p{Lu}/u.test(owner) && owner.split(' ').length <= 8)
}

/** 'AB to invite the county' and its like, one after another. */
function ownersBelow(blocks: Block[], from: number): Action[] {
  const out: Action[] = []
  for (let k = from; k < blocks.length; k++) {
    const text = (blocks[k]?.text ?? '').replace(/^(?:[-–—•*▪]|\(?\w{1,2}[.)])\s+/, '')
    const owner = text.length < 200 ? /^(\p{Lu}[^.:;,]{1,40}?)\s+to\s+\p{Ll}/u.exec(text)?.[1] : undefined
    if (owner === undefined || owner.split(' ').length > 5) break
    out.push({ owner, text, block: k })
  }
  return out
}

/** The actions of one minute. `column`: the minutes print an 'Action' column. */
export function actionsIn(
  blocks: Block[],
  rows: (from: number, to: number) => Row[],
  column: boolean,
  resolvedAt: number,
): Action[] {
  const out: Action[] = []
  for (let k = 0; k < blocks.length; k++) {
    const b = blocks[k]
    if (!b) break
    const line = actionLine.exec(b.text)
    const by = ownerLine.exec(b.text)
    if (line || by) {
      const said = (line?.[1] ?? by?.[1] ?? '').trim()
      if (said === '') {
        // 'Actions:' over a list of who is to do what.
        const listed = ownersBelow(blocks, k + 1)
        if (listed.length > 0) {
          out.push(...listed)
          k += listed.length
          continue
        }
        const next = blocks[k + 1]
        if (next && next.text.length < 60 && line)
          out.push({ owner: next.text.replace(/\.$/, ''), text: blocks[k - 1]?.text ?? '', block: ++k })
        continue
      }
      const { owner, what } = ownerOf(said)
      if (owner !== null)
        out.push({ owner, text: what === '' ? (sentences(blocks[k - 1]?.text ?? '').at(-1) ?? '') : what, block: k })
      continue
    }
    if (isInitials(b.text) && (column || b.text.includes('/') || b.text === 'ALL')) {
      let n = 1
      while (isInitials(blocks[k + n]?.text ?? '')) n++
      const what = deeds(blocks[k - 1]?.text ?? '', n)
      for (let d = 0; d < n; d++)
        out.push({ owner: blocks[k + d]?.text.replace(/^\(|\)$/g, '') ?? '', text: what[d] ?? '', block: k + d })
      k += n - 1
      continue
    }
    if (column && resolvedAt >= 0 && k > resolvedAt && isPostLine(b.text)) {
      const from = k
      const words = [b.text]
      while (isPostLine(blocks[k + 1]?.text ?? '') && words.length < 6) words.push(blocks[++k]?.text ?? '')
      const owner = words.join(' ')
      if (post.test(owner) && owner.length < 120) out.push({ owner, text: blocks[resolvedAt]?.text ?? '', block: from })
      continue
    }
    const edge = rows(b.from, b.to).find(r => r.cells.length > 1 && column)
    const last = edge?.cells.at(-1) ?? ''
    if (
      edge &&
      last !== '' &&
      last.length < 60 &&
      (edge.cells[0] ?? '').length > last.length &&
      (post.test(last) || isInitials(last))
    ) {
      out.push({ owner: last, text: edge.cells.slice(0, -1).join(' '), block: k })
      continue
    }
    const beside = ownersInBrackets(b.text)
    if (beside.length > 0) {
      out.push(...beside.map(owner => ({ owner, text: b.text, block: k })))
      continue
    }
    for (const s of sentences(b.text)) {
      const said = /^ACTIONS?\s*[:–-]\s*(.+)$/.exec(s)?.[1]
      const told = said === undefined ? null : ownerOf(said)
      if (told !== null && told.owner !== null) {
        out.push({ owner: told.owner, text: told.what === '' ? s : told.what, block: k })
        continue
      }
      const m = proseDoer.exec(s)
      if (m?.[1] && s.length < 200)
        out.push({ owner: m[1].replace(/^the\s+/i, '').replace(/^\p{Ll}/u, c => c.toUpperCase()), text: s, block: k })
    }
  }
  return out
}

/** A post that has a field of work before it, or behind it: 'CCTV Manager', 'Director of Law'. */
const endsAsPost = /\b(?:manager|officer|co-?ordinator|lead|analyst|engineer|adviser)$/i
const postOf = /\b(?:manager|director|head|officer|lead|member)\b.*\b(?:of|for)\b/i
const office =
  /\b(?:manager|director|head|officer|lead|analyst|engineer|adviser|co-?ordinator|clerk|chair\w*|secretary|treasurer)\b/i
const somebody = /^(?:the|cllrs?|councillors?|mr|mrs|ms|dr|all)\b/i

/** 'Control Room and CCTV Manager' and 'Director of Law and Governance' are one post each. */
const onePost = (left: string, right: string): boolean =>
  ![left, right].some(side => isInitials(side) || somebody.test(side)) &&
  ((endsAsPost.test(right) && !office.test(left)) || (postOf.test(left) && !office.test(right)))

/** The owners of an action, taken apart: 'DT/DC/DP' is three. */
export const ownersOf = (owner: string): string[] =>
  owner
    .split(/\s*[/,;]\s*/)
    .flatMap(each => {
      const [first = '', ...rest] = each.split(/\s*(&|\band\b)\s*/)
      const owners = [first]
      for (let k = 0; k < rest.length; k += 2) {
        const [left, right] = [owners.at(-1) ?? '', rest[k + 1] ?? '']
        if (onePost(left, right)) owners.splice(-1, 1, `${left} ${rest[k]} ${right}`)
        else owners.push(right)
      }
      return owners
    })
    .map(o => o.trim())
    .filter(o => o !== '')
