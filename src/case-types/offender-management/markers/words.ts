/** The numbers of the markers in words. */
import { count } from '../../../lib/index.ts'
import type { Side } from './markers.ts'

/** Rates are small: two decimals. */
const digits = 2

const rounded = (n: number): number => Math.round(n * 10 ** digits) / 10 ** digits
/** '1,204', '0.55' */
export const number = (n: number): string => rounded(n).toLocaleString('en-GB', { maximumFractionDigits: digits })
/** 'Down 3', 'Up 0.02', 'The same': of the numbers as they are shown. */
export const change = (before: number, after: number): string => {
  const by = rounded(rounded(after) - rounded(before))
  return by === 0 ? 'The same' : `${by < 0 ? 'Down' : 'Up'} ${number(Math.abs(by))}`
}

export const severityWords = ({ severity, unweighted, volume }: Side): string =>
  unweighted === 0
    ? number(severity)
    : unweighted === volume
      ? `Unweighted: ${count(unweighted, 'offence')}`
      : `${number(severity)}, and unweighted: ${count(unweighted, 'offence')}`

export const frequencyWords = ({ frequency }: Side): string => (frequency === null ? 'No free days' : number(frequency))
