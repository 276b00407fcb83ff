/** An officer in an alley: two incidents with a photograph, who did it, and what the waste says. */
import type { Cast, Chapter } from '../cast.ts'
import type { Reader } from '../reader.ts'

const photograph = {
  name: 'alley.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
}

const waste = {
  'What is it?': 'Fly-tipping',
  Photographs: photograph,
  'What do you see?': 'Two sacks and a mattress against the wall.',
  'Whose land is it on?': 'Back alley or entry',
  'What kind of waste is it?': 'Household waste in black bags',
  'How much is it?': 'ar boot',
  Ward: 'Kiln Lane',
}

/** Where there are scripts no page is left for another: the form is sent, and says what came of it. */
const send = (officer: Reader) => officer.page.getByRole('button', { name: 'Record the incident' }).press('Enter')

/** Records one at the place, and adds somebody who was born on a day. */
async function record({ window }: Cast, where: string, name: string, born: string): Promise<string> {
  const officer = await window('asb')
  await officer.go('/cases/new/enforcement')
  await officer.follow('The form for the street')
  await officer.fill({ ...waste, 'Where is it?': where })
  await send(officer)
  await officer.page.waitForURL(/\/cases\/[a-z0-9]{16}$/)
  const { path } = officer
  await officer.go(path)
  await officer.sees(where, 'alley.png', 'Reported')
  await suspect(officer, name, born)
  return path
}

const suspect = async (officer: Reader, name: string, born: string) => {
  await officer.follow('Add a person')
  await officer.fill({
    'What are they in this case? > Whom the case is about': true,
    Name: name,
    'Date of birth': born,
  })
  await officer.press('Add them')
}

export const inTheStreet: Chapter = [
  [
    'the form for the street is found, says what is missing, and takes an incident with its photograph',
    async cast => {
      const { window, sets, at } = cast
      await sets('2026-03-02T09:30')
      const officer = await window('asb')
      await officer.go('/cases/new')
      await officer.follow('Environmental enforcement')
      await officer.follow('The form for the street')
      await send(officer)
      await officer.page.locator('.govuk-error-summary').waitFor()
      await officer.refused('Say where it is')
      at['paid'] = await record(cast, 'Alley behind Teasel Walk', 'Ferris Oakley', '1988-04-17')
      at['unpaid'] = await record(cast, 'Kiln Lane, beside the substation', 'Dorian Flax', '1999-05-30')
    },
  ],
  [
    'the waste is gone through, and says whose it was',
    async ({ window, at }) => {
      const officer = await window('asb')
      for (const path of [at['paid'], at['unpaid']]) {
        await officer.go(path ?? '')
        await officer.does('Record a visit or what was found')
        await officer.fill({
          'What was done? > Went through the waste for evidence': true,
          'Was evidence found of who did it? > Yes': true,
          'What was found, and where is it kept?': 'An envelope, item 1, in the safe.',
        })
        await officer.press('Save')
        await officer.sees('Under investigation', 'Investigated: evidence found')
      }
      await officer.go(at['paid'] ?? '')
      await suspect(officer, 'Rowan Oakley', '2009-06-01')
    },
  ],
]
