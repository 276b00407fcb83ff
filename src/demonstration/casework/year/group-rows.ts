/** The people and places that were referred to the problem-solving group, a line each. */
import type { Ward } from '../../borough.ts'
import type { ProblemKey } from './group-problems.ts'

/** How it ends: let go at the meeting so many before the next; not taken on; put off; or still with the group. */
export type Course =
  | { readonly is: 'with' }
  | { readonly is: 'left'; readonly at: number; readonly why: 'met' | 'handed' | 'no-value' | 'moved' }
  | { readonly is: 'declined'; readonly why: 'one-agency' | 'not-tried' | 'not-enough' | 'elsewhere' | 'outside' }
  /** Heard once more at the next meeting: `again` where it was taken on there. */
  | { readonly is: 'deferred'; readonly again: boolean }
  | { readonly is: 'waiting'; readonly at: 'referred' | 'screened' }
  | { readonly is: 'withdrawn' }

/** `meeting`: the one that heard it first, so many before the next. */
export type Row = readonly [
  name: string,
  born: string | null,
  ward: Ward,
  problem: ProblemKey,
  by: 'agency' | 'councillor' | 'public',
  meeting: number,
  course: Course,
]

const here: Course = { is: 'with' }
const left = (at: number, why: 'met' | 'handed' | 'no-value' | 'moved'): Course => ({ is: 'left', at, why })
const declined = (why: 'one-agency' | 'not-tried' | 'not-enough' | 'elsewhere' | 'outside'): Course => ({
  is: 'declined',
  why,
})

export const peopleRows: readonly Row[] = [
  ['Vernon Maxey', '1964-04-04', 'Old Town', 'drinking', 'agency', 11, left(6, 'met')],
  ['Philomena Yarrow', '1949-09-21', 'Kiln Lane', 'hoarding', 'agency', 11, left(4, 'met')],
  ['Curtis Bellweather', '1979-01-15', 'Ferry Quarter', 'takeover', 'agency', 11, left(7, 'handed')],
  ['Agnieszka Torrin', '1968-11-02', 'Millrace', 'caller', 'agency', 10, left(5, 'met')],
  ['Tyrell and Dominic Sparrowe', null, 'Bridgefoot', 'youth', 'public', 10, declined('not-tried')],
  ['Leighton Fosse', '2010-02-10', 'Bridgefoot', 'youth', 'agency', 10, left(3, 'met')],
  ['Bartholomew Iddon', '1957-07-07', 'St Oswin’s', 'hoarding', 'agency', 9, here],
  ['Kayleigh Strood', '1991-12-24', 'Old Town', 'takeover', 'agency', 9, left(5, 'moved')],
  ['The Garstang and Peverell households', null, 'Larkrise', 'feud', 'agency', 9, left(2, 'no-value')],
  ['Norris Haverill', '1972-03-31', 'Ferry Quarter', 'drinking', 'councillor', 8, here],
  ['Lettice Okafor-Byrne', '1953-05-18', 'Abbots Mead', 'caller', 'agency', 8, left(3, 'handed')],
  ['Damian Crouchley', '1985-08-09', 'Kiln Lane', 'takeover', 'agency', 8, here],
  ['Jolyon Speight', '1961-10-30', 'Coldwell', 'hoarding', 'public', 7, declined('one-agency')],
  ['Mina Trescothin', '2009-06-12', 'Millrace', 'youth', 'agency', 7, left(2, 'met')],
  ['Roland Achterberg', '1976-02-02', 'Old Town', 'drinking', 'agency', 7, here],
  ['Saskia Windle', '1994-04-26', 'Ferry Quarter', 'takeover', 'agency', 7, here],
  ['Wilfred Penny', '1938-01-07', 'Priory Park', 'caller', 'agency', 6, here],
  ['The Mottram and Quill households', null, 'Hartsmoor', 'feud', 'councillor', 6, declined('elsewhere')],
  ['Desmond Rixon', '1969-09-09', 'Kiln Lane', 'drinking', 'agency', 6, left(1, 'moved')],
  ['Ayesha Kerridge', '1987-11-11', 'Bridgefoot', 'takeover', 'agency', 5, here],
  ['Conor Blamire', '2011-07-23', 'St Oswin’s', 'youth', 'agency', 5, here],
  ['Hettie Longstaff', '1946-12-05', 'Dunnock Hill', 'hoarding', 'agency', 4, here],
  ['Byron Satchell', '1982-05-29', 'Old Town', 'drinking', 'agency', 4, here],
  ['Two brothers named Overend', null, 'Millrace', 'youth', 'public', 4, declined('not-enough')],
  ['Marguerite Fallon-Shaw', '1955-08-17', 'Millrace', 'caller', 'agency', 3, here],
  ['Ezra Pinnington', '1998-03-13', 'Ferry Quarter', 'takeover', 'agency', 3, { is: 'deferred', again: true }],
  ['The Rawcliffe and Jessop households', null, 'Abbots Mead', 'feud', 'agency', 2, here],
  ['Osbert Lyne', '1967-10-10', 'Old Town', 'drinking', 'agency', 1, here],
  ['Callum Netherby', '2010-09-01', 'Kiln Lane', 'youth', 'agency', 1, { is: 'deferred', again: false }],
  ['Ivo Marchetti-Flynn', '1974-04-08', 'Ferry Quarter', 'takeover', 'agency', 0, { is: 'waiting', at: 'screened' }],
  ['Drusilla Peake', '1951-02-22', 'Coldwell', 'caller', 'public', 0, { is: 'waiting', at: 'referred' }],
]

export const placeRows: readonly Row[] = [
  ['The garages behind Towpath Terrace', null, 'Bridgefoot', 'youth', 'agency', 11, left(4, 'met')],
  ['Priory Park, the lower path', null, 'Priory Park', 'bikes', 'councillor', 10, here],
  ['Saddler’s Passage', null, 'Old Town', 'tipping', 'public', 10, left(5, 'met')],
  ['Cornmarket at closing time', null, 'Old Town', 'economy', 'agency', 9, here],
  ['The lane behind Brickfield Road', null, 'Kiln Lane', 'tipping', 'agency', 8, here],
  ['The car park of the leisure centre', null, 'Hartsmoor', 'bikes', 'public', 8, declined('one-agency')],
  ['The steps at Chandler’s Yard', null, 'Ferry Quarter', 'youth', 'agency', 7, left(2, 'handed')],
  ['Weir Gardens', null, 'Millrace', 'bikes', 'agency', 6, here],
  ['The precinct on Skylark Drive', null, 'Larkrise', 'youth', 'councillor', 5, here],
  ['A lay-by beyond the borough boundary', null, 'Coldwell', 'tipping', 'public', 5, declined('outside')],
  ['Lantern Hill viewpoint', null, 'St Oswin’s', 'economy', 'agency', 3, here],
  ['Refectory Road underpass', null, 'Abbots Mead', 'youth', 'agency', 2, { is: 'deferred', again: true }],
  ['The allotments at Pump Street', null, 'Coldwell', 'tipping', 'public', 1, { is: 'withdrawn' }],
]
