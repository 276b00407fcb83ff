/** The browser in a few words, so that people recognise their own sessions. */

const browsers: [RegExp, string][] = [
  [/Edg\//, 'Edge'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]
const systems: [RegExp, string][] = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iPhone or iPad'],
  [/Windows/, 'Windows'],
  [/Macintosh/, 'Mac'],
  [/Linux/, 'Linux'],
]
const first = (list: [RegExp, string][], text: string) => list.find(([shape]) => shape.test(text))?.[1]

/** 'Firefox on Windows'; 'A browser' where the header tells nothing known. */
export function browserName(userAgent = ''): string {
  const system = first(systems, userAgent)
  return `${first(browsers, userAgent) ?? 'A browser'}${system ? ` on ${system}` : ''}`
}
