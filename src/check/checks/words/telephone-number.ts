/** A telephone number with too few or too many digits, or with a letter among them. */
import type { Check } from '../../check.ts'

const numbers =
  /(?<=\b(?:ring|call|tele?phone|tel|phone|mobile|fax|contact|helpline|on|at)\b[^\d\n]{0,30})(?<![\d/.-])(?:\+44 ?(?:\(0\) ?)?|\(?0)[1-9](?:[\d() -]|[OoIl](?=\d)){5,18}\d(?![\d/:-]|\.\d| ?\d)/gi

/** Without it there is nothing to look at. */
const likely = /(?:\+44|0)[\d() -]{6}|0[\dOoIl() -]{8}/

export const telephoneNumber: Check = {
  id: 'telephone-number',
  family: 'words',
  severity: 'warning',
  says: 'A telephone number with too few or too many digits',
  *look({ blocks }) {
    for (const block of blocks) {
      if (!likely.test(block.text) || (block.cells && !/tel|phone|ring|call/i.test(block.text))) continue
      for (const { 0: quote, index } of block.text.matchAll(numbers)) {
        const before = block.text.slice(Math.max(0, index - 30), index)
        if (/\b(?:on|at)\W*$/i.test(before) && !/\b(?:ring|call|phone|contact|tel)\w*\b/i.test(block.text)) continue
        const lettered = /[OoIl]/.test(quote)
        const digits = quote.replace(/^\+44 ?(?:\(0\))?/, '0').replace(/\D/g, '')
        if (
          !lettered &&
          (digits.length === 11 ||
            (digits.length === 10 && /^0(?:1|800|500)/.test(digits)) ||
            digits === '08001111' ||
            /^0845(?:46\d|47)/.test(digits))
        )
          continue
        yield {
          at: { block, quote },
          says: lettered
            ? 'This telephone number has a letter in it'
            : `This telephone number has ${digits.length} digits, and should have 11`,
          evidence: [],
          severity: lettered || ![10, 12].includes(digits.length) ? 'warning' : 'note',
          same: quote,
        }
      }
    }
  },
}
