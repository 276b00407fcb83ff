/** Invented council papers in any number, always the same for the same seed: the large data of all measurements. */
import type { Paragraph } from '../src/search/index.ts'

/** A stream of numbers from 0 to below 1 (mulberry32). */
export function randomly(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

// English of council papers, the most frequent first; what follows in `vocabulary` is made of syllables.
const frequent = `the and to of a in for on with be that is as council report board which this was at are by community
  service crime safety local meeting from police will or strategy been public people have has members support partnership
  it had received were information performance policy an councillor act probation issues across questions any there team
  being under who domestic abuse also implications young other health would no not national social behaviour new services
  chair risk residents anti presentation all question officer they may including government funding protect children
  enforcement partners communities priorities violence noted their about strategic borough its programme arrangements
  provided time out these how plan identified one office date director well impacts response management within background
  papers those authorities current counter update our working together agency offender scheme minutes resources place
  review impact part order duty serious during chief agreed justice governance june activity skills priority officers year
  relation victims approach multi item key february executive following opportunity reduce integrated most agencies
  interest employment through subject analysis waste annual reporting make responsibilities policing can additional
  objectives september advised should protection neighbourhood group environment safe ensure authority need around
  individuals purpose learning inform set areas presented panel against commissioners vulnerable society duties provide
  focus action list include section drugs alcohol licensing housing homeless fire rescue parking highways planning budget
  savings consultation committee scrutiny resolved recommended cabinet constitution declaration apologies absence
  deferred petition ward town centre street lighting cctv schools youth custody reoffending burglary vehicle theft hate
  knife county lines exploitation slavery prevent channel extremism asylum refugees flood emergency resilience training
  equality carbon climate digital procurement contract tender grants voluntary sector hospital care adults safeguarding
  mental wellbeing sport leisure library museum park cemetery market trading standards food hygiene noise nuisance dog
  fouling litter graffiti tipping allotments taxi cycling buses rail bridge road pavement pothole gritting drainage`
  .trim()
  .split(/\s+/)

const syllables =
  'ba be bo ca co da de di do fa fi ga go ha he ho ka la le li lo ma me mi mo na ne no pa pe po ra re ri ro sa se si so ta te ti to va ve vi wa we wi'.split(
    ' ',
  )
const endings = ['n', 'r', 's', 't', 'ld', 'ck', 'm', 'st', 'ng', 'y', 'th', 'ley']

const coined = (at: number): string => {
  let [rest, out] = [at + 48, '']
  while (rest > 0) {
    out = (syllables[rest % 48] ?? '') + out
    rest = Math.floor(rest / 48)
  }
  return out + (endings[at % endings.length] ?? '')
}

const size = 200_000
export const vocabulary: readonly string[] = [
  ...frequent,
  ...Array.from({ length: size - frequent.length }, (_, at) => coined(at)),
]

// Zipf's law with its two slopes: as 1/rank to about the 5,000th word, as 1/rank² beyond, so that the number of different
// words grows with the size as it does in English (some 20,000 in 20,000 paragraphs, 150,000 in a million).
const ladder = new Float64Array(size)
let height = 0
for (let at = 0; at < size; at++) ladder[at] = height += (1 / (at + 3.7)) * Math.min(1, 5000 / (at + 1))

const drawn = (random: () => number): string => {
  const at = random() * height
  let [low, high] = [0, size - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ladder[middle] ?? 0) < at) low = middle + 1
    else high = middle
  }
  return vocabulary[low] ?? ''
}

const places =
  'Alder Birch Cedar Dale Elm Fern Glen Holly Ivy Juniper Lark Maple Nettle Oak Poplar Quince Rowan Sorrel Thorn Willow'.split(
    ' ',
  )
const nouns = ['Board', 'Committee', 'Partnership', 'Panel', 'Forum']
const forms = [
  '{} update',
  '{} annual report',
  '{} strategy refresh',
  'Review of {}',
  '{} performance quarter 2',
  'Presentation on {}',
]
const kinds = ['agenda', 'minutes', 'decision', 'report', 'report', 'report', 'report', 'action'] as const

const title = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

export type Papers = { readonly source: string; readonly paragraphs: Paragraph[] }

export const perMeeting = 40
/** About so many paragraphs of a minute, report or agenda stand on one page. */
export const perPage = 8

/**
 * Meeting number `at` of `of`, always the same: 40 paragraphs of one body on one day. In twenty years, in the order of
 * time as papers arrive, give or take two months.
 */
export function meeting(at: number, of: number): Papers {
  const random = randomly(at * 7919 + 13)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  const body = `${pick(places)} ${pick(nouns)}`
  const date = Temporal.PlainDate.from('2005-06-01').add({
    days: Math.floor((at / of) * 7300 + (random() - 0.5) * 120),
  })
  const year = date.month > 5 ? date.year : date.year - 1
  const paragraphs: Paragraph[] = []
  let topic: string[] = []
  let heading = ''
  for (let n = 0; n < perMeeting; n++) {
    if (n % 8 === 0) {
      topic = [drawn(random), drawn(random), pick(frequent.slice(20)), pick(frequent.slice(20))]
      heading = pick(forms).replace('{}', title(`${topic[2]} ${topic[3]}`))
    }
    const length = 12 + Math.floor(90 * random() * random() + 20 * random())
    const words = Array.from({ length }, () => (random() < 0.12 ? pick(topic) : drawn(random)))
    if (random() < 0.1) words.push('anti-social', 'behaviour')
    if (random() < 0.05) words.push(`${body.slice(0, 3).toUpperCase()}${Math.floor(random() * 900)}`)
    const kind = pick(kinds)
    const people = random() < 0.2 ? [person(Math.floor(random() * 400))] : []
    paragraphs.push({
      href: `/meetings/${at}#p${n}`,
      kind,
      title: heading,
      text: `${title(words.join(' '))}.`,
      bodySlug: body.toLowerCase().replace(' ', '-'),
      bodyName: body,
      date: date.toString(),
      year,
      people,
    })
  }
  return { source: `meeting:${at}`, paragraphs }
}

const person = (at: number) => {
  const name = `${title(coined(at * 3))} ${title(coined(at * 17 + 5))}`
  return { slug: name.toLowerCase().replace(' ', '-'), name }
}
