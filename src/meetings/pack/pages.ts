/** The pages of packs: publishing them, reading them. */
import type { Profile } from '../../authority/index.ts'
import type { Files } from '../../db/index.ts'
import type { Page } from '../../web/index.ts'
import type { Proofreader } from '../proofreader.ts'
import { fullPackPage } from './full.page.ts'
import { previewPage } from './preview.page.ts'
import { publicPackPages } from './public.page.ts'
import { publishPage } from './publish.page.ts'

export const packPages = (profile: Profile, files: Files, proofreader: Proofreader): Page[] => [
  publishPage(profile, proofreader),
  previewPage(profile),
  fullPackPage(files),
  ...publicPackPages(files),
]
