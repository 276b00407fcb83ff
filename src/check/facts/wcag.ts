/** What the Web Content Accessibility Guidelines ask of papers. SI 2018/952 makes levels A and AA the law for councils. */
import type { Elsewhere } from '../check.ts'

/** https://www.w3.org/TR/WCAG22/ */
const criteria = {
  '1.1.1': ['Non-text Content', 'All non-text content has a text alternative that serves the equivalent purpose'],
  '1.3.1': [
    'Info and Relationships',
    'Structure conveyed through presentation can be programmatically determined or is available in text',
  ],
  '1.3.3': [
    'Sensory Characteristics',
    'Instructions do not rely solely on shape, colour, size, visual location, orientation or sound',
  ],
  '1.4.1': ['Use of Color', 'Colour is not used as the only visual means of conveying information'],
  '1.4.5': ['Images of Text', 'Text is used to convey information rather than images of text'],
  '2.4.2': ['Page Titled', 'Pages have titles that describe topic or purpose'],
  '2.4.4': ['Link Purpose (In Context)', 'The purpose of each link can be determined from its text and context'],
  '2.4.6': ['Headings and Labels', 'Headings and labels describe topic or purpose'],
  '3.1.1': ['Language of Page', 'The language of each page can be programmatically determined'],
} as const

const doubleA: readonly string[] = ['1.4.5', '2.4.6']

/** As evidence. */
export const criterion = (number: keyof typeof criteria): Elsewhere => {
  const [name, quote] = criteria[number]
  const level = doubleA.includes(number) ? 'AA' : 'A'
  return { file: `WCAG 2.2, ${number} ${name} (level ${level}); SI 2018/952`, line: null, quote }
}
