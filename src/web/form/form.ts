/** Reads a posted form through its zod schema: typed values, or every wrong field with its sentence. */
import type { z } from 'zod'
import type { Errors, Typed } from './state.ts'

export type Read<Values> = { readonly values: Values } | { readonly errors: Errors; readonly typed: Typed }
export type Form<Values> = { readonly schema: z.ZodObject; readonly read: (body: FormData) => Read<Values> }

type Node = {
  def?: { type?: string; innerType?: Node; in?: Node; out?: Node; element?: Node }
  shape?: Record<string, z.ZodType>
}

/** What a field is underneath `.optional()`, `.default()`, `.transform()`, `z.preprocess()` and the like. */
function core(field: Node): Node {
  const { def } = field
  const inner = def?.innerType ?? (def?.in?.def?.type === 'transform' ? def.out : def?.in)
  return inner ? core(inner) : field
}

/** Browsers send line ends as CR LF; spaces around an answer are never meant. */
const tidy = (text: string) => text.replaceAll('\r\n', '\n').trim()

const texts = (body: FormData, name: string) => body.getAll(name).filter(v => typeof v === 'string')

function collect(field: z.ZodType, body: FormData, name: string): unknown {
  const kind = core(field)
  if (kind.def?.type === 'array') {
    if (kind.def.element && core(kind.def.element).def?.type === 'file')
      return body.getAll(name).filter(one => one instanceof File && one.size > 0)
    return texts(body, name).map(tidy).filter(Boolean)
  }
  if (kind.def?.type === 'file') {
    const file = body.get(name)
    return file instanceof File && file.size > 0 ? file : undefined
  }
  if (kind.def?.type === 'object') {
    const parts = Object.entries(kind.shape ?? {})
    return Object.fromEntries(parts.map(([part, one]) => [part, collect(one, body, `${name}-${part}`)]))
  }
  const text = tidy(texts(body, name)[0] ?? '')
  return text === '' && field.safeParse(undefined).success ? undefined : text
}

/**
 * The form of a page. Each field of the schema is the input of that name; a list is several inputs of one name
 * (checkboxes, or files); an object is inputs named `field-part` (see `date`, `optionalGroup`). A field left empty is '' for a schema that requires
 * it, so `z.string().min(1, 'Enter your name')` says what is wanted, and `undefined` for one that does not.
 */
export function form<Schema extends z.ZodObject>(schema: Schema): Form<z.output<Schema>> {
  return {
    schema,
    read(body) {
      const given = Object.entries(schema.shape).map(([name, field]) => [name, collect(field as z.ZodType, body, name)])
      const read = schema.safeParse(Object.fromEntries(given))
      if (read.success) return { values: read.data }
      const errors: Record<string, string> = {}
      for (const issue of read.error.issues) {
        const key = issue.path.map(String).join('-')
        errors[key] ??= issue.message
      }
      return { errors, typed: typedIn(body) }
    },
  }
}

/** What was typed, whether right or wrong, for showing the form again. */
export function typedIn(body: FormData): Typed {
  const typed = new Map<string, string[]>()
  for (const [name, value] of body) {
    if (typeof value !== 'string') continue
    const others = typed.get(name)
    if (others) others.push(value)
    else typed.set(name, [value])
  }
  return typed
}
