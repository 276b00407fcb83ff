/** The name of a file as it is shown and saved under, and its size in words. */

/** 'Photo.JPG' → 'jpg'; '' where there is none. */
export const endingOf = (name: string): string => /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? ''

/** A name as it may be shown and saved under: no folders, nothing that is not seen, at most 100 characters with its ending. */
export function cleanName(given: string): string {
  const name = (given.split(/[/\\]/).at(-1) ?? '')
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}"<>|:*?]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  const ending = endingOf(name)
  const tail = ending === '' ? '' : `.${ending}`
  const stem = Array.from(name.slice(0, name.length - tail.length))
    .slice(0, 100 - tail.length)
    .join('')
    .trim()
  return `${stem === '' ? 'file' : stem}${tail}`
}

/** '120 KB', '3.4 MB' */
export const sizeWords = (bytes: number): string =>
  bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} KB`
    : `${(bytes / 1_000_000).toLocaleString('en-GB', { maximumFractionDigits: 1 })} MB`
