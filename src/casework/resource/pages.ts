/** The pages of things that are lent to cases. */
import type { Page } from '../../web/index.ts'
import type { Engine } from '../type/engine.ts'
import { newResourcePage } from './new-resource.page.ts'
import { changeResourcePage, resourcePage, retireResourcePage } from './resource.page.ts'
import { resourcesPage } from './resources.page.ts'

export const resourcePages = (engine: Engine): readonly Page[] => [
  resourcesPage(engine),
  newResourcePage(engine),
  resourcePage(engine),
  changeResourcePage(engine),
  retireResourcePage,
]
