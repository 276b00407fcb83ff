/** Cases from a file in the browser: the kind, the file, its dry run, and then the import. The file is kept nowhere in between. */
import { z } from 'zod'
import { mayCasework } from '../../access/index.ts'
import { csv, isRefusal, type Refusal, today } from '../../lib/index.ts'
import { bytes, form, invalid, missing, type Page, page } from '../../web/index.ts'
import { aroundCase, settled } from '../act/context.ts'
import { ofOwnAgency } from '../rules.ts'
import { type Engine, typeOf } from '../type/engine.ts'
import { signedIn } from '../who.ts'
import { worksFor } from '../works-for.ts'
import { bringCases } from './bring-cases.ts'
import { checkFile } from './check-file.ts'
import { columnsOf } from './columns.ts'
import { askFileView, checkedView, kindsView, openedView } from './import.view.ts'
import { bounds } from './rules.ts'

/** The file as base64 comes back for the import, with the parts of the form around it. */
const mostBytes = Math.ceil(bounds.bytes / 3) * 4 + 256 * 1024

export const importKindsPage = (engine: Engine): Page =>
  page({ path: '/cases/import', allow: mayCasework, get: () => kindsView(engine.types) })

const importForm = form(
  z.object({
    agency: z.string().regex(/^[0-9]{1,9}$/, 'Choose the agency that owns the cases'),
    file: z.file('Choose the file').optional(),
    table: z
      .string()
      .regex(/^[A-Za-z0-9+/=]*$/)
      .optional()
      .default(''),
    go: z.enum(['check', 'all', 'right']).optional().default('check'),
  }),
)

/** The file that was sent, or that came back. */
const bytesOf = async ({ file, table }: { file?: File | undefined; table: string }): Promise<Uint8Array | null> =>
  file ? new Uint8Array(await file.arrayBuffer()) : table === '' ? null : new Uint8Array(Buffer.from(table, 'base64'))

const atFile = (refused: Refusal) => invalid('file', refused.says)

export const importPage = (engine: Engine): Page =>
  page({
    path: '/cases/import/:kind',
    allow: mayCasework,
    form: importForm,
    mostBytes,
    async get(request) {
      const type = typeOf(engine, request.params.kind)
      if (!type) return missing()
      const agencies = worksFor(signedIn(request))
      const around = await request.as(tx => aroundCase(tx, engine, agencies[0]?.id ?? 0, today(request.now)))
      return askFileView({ type, columns: columnsOf(type, around), agencies, form: request.form })
    },
    async post(request) {
      const { values } = request
      const type = typeOf(engine, request.params.kind)
      if (!type) return missing()
      const actor = signedIn(request)
      const agencyId = Number(values.agency)
      const foreign = ofOwnAgency.refuses({ agencyId, mine: worksFor(actor) })
      if (foreign) return invalid('agency', foreign.says)
      const given = await bytesOf(values)
      if (given === null) return invalid('file', 'Choose the file')
      const day = today(request.now)
      const checked = await checkFile(request, given, { engine, type, agencyId, today: day })
      if (isRefusal(checked)) return atFile(checked)
      // What has changed since the dry run is shown again rather than stored.
      if (values.go === 'check' || (values.go === 'all' && checked.wrong.length > 0))
        return checkedView(type, checked, agencyId, given)
      const opened = await bringCases(request, engine, checked.ready, day, { accountId: actor.id, agencyId })
      return isRefusal(opened) ? atFile(opened) : openedView(type, opened)
    },
  })

/** Headings alone: an example in the file would be imported with it. */
export const importTemplatePage = (engine: Engine): Page =>
  page({
    path: '/cases/import/:kind/template.csv',
    allow: mayCasework,
    get({ params, now }) {
      const type = typeOf(engine, params.kind)
      if (!type) return missing()
      const around = { ...settled(engine, today(now)), practitioners: [], agencies: [], resources: [] }
      return bytes({
        bytes: csv([columnsOf(type, around).map(one => one.heading)]),
        type: 'text/csv; charset=utf-8',
        filename: `${type.key}.csv`,
        download: true,
      })
    },
  })
