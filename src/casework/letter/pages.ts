/** The pages of letters. */
import type { Page } from '../../web/index.ts'
import type { Engine } from '../type/engine.ts'
import { chooseLetterPage } from './choose.page.ts'
import { returnedPage, servedPage } from './served.page.ts'
import { writeLetterPage } from './write.page.ts'

export const letterPages = (engine: Engine): readonly Page[] => [
  chooseLetterPage(engine),
  writeLetterPage(engine),
  servedPage(engine),
  returnedPage(engine),
]
