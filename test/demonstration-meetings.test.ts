/** What `npm start` prepares: a meeting in each of its stages, and nothing of what is not public in any public place. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import { ahead, over } from '../src/demonstration/committee/days.ts'
import { exemptWords } from '../src/demonstration/committee/words.ts'
import { loadMeetings } from '../src/demonstration/index.ts'
import { today } from '../src/lib/index.ts'
import { hasTypst } from '../src/print/index.ts'
import { day, type Demonstration, startDemonstration } from './stories/demonstration.ts'

let site: Demonstration
before(async () => {
  site = await startDemonstration()
})
after(() => site.stop())

const board = 'safer-communities-scrutiny-board'
const next = `${board}-${ahead(today(day))[0].toString()}`
const past = `${board}-${over(today(day)).toString()}`
const tokens = new Map<string, string>()

async function read(who: string | null, path: string): Promise<string> {
  const token = who === null ? null : (tokens.get(who) ?? (await site.signIn(who)))
  if (who !== null && token !== null) tokens.set(who, token)
  const answer = await fetch(
    `${site.address}${path}`,
    token === null ? {} : { headers: { cookie: `session=${token}` } },
  )
  assert.equal(answer.status, 200, path)
  return answer.text()
}
const says = async (who: string | null, path: string, ...words: RegExp[]) => {
  const text = (await read(who, path)).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
  for (const word of words) assert.match(text, word, path)
}

/** The words of a PDF. */
async function textOf(bytes: Uint8Array): Promise<string> {
  const pdfium = await PDFiumLibrary.init()
  const document = await pdfium.loadDocument(bytes)
  const text = [...document.pages()].map(page => page.getText()).join('\n')
  document.destroy()
  pdfium.destroy()
  return text
}

test('the clerk finds a meeting in preparation, with a report in each state', async () => {
  await says('clerk', '/committee', /15 December 2026/, /2 reports not accepted yet/, /1 public question to decide/)
  await says('clerk', '/committee/reports', /Accepted/, /Given in/, /Being written/, /Legal not yet/, /Finance yes/)
  await says(
    'clerk',
    `/committee/meetings/${next}/agenda`,
    /Deferred from 12 November 2026/,
    /Invited: Ines Carrow/,
    /Presentation by Chief Inspector Sunniva Dalegarth/,
    /Witness: Dorcas Pell/,
    /Feedback from the Westmarch Police and Crime Panel/,
    /Two of them will be for Thornmere/,
    /paragraph 3 of Part 1 of Schedule 12A/,
    /Veridian Roadwatch/,
  )
  await says('clerk', `/committee/meetings/${next}/questions`, /Published/, /Refused/, /To decide/)
  await says('clerk', `/committee/meetings/${next}/declarations`, /Giles Farrowby: Disclosable Pecuniary Interest/)
  await says('clerk', `/committee/work-programme/${board}`, /Fires on Derelict Land/, /Shared Houses and Noise/)
  await says('clerk', '/committee/scrutiny', /Waiting for an answer/, /Accepted in part/)
})

test('the author of a report that says one application too many is told what was published', async () => {
  const desk = await read('author', '/committee/reports')
  const [, report = ''] = /href="(\/committee\/reports\/\w{16})"[^>]*>Community Wardens/.exec(desk) ?? []
  await says('author', `${report}/check`, /This says Three, and 2 were published for the same time on/)
  assert.match(await read('author', `${report}/check`), /href="\/services\/case-review"/)
  await says(null, '/services/case-review', /November 2025 to October 2026/)
})

test('everybody else finds what is theirs to do', async () => {
  await says('author', '/work', /Community Wardens/, /Action: /)
  await says('legal', '/work', /Sign a report: Dispersal Powers/)
  await says('lead', '/work', /Sign a report: Dispersal Powers/)
  await says('finance', '/committee/reports', /Dispersal Powers/)
  await says('chair', `/committee/meetings/${past}/minutes`, /With the chair/, /Harrowgate Civil/)
  await says('councillor', '/interests/mine', /Quillon House/, /Withheld/)
  await says('councillor', '/committee/representation', /Westmarch Police and Crime Panel/)
  await says('monitoring', '/interests/check', /Siân Prothero-Webb/)
})

test('the meeting that is over was followed, and its papers are public', { skip: !hasTypst() }, async () => {
  await says(null, `/meetings/${past}`, /Extraordinary meeting/, /Read the papers/, /Repair of the River Wall: Tenders/)
  await says(null, `/meetings/${past}/pack`, /Foot of Ferry Street/)
  await says(null, `/meetings/${past}/live`, /The meeting ended at 7:26pm/)
  await says(null, `/meetings/${next}`, /Ask a question/, /Oluchi Varnham/)
})

test('nothing that is exempt, sensitive or an asker’s own is on a public page, in a public file or in the search', async () => {
  const hidden = [...exemptWords, '27 Ferry Street', '4 Wharf Lane', 'Bertram Quayle', 'Clemency Harrod']
  const seen = new Set<string>()
  const waiting = ['/', `/meetings/${past}/pack.pdf`, `/meetings/${next}/ask`, '/data/votes.csv']
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue
    seen.add(path)
    const answer = await fetch(`${site.address}${path}`)
    const type = answer.headers.get('content-type') ?? ''
    const bytes = new Uint8Array(await answer.arrayBuffer())
    const plain = new TextDecoder().decode(bytes)
    const text = type.startsWith('application/pdf') && answer.ok ? await textOf(bytes) : plain
    for (const word of hidden) assert.ok(!text.includes(word), `${word} stands at ${path}`)
    if (!type.startsWith('text/html')) continue
    for (const [, href = ''] of plain.matchAll(/(?:href|src)="(\/[^"#]*)/g)) {
      const to = href.replaceAll('&amp;', '&')
      // Calendars of one month lead to the next for ever, and papers that were imported are not ours.
      if (!/^\/(?:assets|documents|calendar\/\d|sign-in|search)/.test(to)) waiting.push(to)
    }
  }
  assert.ok(seen.has(`/meetings/${past}`) && seen.size > 100, `only ${seen.size} pages`)
  for (const word of exemptWords) {
    const found = await read(null, `/search?q=${encodeURIComponent(word)}`)
    const results = found.slice(found.indexOf('<main')).replaceAll(/<input[^>]*>|<h1[^]*?<\/h1>/g, '')
    assert.ok(!results.includes(`/meetings/${past}`), word)
  }
})

test('it is made once', async () => {
  const count = async () =>
    [...(await read('clerk', '/committee/reports')).matchAll(/\/committee\/reports\/\w{16}/g)].length
  const before = await count()
  assert.equal(await loadMeetings(site.db, site.profile, day), true)
  assert.equal(await count(), before)
})
