/** The pages of services: who receives each, what each counts, and what it publishes. */
import type { Page } from '../../web/index.ts'
import { countedPage } from '../figures/counted.page.ts'
import { figuresCsvPage } from '../figures/figures-csv.page.ts'
import { figuresPage } from '../figures/figures.page.ts'
import { publishPage } from '../figures/publication/publish.page.ts'
import { publicServicePage } from '../figures/publication/published.page.ts'
import type { Engine } from '../type/engine.ts'
import { receivePage } from './receive.page.ts'
import { servicesPage } from './services.page.ts'

export const servicePages = (engine: Engine): readonly Page[] => [
  servicesPage(engine),
  receivePage(engine),
  figuresPage(engine),
  figuresCsvPage(engine),
  countedPage(engine),
  ...engine.types.flatMap(type => (type.publishes ? [publicServicePage(type, type.publishes)] : [])),
  publishPage(engine),
]
