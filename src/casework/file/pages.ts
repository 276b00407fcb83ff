/** The pages of the files of a case. */
import type { Page } from '../../web/index.ts'
import type { Engine } from '../type/engine.ts'
import { filePage, strikeFilePage } from './file.page.ts'
import { newFilePage } from './new-file.page.ts'

export const filePages = (engine: Engine): readonly Page[] => [newFilePage(engine), filePage, strikeFilePage]
