/** Atom (RFC 4287), written out. Pure. */
import { escape } from '../../web/index.ts'

export type Entry = {
  /** Never changes, whatever happens to the address: a tag: URI. */
  id: string
  title: string
  href: string
  /** Instants as '2021-09-14T18:30:00Z'. */
  updated: string
  summary: string
}

export type Feed = { id: string; title: string; self: string; home: string; author: string; entries: Entry[] }

export function atom(feed: Feed): string {
  const newest =
    feed.entries
      .map(entry => entry.updated)
      .sort()
      .at(-1) ?? '1970-01-01T00:00:00Z'
  const entries = feed.entries.map(
    entry => `  <entry>
    <id>${escape(entry.id)}</id>
    <title>${escape(entry.title)}</title>
    <link rel="alternate" type="text/html" href="${escape(entry.href)}"/>
    <updated>${entry.updated}</updated>
    <summary>${escape(entry.summary)}</summary>
  </entry>`,
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
  <id>${escape(feed.id)}</id>
  <title>${escape(feed.title)}</title>
  <link rel="self" type="application/atom+xml" href="${escape(feed.self)}"/>
  <link rel="alternate" type="text/html" href="${escape(feed.home)}"/>
  <updated>${newest}</updated>
  <author><name>${escape(feed.author)}</name></author>
${entries.join('\n')}
</feed>
`
}
