/** Alternative text that is the name of a file, or says only that there is a picture. */
import type { Check } from '../../check.ts'
import { criterion } from '../../facts/wcag.ts'

const fileName = /^\S.*\.(?:png|jpe?g|gif|bmp|tiff?|svg|webp|emf|wmf|heic)$|^(?:IMG|DSCN?|DCIM|PXL|MVI)[_-]?\d+/i
const nothing =
  /^(?:an? |the )?(?:image|picture|photo|photograph|pic|graphic|chart|graph|diagram|figure|screen ?shot|screen ?grab|img|clip ?art|untitled|alt(?:ernative)? text|description|placeholder)(?: (?:of|here))?[\s_-]*\d*[.:]?$/i
const guessed = /description automatically generated/i

export const altTextUnclear: Check = {
  id: 'alt-text-unclear',
  family: 'access',
  severity: 'warning',
  says: 'Alternative text that is a file’s name, or says only “image”',
  *look({ blocks }) {
    for (const block of blocks)
      for (const said of block.form?.pictures ?? []) {
        const what = said ? whatItIs(said.trim()) : null
        if (said && what)
          yield {
            at: { block, quote: block.text.includes(said) ? said : '' },
            says: `The alternative text of a picture is “${said}”: ${what}. Say what the picture shows`,
            evidence: [criterion('1.1.1')],
            ...(guessed.test(said) && { severity: 'note' as const }),
            same: said,
          }
      }
  },
}

function whatItIs(said: string): string | null {
  if (fileName.test(said)) return 'that is the name of a file'
  if (nothing.test(said)) return 'that says nothing of it'
  return guessed.test(said) ? 'a program guessed that' : null
}
