/** What a PDF says of itself as a whole: whether it has a title and names its language. */
import type { FileForm } from '../../../reading.ts'
import type { Objects } from './objects.ts'
import { isRef } from './values.ts'

/** Throws RangeError where the file is out of order. */
export function aboutFile(objects: Objects): Pick<FileForm, 'title' | 'language'> {
  const says = (key: string, name: string) => {
    const at = objects.trailer.get(key)
    return isRef(at) && (objects.at(at.ref)?.says(name) ?? false)
  }
  return { title: says('Info', 'Title') || objects.holds('<dc:title'), language: says('Root', 'Lang') }
}
