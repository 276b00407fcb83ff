/** The names of hosts on the internet, as English councils and their partners write them, and the slips in them. */
import { oneLetterAway, swapped } from './known-acronyms.ts'
import { remember } from './remember.ts'

/** The last part, where it is none that exists. */
const lastParts: Readonly<Record<string, readonly string[]>> = {
  uk: ['ukk', 'uuk', 'u', 'k', 'ku', 'uke', 'ik', 'ukm', 'uj', 'yk', 'iuk', 'uik', 'ul', 'ukl'],
  com: ['con', 'cmo', 'ocm', 'comm', 'vom', 'xom', 'coom', 'ccom', 'cpm', 'clm'],
  org: ['ogr', 'rog', 'orgg', 'otg', 'prg'],
  'gov.uk': ['govuk', 'gov', 'goverment', 'govnt'],
  'co.uk': ['couk', 'ukco'],
  'org.uk': ['orguk'],
  'nhs.uk': ['nhsuk'],
}
/** The part before 'uk'. */
const beforeUk: Readonly<Record<string, readonly string[]>> = {
  gov: [
    'gob',
    'gvo',
    'ogv',
    'gv',
    'giv',
    'goc',
    'gof',
    'ov',
    'go',
    'govv',
    'ggov',
    'goov',
    'gpv',
    'govt',
    'gove',
    'gob',
    'fov',
    'hov',
    'g0v',
  ],
  org: ['ogr', 'rog', 'orgg', 'og', 'otg', 'orf'],
  co: ['cp', 'vo', 'xo', 'oc', 'com', 'coo', 'c0'],
  nhs: ['nsh', 'hns', 'nhss', 'nhd'],
  police: ['polcie', 'plice', 'poice', 'ploice', 'poilce', 'policd', 'polic'],
}
const foreign = /(?:^|\.)(?:usa|nih|cdc|nasa|nist|census|loc|fda|epa|whitehouse|justice|state|congress)\.gov$/

const meant = (table: Readonly<Record<string, readonly string[]>>, part: string): string =>
  Object.entries(table).find(([, wrong]) => wrong.includes(part))?.[0] ?? part

/** What the host should be; the same where nothing is wrong with it. Capitals are left as they are where it is right. */
export function hostMeant(host: string): string {
  const plain = host
    .trim()
    .replace(/\s*[.,;:]+\s*/g, '.')
    .replace(/\s+/g, '.')
    .replace(/\.$/, '')
  if (foreign.test(plain.toLowerCase())) return plain
  const turned = plain
    .replace(/\.uk\.gov$/i, '.gov.uk')
    .replace(/(\.(?:gov|co|org)\.uk)\.uk$/i, '$1')
    .replace(/\.gov\.gov\.uk$/i, '.gov.uk')
  const parts = turned.split('.')
  const last = parts.at(-1) ?? ''
  const end = meant(lastParts, last.toLowerCase())
  if (end !== last.toLowerCase()) parts.splice(-1, 1, end)
  const second = parts.at(-2) ?? ''
  if (end === 'uk' && parts.length > 2)
    parts.splice(
      -2,
      1,
      second.toLowerCase() === meant(beforeUk, second.toLowerCase()) ? second : meant(beforeUk, second.toLowerCase()),
    )
  return parts.join('.')
}

/** 'westmere' of 'moderngov.westmere.gov.uk': the part that somebody chose, and what follows it. */
export const ownPart = (host: string): { own: string; under: string } => {
  const [, own = '', under = ''] =
    /([\w-]+)\.((?:(?:gov|co|org|ac|nhs|police|pnn\.police|sch)\.)?\w+)$/.exec(host.toLowerCase()) ?? []
  return { own, under }
}

/** The host that this one was meant to be: another of the paper, written oftener, from which one slip parts it. */
export function hostLike(host: string, all: ReadonlyMap<string, number>): string | null {
  const { own, under } = ownPart(host)
  const times = all.get(`${own}.${under}`) ?? 0
  for (const [other, often] of all) {
    const { own: part, under: end } = ownPart(other)
    if (end !== under || own.length < 5 || part.length < 5 || often <= times) continue
    if (swapped(own, part) || oneLetterAway(own, part)) return host.toLowerCase().replace(own, part)
  }
  return null
}

const hosts = /(?<=@|:\/\/|\bwww\.)[\w-]+(?:\.[\w-]+)+/gi

const partsIn = remember((text: string): readonly string[] =>
  (/@|:\/\/|www\./i.test(text) ? (text.match(hosts) ?? []) : []).flatMap(host => {
    const { own, under } = ownPart(host)
    return own ? [`${own}.${under}`] : []
  }),
)

/** How often each chosen part stands in the paper. */
export function hostsOf(texts: Iterable<string>): Map<string, number> {
  const all = new Map<string, number>()
  for (const text of texts) for (const part of partsIn(text)) all.set(part, (all.get(part) ?? 0) + 1)
  return all
}
