/** The pages of casework, for app.ts. */
import { mayOpenCases } from '../access/index.ts'
import type { Actor, Page } from '../web/index.ts'
import { actPage } from './act/act.page.ts'
import { strikePage } from './act/strike.page.ts'
import { actsOf } from './act/every-case.ts'
import { elsewherePage } from './alike/elsewhere.page.ts'
import { endSamePage, samePage } from './alike/same.page.ts'
import { casePage } from './case/case.page.ts'
import { casesPage } from './case/cases.page.ts'
import { handOverPage } from './case/hand-over.page.ts'
import { newCaseOfKindPage, newCasePage } from './case/new-case.page.ts'
import { notePage } from './case/note.page.ts'
import { workerPage } from './case/worker.page.ts'
import { filePages } from './file/pages.ts'
import { teamPage } from './due/team.page.ts'
import { letterPages } from './letter/pages.ts'
import { importKindsPage, importPage, importTemplatePage } from './import/import.page.ts'
import { allowPage, excludePage, sharePage } from './named/name.page.ts'
import { peoplePage } from './named/people.page.ts'
import { readersPage } from './named/readers.page.ts'
import { panelPages } from './panel/pages.ts'
import { newPartyPage, newPlacePage, partyPage } from './party/party.page.ts'
import { referralPages } from './referral/pages.ts'
import { registerPage } from './register/register.page.ts'
import { resourcePages } from './resource/pages.ts'
import { foundPage } from './search/found.page.ts'
import { searchPeoplePage } from './search/search.page.ts'
import { servicePages } from './receiving/pages.ts'
import type { Engine } from './type/engine.ts'

/** What somebody who opens cases finds beside the public navigation. */
export const caseworkLinks = (actor: Actor): { text: string; href: string }[] =>
  mayOpenCases(actor)
    ? [
        { text: 'Cases', href: '/cases' },
        { text: 'Panels', href: '/panels' },
      ]
    : []

/** Two kinds of one key, or a key that is the name of a page, would hide one another. */
export const caseworkPages = (engine: Engine): readonly Page[] => [
  casesPage(engine),
  teamPage,
  newCasePage(engine),
  ...engine.types.map(type => newCaseOfKindPage(engine, type)),
  ...engine.types.flatMap(type =>
    actsOf(type).flatMap(act => (act.panel === undefined ? [actPage(engine, type, act)] : [])),
  ),
  ...engine.types.flatMap(type => type.pages?.(engine) ?? []),
  searchPeoplePage,
  foundPage(engine),
  casePage(engine),
  notePage(engine),
  workerPage,
  handOverPage(engine),
  strikePage(engine),
  ...filePages(engine),
  ...letterPages(engine),
  registerPage(engine),
  ...resourcePages(engine),
  newPartyPage(engine),
  newPlacePage(engine),
  partyPage,
  importKindsPage(engine),
  importPage(engine),
  importTemplatePage(engine),
  samePage(engine),
  endSamePage,
  elsewherePage(engine),
  peoplePage,
  allowPage,
  excludePage,
  sharePage,
  readersPage,
  ...panelPages(engine),
  ...servicePages(engine),
  ...referralPages(engine),
]
