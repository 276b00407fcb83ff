/** What stands on the page of a case beside what its kind shows: one section a folder of the engine, in this order. */
import type { Html } from '../../web/index.ts'
import { alsoInSection } from '../alike/also-in.ts'
import { filesSection } from '../file/files-section.ts'
import { lettersSection } from '../letter/letters-section.ts'
import { followerSection } from '../referral/follower-section.ts'
import { registerSection } from '../register/register-section.ts'
import type { Section } from './section.ts'

const sections: readonly Section[] = [registerSection, alsoInSection, followerSection, lettersSection, filesSection]

export async function sectionsOf(...given: Parameters<Section>): Promise<Html[]> {
  const all: Html[] = []
  for (const section of sections) {
    const one = await section(...given)
    if (one !== false) all.push(one)
  }
  return all
}
