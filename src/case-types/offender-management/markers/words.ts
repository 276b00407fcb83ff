/** The numbers of the markers in words. */
import { count } from '../../../lib/index.ts'
import type { Side } from './markers.ts'

export const number = (n: number): string => (Math.round(n * 10) / 10).toLocaleString('en-GB')
/** 'down 3', 'up 1.5', 'the same' */
export const change = (before: number, after: number): string => {
  const by = Math.round((after - before) * 10) / 10
  return by === 0 ? 'The same' : `${by < 0 ? 'Down' : 'Up'} ${number(Math.abs(by))}`
}

export const severityWords = ({ severity, unweighted, volume }: Side): string =>
  unweighted === 0
    ? number(severity)
    : unweighted === volume
      ? `Unweighted: ${count(unweighted, 'offence')}`
      : `${number(severity)}, and unweighted: ${count(unweighted, 'offence')}`

export const frequencyWords = ({ frequency }: Side): string => (frequency === null ? 'No free days' : number(frequency))
