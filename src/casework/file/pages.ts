/** The pages of the files of a case. */
import type { Page } from '../../web/index.ts'
import { filePage, strikeFilePage } from './file.page.ts'
import { newFilePage } from './new-file.page.ts'

export const filePages: readonly Page[] = [newFilePage, filePage, strikeFilePage]
