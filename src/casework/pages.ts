/** The pages of casework, for app.ts. */
import { mayOpenCases } from '../access/index.ts'
import type { Actor, Page } from '../web/index.ts'
import { casePage } from './case/case.page.ts'
import { casesPage } from './case/cases.page.ts'
import { closePage } from './case/close.page.ts'
import { newCasePage } from './case/new-case.page.ts'
import { notePage } from './case/note.page.ts'
import { workerPage } from './case/worker.page.ts'
import { allowPage, excludePage, sharePage } from './named/name.page.ts'
import { peoplePage } from './named/people.page.ts'
import { readersPage } from './named/readers.page.ts'
import { cancelPanelPage, changePanelPage } from './panel/change.page.ts'
import { membersPage } from './panel/members.page.ts'
import { openPanelPage } from './panel/open.page.ts'
import { panelPage } from './panel/panel.page.ts'
import { newPanelPage, panelsPage } from './panel/panels.page.ts'
import { newPartyPage, newPlacePage, partyPage } from './party/party.page.ts'
import { foundPage } from './search/found.page.ts'
import { searchPeoplePage } from './search/search.page.ts'

/** What somebody who opens cases finds beside the public navigation. */
export const caseworkLinks = (actor: Actor): { text: string; href: string }[] =>
  mayOpenCases(actor)
    ? [
        { text: 'Cases', href: '/cases' },
        { text: 'Panels', href: '/panels' },
      ]
    : []

export const caseworkPages: readonly Page[] = [
  casesPage,
  newCasePage,
  searchPeoplePage,
  foundPage,
  casePage,
  notePage,
  workerPage,
  closePage,
  newPartyPage,
  newPlacePage,
  partyPage,
  peoplePage,
  allowPage,
  excludePage,
  sharePage,
  readersPage,
  panelsPage,
  newPanelPage,
  panelPage,
  membersPage,
  openPanelPage,
  changePanelPage,
  cancelPanelPage,
]
