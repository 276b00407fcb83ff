/** The caseload by area and cohort as a table for spreadsheets. */
import { mayCasework } from '../../../access/index.ts'
import { countCounty, type Engine } from '../../../casework/index.ts'
import { csv } from '../../../lib/index.ts'
import { bytes, missing, page } from '../../../web/index.ts'
import { areasOf, cohortsIn, countyMeasures, together } from './areas.ts'
import { boardAsked } from './asked.ts'

export const caseloadCsvPage = (engine: Engine) =>
  page({
    path: '/offender-management/caseload.csv',
    allow: mayCasework,
    async get(request) {
      const asked = await boardAsked(engine, request)
      if (!asked) return missing()
      const { type, period } = asked
      const measures = countyMeasures.filter(({ key }) => key === 'caseload')
      const cells = await request.as(tx => countCounty(tx, type, measures, period))
      const cohorts = cohortsIn(cells)
      return bytes({
        bytes: csv([
          ['area', 'as at', ...cohorts.map(({ name }) => name), 'all', 'definition'],
          ...[...areasOf(cells), together(cells)].map(({ name, n }) => [
            name,
            period.at,
            ...cohorts.map(({ key }) => n('caseload', key)),
            n('caseload'),
            measures[0]?.says ?? '',
          ]),
        ]),
        type: 'text/csv; charset=utf-8',
        filename: `caseload-${period.at}.csv`,
        download: true,
      })
    },
  })
