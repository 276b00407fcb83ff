/** 'Both depots (Weir Lane, Cross Hill and Foundry Road)': both is of two. */
import type { Check } from '../../check.ts'

const name = String.raw`(?:the )?(?:\p{Lu}[\p{L}’'.-]*|\p{Lu})(?:[ ](?:\p{Lu}[\p{L}’'.-]*|of|the|and the))*`
const both = new RegExp(
  String.raw`\bboth (?:of )?(?:the |our |these |its )?(?:\p{Ll}[\p{L}’'-]* ){0,3}\p{Ll}[\p{L}’'-]*(?:s|men|people|children)(?: \(|: |, (?:namely |that is,? |i\.e\.,? )?| [–-] )(?<list>${name}(?:, ${name})+,? and ${name})(?=[),.;]| [–-]|$| \p{Ll})`,
  'gu',
)

export const bothOfThree: Check = {
  id: 'both-of-three',
  family: 'numbers',
  severity: 'warning',
  says: 'Both, of three or more that are named',
  *look({ blocks }) {
    for (const block of blocks) {
      if (!/\bboth\b/i.test(block.text)) continue
      const text = block.text.replaceAll(/\bBoth\b/g, 'both')
      for (const { 0: found, index, groups: { list = '' } = {} } of text.matchAll(both)) {
        const count = list.split(/,? and (?=[^,]*$)|, /).length
        yield {
          at: { block, quote: block.text.slice(index, index + found.length) },
          says: `Both is of two, and ${count} are named`,
          evidence: [],
        }
      }
    }
  },
}
