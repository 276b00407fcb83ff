/** How often one address or one session may ask: so many at once, then so many a second. Kept in memory, by each process. */

export type Rate = { readonly burst: number; readonly perSecond: number }

export type Limits = {
  /** Forms sent from one address. A whole office can share one. */
  readonly forms: Rate
  /** Forms sent in one session: one person. */
  readonly ownForms: Rate
  /** Pages that cost much, as searches do, asked for from one address. */
  readonly costly: Rate
}

/** Far above what people do, far below what programs can. A line of forms is a person at work; a wall of them is not. */
export const usualLimits: Limits = {
  forms: { burst: 120, perSecond: 4 },
  ownForms: { burst: 60, perSecond: 1 },
  costly: { burst: 120, perSecond: 4 },
}

/** Counts one request of `key` at `now` (milliseconds); gives the whole seconds to wait, 0 where it may go on. */
export type Limiter = (key: string, now: number) => number

/**
 * For each key the instant at which all that it asked for is worked off at the rate allowed (GCRA): one number. At most `most`
 * keys are held, in two generations, so that forgetting costs nothing: those that did not ask while half as many others did
 * are forgotten together.
 */
export function limiter({ burst, perSecond }: Rate, most = 50_000): Limiter {
  const each = 1000 / perSecond
  let young = new Map<string, number>()
  let old = young
  return (key, now) => {
    const after = Math.max(now, young.get(key) ?? old.get(key) ?? 0) + each
    const wait = after - now - burst * each
    if (wait > 0) return Math.ceil(wait / 1000)
    young.set(key, after)
    if (young.size >= most / 2) [old, young] = [young, new Map<string, number>()]
    return 0
  }
}
