/** `npm run pictures`: the pictures of the help pages, taken of the demonstration in a real browser, signed in where they show it. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import pino from 'pino'
import { application } from '../src/app.ts'
import { startBrowser } from '../test/browser.ts'
import { startDemonstration } from '../test/stories/demonstration.ts'

const folder = join(import.meta.dirname, 'help', 'pictures')
const board = 'safer-communities-scrutiny-board'

const pictures = [
  { name: 'home', path: '/', width: 1000, height: 720 },
  { name: 'meeting', path: `/meetings/${board}-2026-09-08`, width: 1000, height: 800 },
  { name: 'minutes', path: `/meetings/${board}-2026-09-08#minutes`, width: 1000, height: 700 },
  { name: 'search', path: '/search?q=knife+crime', width: 1000, height: 760 },
  { name: 'phone', path: `/bodies/${board}`, width: 360, height: 640 },
  { name: 'questions', path: '/questions', width: 800, height: 800 },
  { name: 'reporting', path: '/report/anti-social-behaviour?as=self', width: 800, height: 900 },
]

/** By whom, which links are followed first, and the heading with which the picture begins; the top of the page where none is said. */
const signedIn: readonly (Shot & { readonly follow?: readonly string[]; readonly from?: string })[] = [
  { name: 'work', who: 'asb', path: '/work', width: 800, height: 800 },
  { name: 'case', who: 'asb', path: '/cases', follow: ['-0001'], width: 800, height: 900 },
  { name: 'panel', who: 'group', path: '/panels', follow: ['Problem-solving'], width: 800, height: 900 },
  { name: 'panel-minutes', who: 'group', path: '/panels', follow: ['28 October', 'Minutes'], width: 800, height: 900 },
  {
    name: 'threshold',
    who: 'group',
    path: '/cases?kind=case-review&state=closed',
    follow: ['CR-'],
    from: 'The threshold',
    width: 800,
    height: 700,
  },
  { name: 'camera', who: 'cameras', path: '/cases', follow: ['-0012'], width: 800, height: 900 },
  { name: 'figures', who: 'asb', path: '/services/anti-social-behaviour/figures', width: 800, height: 900 },
  { name: 'user', who: 'administrator', path: '/admin/users', follow: ['Rosalind Keighley'], width: 800, height: 900 },
  { name: 'log', who: 'protection', path: '/log', width: 800, height: 800 },
  { name: 'desk', who: 'clerk', path: '/committee', follow: [board], width: 800, height: 900 },
  { name: 'agenda', who: 'clerk', path: '/committee', follow: [board, 'Agenda'], width: 800, height: 900 },
  { name: 'publish', who: 'clerk', path: '/committee', follow: [board, 'Publish'], width: 800, height: 900 },
  { name: 'report', who: 'author', path: '/committee/reports', follow: ['Community Wardens'], width: 800, height: 900 },
  {
    name: 'proof-reading',
    who: 'author',
    path: '/committee/reports',
    follow: ['Community Wardens', 'Supporting information'],
    width: 1000,
    height: 900,
  },
  {
    name: 'proof-reading-gate',
    who: 'clerk',
    path: '/committee',
    follow: [board, 'Publish'],
    from: 'Proof-reading',
    width: 800,
    height: 500,
  },
  { name: 'cohort-board', who: 'inspector', path: '/offender-management', width: 800, height: 900 },
  {
    name: 'offender',
    who: 'inspector',
    path: '/cases?kind=offender-management',
    follow: ['-0001'],
    width: 800,
    height: 900,
  },
  { name: 'incident', who: 'enforcement', path: '/enforcement/incident', width: 360, height: 740 },
  { name: 'enforcement-figures', who: 'enforcement', path: '/services/enforcement/figures', width: 800, height: 900 },
  { name: 'interests', who: 'vice', path: '/interests/mine', width: 800, height: 640 },
]

type Shot = {
  readonly name: string
  readonly who: string
  readonly path: string
  readonly width: number
  readonly height: number
}
type Kind = { who?: string; address?: string; width: number; height: number }

mkdirSync(folder, { recursive: true })
const [browser, site] = await Promise.all([startBrowser(), startDemonstration()])

async function open({ who, address = site.address, width, height }: Kind) {
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: 0.8,
    baseURL: address,
    reducedMotion: 'reduce',
  })
  if (who !== undefined)
    await context.addCookies([{ name: 'session', value: await site.signIn(who), url: site.address }])
  return context.newPage()
}
type Opened = Awaited<ReturnType<typeof open>>

/** A link by its words, or by a part of where it leads. */
const linkTo = (page: Opened, to: string) => page.locator(`main a:has-text("${to}"), main a[href*="/${to}"]`).first()

/** What stands above the page's own words is the same on every page: pictures of one that somebody works on begin below it. */
const below = (page: Opened, from?: string) =>
  from === undefined
    ? page.evaluate(`document.querySelector('main').scrollIntoView()`)
    : page
        .locator('h2', { hasText: from })
        .first()
        .evaluate((one: { scrollIntoView(): void }) => one.scrollIntoView())

async function take(page: Opened, name: string) {
  await page.screenshot({ path: join(folder, `${name}.png`) })
  await page.context().close()
}

for (const { name, path, ...kind } of pictures) {
  const page = await open(kind)
  await page.goto(path)
  await take(page, name)
}
for (const { name, path, follow = [], from, ...kind } of signedIn) {
  const page = await open(kind)
  await page.goto(path)
  for (const to of follow) await linkTo(page, to).click()
  await below(page, from)
  await take(page, name)
}

/** The next meeting goes on, for its clerk and for who follows it: its papers are published, and its day has come. */
async function sitting() {
  const size = { width: 900, height: 800 }
  const before = await open({ who: 'clerk', ...size })
  await before.goto('/committee')
  await linkTo(before, board).click()
  const desk = new URL(before.url()).pathname
  await before.goto(`${desk}/publish`)
  await before.locator('input[name=anyway]').check()
  await before.getByRole('button', { name: 'Publish the papers' }).click()
  await before.context().close()

  const day = Temporal.PlainDate.from(desk.slice(-10))
  let now = day.toZonedDateTime({ timeZone: 'Europe/London', plainTime: '18:31' }).toInstant()
  const app = application({ db: site.db, profile: site.profile, log: pino({ level: 'silent' }), now: () => now })
  const { promise, resolve } = Promise.withResolvers<number>()
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => resolve(port))
  const address = `http://127.0.0.1:${await promise}`

  const clerk = await open({ who: 'clerk', address, ...size })
  await clerk.goto(`${desk}/live`)
  for (const tick of (await clerk.locator('input[name=here]').all()).slice(0, 9)) await tick.check()
  await clerk.getByRole('button', { name: 'Open the meeting' }).click()
  for (let n = 1; n <= 7; n++) {
    now = now.add({ minutes: 3 })
    await clerk.getByRole('button', { name: `Begin Item ${n}:` }).click()
  }
  const follower = await open({ address, ...size })
  await follower.goto(`${desk.replace('/committee', '')}/live`)
  await below(follower)
  await take(follower, 'follow')
  await clerk.goto(`${desk}/live`)
  await below(clerk)
  await take(clerk, 'live')
  if ('closeAllConnections' in server) server.closeAllConnections()
  await new Promise(done => server.close(done))
}
await sitting()

/** A resident reports, and is shown the address by which they follow it. */
async function following() {
  const page = await open({ width: 800, height: 900 })
  await page.goto('/report/anti-social-behaviour?as=self')
  for (const label of ['It disturbs whoever is around', 'Noise', 'Every week', 'Telephone'])
    await page
      .getByLabel(label, { exact: label !== 'It disturbs whoever is around' })
      .first()
      .check()
  for (const name of ['danger', 'before']) await page.locator(`input[name=${name}][value=no]`).check()
  await page.locator('[name=words]').fill('Music until two in the morning, most Fridays.')
  const [year, month, day] = ['2026', '10', '2']
  for (const [part, value] of Object.entries({ day, month, year }))
    await page.locator(`[name=since-${part}]`).fill(value)
  await page.locator('[name=place]').fill('Sorrel Bank, by the garages')
  await page.locator('[name=yourName]').fill('Ines Whitlock')
  await page.locator('[name=yourPhone]').fill('01632 960 117')
  await page.getByRole('button', { name: 'Check your answers' }).click()
  await page.getByRole('button', { name: 'Send it' }).click()
  await below(page)
  await take(page, 'following')
}
await following()

/** A letter, as it is before it is made. */
async function letter() {
  const page = await open({ who: 'asb', width: 800, height: 900 })
  await page.goto('/cases')
  await linkTo(page, '-0001').click()
  await page.getByRole('button', { name: 'Write a letter' }).click()
  await page.locator('input[name=letter]').first().check()
  await page.locator('select[name=party]').selectOption({ label: 'Mabel Ottaway (Complained)' })
  await page.getByRole('button', { name: 'Go on' }).click()
  await below(page)
  await take(page, 'letter')
}
await letter()

/** A file of two cases, of which one has a day that does not exist. */
async function bringing() {
  const page = await open({ who: 'asb', width: 800, height: 900 })
  await page.goto('/cases/import/tenancy')
  const table = [
    'Our reference,Received,Person: name,"What happened, or what is somebody worried about"',
    'T-17,12/11/2026,Silas Merrow,Loud music after midnight.',
    'T-18,31/09/2026,Ada Fenwick,Damage to the front door.',
  ].join('\n')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'tenancy.csv', mimeType: 'text/csv', buffer: Buffer.from(table) })
  await page.getByRole('button', { name: 'Check the file' }).click()
  await below(page)
  await take(page, 'import')
}
await bringing()

await browser.close()
await site.stop()
