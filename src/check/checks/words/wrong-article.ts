/** 'a' before a vowel, 'an' before a consonant. */
import type { Check } from '../../check.ts'
import { remember } from '../../mentions/remember.ts'

const articles =
  /(?<![\p{L}\p{N}.’'/(&-])(?<!\b(?:section|paragraph|para|part|option|category|class|appendix|annex|item|schedule|grade|point|step|group|band|type|and|or|to|vitamin|hepatitis|plan|hall|block|tier|level|phase|zone|route|table|figure|note|team|list|unit|stage|lot) )(an?) (\p{L}[\p{Ll}’'-]+|\d[\d,.]*)/giu
const vowelSound = /^(?:[aio]|e(?!u|we)|u(?:n(?!i(?!n|m)|anim)|p|r(?!i)|s(?:h|ual$)|g|l|m)|hour|honest|honou?r|heir)/
const consonantSound = /^(?:[bcdfgj-npqrtvwyz]|s|one(?!r)|once|uni(?!n|m)|us(?:e|u)|eu|ewe|unanim)/
const notAfterA =
  /^(?:a|as|and|are|at|above|all|i|if|in|is|it|of|on|or|over|am|our|us|o|e|u|apply|applies|only|one(?:s|-.*)?|once(?:-.*)?|ouija|ei|et|al)$/

/** In Welsh, ‘a’ is ‘and’ or ‘who’. */
const welsh = /(?<!\p{L})(?:y|yr|yn|wedi|gan|oedd|mae|ac|ei|ar|fod|bod|cyngor|[io][’']r)(?!\p{L})/giu

export const wrongArticle: Check = {
  id: 'wrong-article',
  family: 'words',
  severity: 'note',
  says: '‘a’ before a vowel, or ‘an’ before a consonant',
  *look({ blocks }) {
    for (const block of blocks) {
      for (const { quote, word, wanted } of wrongIn(block.text))
        yield {
          at: { block, quote },
          says: `Before “${word}” stands “${wanted.toLowerCase()}”`,
          evidence: [],
          mend: quote.replace(/^an?/i, wanted),
        }
    }
  },
}

const wrongIn = remember((text: string): readonly { quote: string; word: string; wanted: string }[] => {
  if ((text.match(welsh)?.length ?? 0) > 1) return []
  return [...text.matchAll(articles)].flatMap(([quote, article = '', word = '']) => {
    const wanted = /^[Aa]n?$/.test(article) ? right(article.toLowerCase(), word) : null
    return wanted ? [{ quote, word, wanted: /^A/.test(article) ? wanted.replace('a', 'A') : wanted }] : []
  })
})

function right(article: string, word: string): string | null {
  if (/^\d/.test(word)) {
    const vowel = /^(?:8\d*|1[18])(?:[.,]\d+)*$/.test(word) && !/^1[18]\d/.test(word)
    return article === 'a' && vowel ? 'an' : article === 'an' && !vowel ? 'a' : null
  }
  const lower = word.toLowerCase()
  if (article === 'a') return vowelSound.test(lower) && !notAfterA.test(lower) && /^\p{Ll}/u.test(word) ? 'an' : null
  return consonantSound.test(lower) && word.length > 2 && /^\p{Ll}/u.test(word) ? 'a' : null
}
