/** Bodies of health, care and safeguarding that changed their names. */
import type { Renamed } from '../facts.ts'
import { row } from './row.ts'

export const renamedInHealth: readonly Renamed[] = [
  row(
    'Public Health England',
    '2021-10-01',
    'UK Health Security Agency or Office for Health Improvement and Disparities',
    'Department of Health and Social Care, 1 October 2021',
  ),
  row('Health Protection Agency', '2013-04-01', 'UK Health Security Agency', 'Health and Social Care Act 2012 s. 56'),
  row('clinical commissioning group', '2022-07-01', 'integrated care board', 'Health and Care Act 2022 s. 14', {
    also: ['CCG'],
  }),
  row('Primary Care Trust', '2013-04-01', 'integrated care board', 'Health and Social Care Act 2012 s. 34', {
    also: ['PCT'],
  }),
  row('Strategic Health Authority', '2013-04-01', 'NHS England', 'Health and Social Care Act 2012 s. 33', {
    also: ['Strategic Health Authorities'],
  }),
  row('NHS Improvement', '2022-07-01', 'NHS England', 'Health and Care Act 2022 s. 33'),
  row('Health Education England', '2023-04-01', 'NHS England', 'SI 2023/368 (memory)'),
  row('NHS Digital', '2023-02-01', 'NHS England', 'SI 2023/98 (memory)'),
  row('Healthcare Commission', '2009-04-01', 'Care Quality Commission', 'Health and Social Care Act 2008 s. 1'),
  row(
    'Commission for Social Care Inspection',
    '2009-04-01',
    'Care Quality Commission',
    'Health and Social Care Act 2008 s. 1',
  ),
  row('Local Involvement Network', '2013-04-01', 'Healthwatch', 'Health and Social Care Act 2012'),
  row(
    'Criminal Records Bureau',
    '2012-12-01',
    'Disclosure and Barring Service',
    'Protection of Freedoms Act 2012 s. 87',
    { also: ['CRB check'] },
  ),
  row(
    'Independent Safeguarding Authority',
    '2012-12-01',
    'Disclosure and Barring Service',
    'Protection of Freedoms Act 2012 s. 87',
  ),
  row(
    'Local Safeguarding Children Board',
    '2019-09-29',
    'local safeguarding partners',
    'Children and Social Work Act 2017 s. 30',
    { also: ['LSCB', 'Local Safeguarding Children’s Board'] },
  ),
  row(
    'Serious Case Review',
    '2019-09-29',
    'local child safeguarding practice review',
    'Children and Social Work Act 2017 s. 17',
    { mild: true },
  ),
]
