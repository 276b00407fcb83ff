/** Reads an authority profile from authorities/<key>.json, and says in English what is wrong with one. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { z } from 'zod'
import { Profile } from './profile.ts'
import { contrastWithWhite } from './colour.ts'

const folder = fileURLToPath(new URL('../../authorities/', import.meta.url))

/** The keys of the profiles that come with the program. */
export const profileKeys = (): string[] =>
  readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .map(name => name.slice(0, -5))
    .sort()

export type ProfileFaults = { faults: string[] }

/** A profile by its key or by the path of a .json file. Returns the faults, in English, where it cannot be used. */
export function loadProfile(keyOrPath: string): Profile | ProfileFaults {
  const path = keyOrPath.endsWith('.json') ? keyOrPath : `${folder}${keyOrPath}.json`
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return { faults: [`There is no profile called ${keyOrPath}. There are: ${profileKeys().join(', ')}.`] }
  }
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return { faults: [`${path} is not JSON: ${error instanceof Error ? error.message : 'unreadable'}`] }
  }
  return checkProfile(json)
}

/** What the schema cannot say: contrast, names given twice. */
export function checkProfile(json: unknown): Profile | ProfileFaults {
  const parsed = Profile.safeParse(json)
  if (!parsed.success) return { faults: parsed.error.issues.map(inEnglish) }
  const profile = parsed.data
  const faults: string[] = []
  const contrast = contrastWithWhite(profile.colour.value)
  if (contrast < 4.5)
    faults.push(
      `colour: white on ${profile.colour.value} has a contrast of ${contrast.toFixed(1)}; 4.5 is the least (WCAG 1.4.3).`,
    )
  const names = profile.bodies.value.flatMap(body => [body.name, ...body.alsoCalled])
  for (const name of new Set(names.filter((name, i) => names.indexOf(name) !== i)))
    faults.push(`bodies: ${name} stands for more than one body.`)
  return faults.length ? { faults } : profile
}

/** Every value of a profile that nobody has checked yet, as 'wards (from memory)'. */
export function unverified(profile: Profile): string[] {
  const found: string[] = []
  const visit = (value: unknown, path: string) => {
    if (typeof value !== 'object' || value === null) return
    if ('verified' in value && value.verified === false && 'source' in value)
      found.push(`${path} (${String(value.source)})`)
    for (const [key, inner] of Object.entries(value)) visit(inner, path ? `${path}.${key}` : key)
  }
  visit(profile, '')
  return found
}

const inEnglish = (issue: z.core.$ZodIssue): string => `${issue.path.join('.') || 'the profile'}: ${issue.message}`
