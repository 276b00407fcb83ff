/** Unusual reading of the last 30 days, and when reading counts as unusual. */
import { today } from '../../lib/index.ts'
import { html, page } from '../../web/index.ts'
import { mayProtectData } from '../may.ts'
import { unusualView, whenUnusual } from './unusual.view.ts'
import { unusualReading } from './unusual-reading.ts'

export const unusualPage = page({
  path: '/data-protection/unusual',
  allow: mayProtectData,
  get: ({ read, now }) =>
    read(async tx => ({
      title: 'Unusual reading',
      section: '/data-protection',
      body: html`<h1 class="govuk-heading-l">Unusual reading of the last 30 days</h1>${unusualView(
        await unusualReading(tx, today(now)),
      )}<h2 class="govuk-heading-m">When reading is shown here</h2>${whenUnusual()}`,
    })),
})
