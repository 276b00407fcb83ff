/** Appendices that a text names: 'Appendix B', 'Appendices A, B and D', 'Annex 2'. */
import { remember } from './remember.ts'

export type AppendixMention = { quote: string; label: string; index: number }

const label = '(?:[A-Z]|\\d{1,2})(?![\\p{L}\\d.]*[\\p{L}\\d])'
const named = new RegExp(
  `\\b(?:Appendix|Annex|Appendices|Annexes|Annexures?)\\s+(${label}(?:\\s*(?:,|&|and|or|to|–|-|,\\s*and)\\s*(?:(?:Appendix|Annex)\\s+)?${label})*)`,
  'gu',
)
const range = /^(\S+)\s*(?:to|–|-)\s*(\S+)$/

export const appendicesNamed = remember((text: string): readonly AppendixMention[] =>
  text.includes('ppendi') || text.includes('nnex')
    ? [...text.matchAll(named)].flatMap(({ 0: quote, 1: all = '', index }) =>
        labelsOf(all).map(one => ({ quote, label: one, index })),
      )
    : [],
)

/** 'A to C' is A, B and C. */
function labelsOf(all: string): string[] {
  const [, from = '', to = ''] = range.exec(all) ?? []
  const [a, b] = [numberOf(from), numberOf(to)]
  if (a > 0 && b > a && b - a < 15 && /\d/.test(from) === /\d/.test(to))
    return Array.from({ length: b - a + 1 }, (_, n) => (/\d/.test(from) ? String(a + n) : letterOf(a + n)))
  return all.match(/\b(?:[A-Z]|\d{1,2})\b/g) ?? []
}

const numberOf = (one: string): number => (/^[A-Z]$/.test(one) ? one.charCodeAt(0) - 64 : Number(one) || 0)
const letterOf = (n: number): string => String.fromCharCode(64 + n)
