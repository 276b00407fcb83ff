/** A closure notice for 48 hours over Christmas, as forms are filled in: refused, then signed, served, and the court’s time runs over Christmas Day. */

type Fields = Record<string, string | string[]>
/** `act`: its key, the end of its page’s path. `refused`: what the page then says. */
export type Step = { readonly act: string; readonly fields: Fields; readonly refused?: RegExp }

/** Until when the court must hear it, as the page of the case says it. */
export const courtBy = (year: number) => `27 December ${year}, 10am`

const day = (name: string, date: string): Fields => {
  const [year = '', month = '', number = ''] = date.split('-')
  return { [`${name}-day`]: number, [`${name}-month`]: month, [`${name}-year`]: year }
}

const fair = {
  alternatives: 'Warnings, a contract, two visits with the landlord.',
  proportionate: 'It lasts until the court can decide.',
  equality: 'Nobody is affected more than others.',
  vulnerable: 'The tenant is frail: adult social care was told.',
}

/** In their order. `premises`: the place in the case; `evidence`: an event that bears it out. Both by their ids. `notice`: its id, known once the third step is done. */
export function closureStory(year: number, ids: { premises: string; evidence: string; notice: string }): Step[] {
  const eve = `${year}-12-24`
  const notice: Fields = {
    ...day('on', eve),
    premises: ids.premises,
    at: '10am',
    hours: '48',
    keepsOut: 'everybody-else',
    except: 'Carers of the tenant, at any time.',
    ...day('hearingOn', `${year}-12-26`),
    hearingAt: '10:30am',
    hearingWhere: 'Thornmere Magistrates’ Court',
    statesHearing: 'yes',
    statesEffect: 'yes',
    statesAdvice: 'yes',
    rank: 'inspector',
    signatory: 'Insp. Rowan Pike',
    under: '',
  }
  return [
    {
      act: 'closure-notice-test',
      fields: {
        ...day('on', eve),
        nuisance: 'met',
        nuisanceWhy: 'Callers at all hours, shouting on the stairs.',
        nuisanceEvidence: [ids.evidence],
        disorder: 'not-met',
        disorderWhy: 'No fights so far.',
        necessary: 'met',
        necessaryWhy: 'Nothing less has helped.',
        necessaryEvidence: [ids.evidence],
        ...fair,
      },
    },
    {
      act: 'closure-consulted',
      fields: {
        ...day('on', eve),
        premises: ids.premises,
        told: 'The tenant and the landlord, by telephone and in writing.',
        consulted: 'The council and adult social care: both agree.',
      },
    },
    { act: 'closure-notice', fields: notice, refused: /More than 24 hours is signed by a superintendent or above/ },
    { act: 'closure-notice', fields: { ...notice, rank: 'superintendent', signatory: 'Supt. Ada Marrow' } },
    {
      act: 'closure-notice-served',
      fields: {
        ...day('on', eve),
        notice: ids.notice,
        at: '10am',
        how: ['prominent', 'entrances', 'outbuildings', 'control', 'residents'],
        impossible: '',
        by: 'PC Wren Sallow',
      },
    },
  ]
}
