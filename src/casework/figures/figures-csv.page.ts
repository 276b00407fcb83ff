/** The numbers of a service as a table for spreadsheets, each line with its definition and period. */
import { mayCasework } from '../../access/index.ts'
import { csv } from '../../lib/index.ts'
import { bytes, missing, page } from '../../web/index.ts'
import type { Engine } from '../type/engine.ts'
import { askedOf } from './asked-of.ts'
import { readFigures } from './read-figures.ts'
import type { Figure } from './figure.ts'

const head = ['figure', 'part', 'of', 'number', 'unit', 'from', 'to', 'as at', 'definition', 'source']

const unitOf = ({ measure }: Figure): string =>
  'unit' in measure ? measure.unit : measure.counts === 'weeks' ? 'weeks' : ''

export const figuresCsvPage = (engine: Engine) =>
  page({
    path: '/services/:kind/figures.csv',
    allow: mayCasework,
    async get(request) {
      const asked = askedOf(engine, request)
      if (!asked) return missing()
      const { type, agencyId, period } = asked
      const figures = await request.as(tx => readFigures(tx, { agencyId, kind: type.key }, type, period))
      const lines = figures.flatMap(figure => {
        const { measure } = figure
        const asAt = measure.counts === 'stock' || measure.counts === 'resources'
        const when = asAt ? ['', '', period.at] : [period.first, period.last, '']
        const line = (part: string, of: string, n: number | null) => [
          measure.name,
          part,
          of,
          n ?? '',
          unitOf(figure),
          ...when,
          measure.says,
          measure.source ?? '',
        ]
        return [
          line('all', '', figure.n),
          ...figure.values.map(one => line('kind', one.name, one.n)),
          ...figure.wards.map(one => line('ward', one.name, one.n)),
        ]
      })
      return bytes({
        bytes: csv([head, ...lines]),
        type: 'text/csv; charset=utf-8',
        filename: `${type.key}-${period.first.slice(0, 7)}-${period.last.slice(0, 7)}.csv`,
        download: true,
      })
    },
  })
