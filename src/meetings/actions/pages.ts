/** The pages of actions. */
import type { Page } from '../../web/index.ts'
import { actionPage, actionsPage } from './actions.page.ts'
import { followActionPage, followActionsPage } from './follow.page.ts'

export const actionPages: Page[] = [actionsPage, actionPage, followActionsPage, followActionPage]
