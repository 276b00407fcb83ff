/** Where the code of an offence is found: said wherever one is asked for. */
import { html, link } from '../../../web/index.ts'

export const offencesPath = '/offender-management/offences'

export const offenceHint = 'Five digits, such as 02800.'

export const offencesHint = html`${link(offencesPath, 'Find the code of an offence by its words')} before you begin.`
