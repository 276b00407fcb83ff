/** The request at an address with the cases that belong to it: what every page of a request begins with. */
import { missing, type PageRequest } from '../../web/index.ts'
import { type Match, matches, type Request, requestBySlug } from './store.ts'

export type Found = { readonly request: Request; readonly all: Match[]; readonly cases: number[] }

export const nowhere = () => missing('There is no request at this address')

/** `cases`: those in which the person was recognised. Undefined where the request is not there or not the reader's. */
export const requestAt = ({ as, params }: Pick<PageRequest<'/:slug'>, 'as' | 'params'>): Promise<Found | undefined> =>
  as(async tx => {
    const request = await requestBySlug(tx, params.slug)
    if (!request) return undefined
    const all = await matches(tx, request.id)
    return { request, all, cases: [...new Set(all.filter(one => one.same).map(one => one.caseId))] }
  })

export const addressOf = (request: Request, below = ''): string =>
  `/data-protection/requests/${request.slug}${below && `/${below}`}`
