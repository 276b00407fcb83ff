/** An incident recorded in the street: one short form with its photographs, which the phone keeps while there is no signal. */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { mayCasework } from '../../access/index.ts'
import {
  addFile,
  aroundCase,
  asksView,
  caseBySlug,
  type Engine,
  mostFileBytes,
  openCase,
  signedIn,
  stand,
  worksFor,
} from '../../casework/index.ts'
import { isRefusal, london, randomSlug, type Refusal, today } from '../../lib/index.ts'
import {
  button,
  details,
  fileUpload,
  form,
  heading,
  html,
  insetText,
  invalid,
  lineField,
  type Page,
  page,
  redirect,
  say,
  select,
} from '../../web/index.ts'
import { opened } from './report.ts'
import { begunBySender } from './rules.ts'

const path = '/enforcement/incident'
const mostPhotographs = 6
/** Of all of them together: as a phone takes them they are far smaller, and a form is held in memory while it is read. */
const mostBytes = 3 * mostFileBytes

const { asks } = opened
/** In the order in which somebody who stands there meets them; what the phone knows already is folded away. */
const { kind, position, ward, land, waste, size, words, seen, time, found } = asks
const what = { kind }
const more = { position, words, land, waste, size, ward }
const known = { seen, time, found }
const shape = {
  agency: z.string().regex(/^\d{1,9}$/, 'Choose the agency that owns the case'),
  where: z
    .string()
    .min(1, 'Say where it is: the street, and what it is beside')
    .max(200, 'Use 200 characters or fewer'),
  photographs: z
    .array(z.file())
    .max(mostPhotographs, `Send ${mostPhotographs} photographs at most: add others to the case afterwards`),
  // By whom it was begun: a phone that changed hands may hold somebody else's.
  begun: z.string().regex(/^\d{1,9}$/, 'Open the form again: it was sent without saying whose it is'),
  // Sent twice, because the answer never came, it is opened once.
  address: z.string().regex(/^[a-z0-9]{16}$/, 'Open the form again: it was sent without its address'),
  ...Object.fromEntries(Object.entries(asks).map(([name, one]) => [name, one.schema])),
}
type Given = { agency: string; where: string; photographs: File[]; begun: string; address: string } & Record<
  string,
  unknown
>

const breadcrumbs = [{ text: 'Home', href: '/' }, { text: 'Cases', href: '/cases' }, { text: 'Record an incident' }]

export const incidentPage = (engine: Engine): Page =>
  page({
    path: '/enforcement/incident',
    allow: mayCasework,
    mostBytes,
    form: form(z.object(shape)),
    async get(request) {
      const { now } = request
      const actor = signedIn(request)
      const mine = worksFor(actor)
      const [only] = mine
      const day = today(now)
      const around = await request.as(tx => aroundCase(tx, engine, only?.id ?? 0, day))
      const clock = now.toZonedDateTimeISO(london).toPlainTime().toString({ smallestUnit: 'minute' })
      const { form } = request
      const context = { ...around, stood: stand([]), people: [] }
      const standing = { seen: day.toString(), time: clock, found: 'officer', waste: 'none', size: 'none' }
      return {
        title: 'Record an incident',
        breadcrumbs,
        unlisted: true,
        script: 'street',
        body: html`${form.summary()}${heading('Record an incident', 'Environmental enforcement')}<div data-kept hidden>${insetText(
          { text: '' },
        )}</div><form method="post" action="${path}" enctype="multipart/form-data" novalidate data-keep="${actor.id}">${
          mine.length === 1 && only
            ? html`<input type="hidden" name="agency" value="${only.id}">`
            : select({
                name: 'agency',
                label: { text: 'Agency that owns the case', classes: 'govuk-label--s' },
                items: [
                  { text: 'Choose', value: '' },
                  ...mine.map(({ id, name }) => ({ text: name, value: String(id) })),
                ],
                value: form.value('agency'),
                errorMessage: form.error('agency') ?? false,
              })
        }<input type="hidden" name="begun" value="${form.value('begun') || actor.id}"><input type="hidden" name="address" value="${form.value('address') || randomSlug()}">${asksView(what, form, context)}${lineField(
          form,
          'where',
          'Where is it?',
          { hint: 'The street, and what it is beside. No name of a person.' },
        )}${fileUpload({
          name: 'photographs',
          label: { text: 'Photographs', classes: 'govuk-label--s' },
          hint: {
            text: `Up to ${mostPhotographs}, of the waste and of what is around it: ${mostFileBytes / 1024 / 1024} MB each at the most, and ${mostBytes / 1024 / 1024} MB together. They are kept as they are.`,
          },
          errorMessage: form.error('photographs') ?? false,
          attributes: { accept: 'image/jpeg,image/png', multiple: '' },
        })}${asksView(more, form, context, standing)}${details({
          summaryText: 'When it was seen, and by whom: now, by you',
          text: asksView(known, form, context, standing),
          open: Object.keys(known).some(name => form.error(name) !== undefined),
        })}${button({ text: 'Record the incident', preventDoubleClick: true })}</form>${say(
          'Whoever did it is added to the case next, and so is anything else that you found.',
        )}`,
      }
    },
    async post(request) {
      const actor = signedIn(request)
      const { agency, where, photographs, begun, address, ...given } = request.values as Given
      const foreign = begunBySender.refuses({ begun: Number(begun), sender: actor.id })
      if (foreign) return invalid('', foreign.says)
      const agencyId = Number(agency)
      if (!worksFor(actor).some(({ id }) => id === agencyId)) return invalid('agency', 'Choose one of your agencies')
      const files = await Promise.all(
        photographs.map(async one => ({ name: one.name, bytes: new Uint8Array(await one.arrayBuffer()) })),
      )
      const by = { accountId: actor.id, agencyId }
      const day = today(request.now)
      const place = { role: 'place' as const, name: where, born: null, address: { lines: where, postcode: '' } }
      const slug = slugOf(address, actor.id, agencyId)
      const facts = { kind: 'enforcement', agencyId, workerId: actor.id, people: [place], given, slug }
      let refused: (Refusal & { readonly at?: string }) | undefined
      try {
        await request.as(async tx => {
          if (await caseBySlug(tx, slug)) return
          const made = await openCase(tx, engine, facts, day, by)
          if (isRefusal(made)) {
            refused = made
            return
          }
          for (const [n, file] of files.entries()) {
            const what = `Photograph ${n + 1} of ${files.length}, taken with the record`
            const added = await addFile(tx, { id: made.id, closed: null }, { field: 'concern', what, ...file }, by)
            if (isRefusal(added)) throw new PhotographRefused(added)
          }
        })
      } catch (fault) {
        if (fault instanceof PhotographRefused) return invalid('photographs', fault.refusal.says)
        // Both of two were on their way at once: the other one is recorded by now.
        if (!(await request.as(tx => caseBySlug(tx, slug)))) throw fault
      }
      return refused ? invalid(refused.at ?? '', refused.says) : redirect(`/cases/${slug}`)
    },
  })

/** The address of the case: of its sender alone, so that what is sent meets, takes and tells of no case of anybody else. */
const slugOf = (address: string, accountId: number, agencyId: number): string =>
  createHash('sha256').update(`${accountId} ${agencyId} ${address}`).digest('hex').slice(0, 16)

/** Takes back the case that was opened with it: all of it is recorded, or nothing. */
class PhotographRefused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.says)
    this.refusal = refusal
  }
}
