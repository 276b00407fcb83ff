/** The tags of an XML part, one after the other; what stands between them is left alone. */

export type Tag = { name: string; kind: 'open' | 'close' | 'empty'; from: number; to: number; attributes: string }

/** Linear in the length of the part, however broken it is: no match goes past the next '<'. */
const tag = /<(\/?)([A-Za-z_][\w.:-]*)((?:"[^"<]*"|'[^'<]*'|[^<>"'])*?)(\/?)>/g

/** Every tag in its order; comments and declarations are passed over. */
export function* tagsOf(xml: string): Generator<Tag> {
  for (const { 0: whole, 1: end, 2: name = '', 3: attributes = '', 4: empty, index } of xml.matchAll(tag))
    yield { name, kind: end ? 'close' : empty ? 'empty' : 'open', from: index, to: index + whole.length, attributes }
}

/** The value of an attribute as it stands in the XML, entities and all; undefined where it is missing. */
export function valueOf({ attributes }: Tag, name: string): string | undefined {
  const at = attributes.indexOf(`${name}=`)
  if (at < 0) return undefined
  const quote = attributes.charAt(at + name.length + 1)
  const end = attributes.indexOf(quote, at + name.length + 2)
  return end < 0 ? undefined : attributes.slice(at + name.length + 2, end)
}

/** The value as a whole number from 0; undefined where it is none. */
export function numberOf(its: Tag, name: string): number | undefined {
  const value = valueOf(its, name)
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined
}
