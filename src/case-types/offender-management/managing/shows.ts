/** What stands on the page of a case of whoever is managed: who manages them, how they are rated, and where they are. */
import type { Context } from '../../../casework/index.ts'
import { longDate } from '../../../lib/index.ts'
import { html, summaryList, warningText } from '../../../web/index.ts'
import { mappaOf, mappaWarns } from '../mappa/mappa.ts'
import { maracWarns } from '../marac/marac.ts'
import { pathwaysShown } from '../pathways/assess.ts'
import { transferShown } from '../transfer/transfer.ts'
import { custodyOf } from './custody.ts'
import { managersOf, managersWhole } from './named.ts'
import { colourName, contactOn, ragOf } from './rating.ts'
import { inCohortNow, stateNames, stateOf, statutoryNow } from './state.ts'

const fact = (name: string, words: string) => ({ key: { text: name }, value: { text: words } })

function whereWords({ stood }: Context): string {
  const held = custodyOf(stood)
  const name = stateNames[stateOf(stood)]
  if (!held) return name
  const place = held.where === null ? '' : `, ${held.where}`
  const until = held.expected === null ? 'no day of release is known' : `release expected on ${longDate(held.expected)}`
  return `${name} since ${longDate(held.since)}${place}; ${until}`
}

function managersShown(context: Context) {
  const { stood, practitioners, agencies } = context
  if (!inCohortNow(context)) return []
  const named = managersOf(stood)?.given
  const nameOf = (id: number | null | undefined): string => {
    const one = practitioners.find(other => other.id === id)
    if (one) return `${one.name}, ${agencies.find(other => other.id === one.agencyId)?.name ?? ''}`
    return id === null || id === undefined ? 'Nobody is named' : 'Somebody who works here no more'
  }
  const rag = ragOf(stood)
  const contact = contactOn(context)
  const rated = rag ? `${colourName(rag.colour)} since ${longDate(rag.since)}` : 'Not rated'
  return [
    {
      title: 'Who manages them',
      body: html`${!managersWhole(stood) && warningText({ text: statutoryNow(stood) ? 'They are supervised by probation: a police and a probation offender manager must be named.' : 'An offender manager must be named.', iconFallbackText: 'Warning' })}${summaryList(
        {
          rows: [
            fact('Police offender manager', nameOf(named?.police)),
            fact('Probation offender manager', nameOf(named?.probation)),
            fact('Rated', mappaOf(stood) && rag ? `${rated}, from before MAPPA: do not rely on it` : rated),
            fact('Where they are', whereWords(context)),
            fact('Last contact', contact === undefined ? 'None is recorded' : longDate(contact)),
          ],
        },
      )}`,
    },
  ]
}

export const managingShows = (context: Context) => [
  ...managersShown(context),
  ...transferShown(context),
  ...pathwaysShown(context),
]

/** For every agency that receives the risk. */
export const managingWarns = (context: Context) => [...mappaWarns(context), ...maracWarns(context)]
