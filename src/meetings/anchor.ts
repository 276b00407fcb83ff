/** Addresses inside a page, the same wherever something links to a minute, a section or a paragraph. */
import { slug } from '../lib/index.ts'

/** 'saf12', or 'business-3' for what has no number. `position` counts from 0. */
export const minuteAnchor = (ref: string | null, position: number): string => {
  const made = ref === null ? '' : slug(ref)
  if (!made) return `business-${position + 1}`
  return /^[a-z]/.test(made) ? made : `minute-${made}`
}

/** 'section-3-1', or 'section-at-4' for one without a number. */
export const sectionAnchor = (number: string | null, position: number): string => {
  const made = number === null ? '' : slug(number)
  return made ? `section-${made}` : `section-at-${position + 1}`
}

/** Anchors that are each used once: a number printed twice gets '-2'. */
export function unlike(anchors: string[]): string[] {
  const seen = new Map<string, number>()
  return anchors.map(anchor => {
    const times = (seen.get(anchor) ?? 0) + 1
    seen.set(anchor, times)
    return times === 1 ? anchor : `${anchor}-${times}`
  })
}

/** A paragraph inside the place at `anchor`, counted from 0. */
export const blockAnchor = (anchor: string, at: number): string => `${anchor}-p${at + 1}`
