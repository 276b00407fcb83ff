/** Minutes of the desk as they are printed and recorded. What is not public is left out here, and nowhere else. Pure. */
import { blocksOf } from '../markup/blocks-of.ts'
import type { Meeting } from '../meeting/store.ts'
import type { Attendee, Desk, DeskItem } from './desk.store.ts'
import { type MinutesPaper, resolutionsAsPrinted } from './paper.ts'
import type { MinutesFacts } from './record-minutes.ts'

export type DeskMinutes = {
  meeting: Pick<Meeting, 'bodyName' | 'date' | 'starts'>
  desk: Pick<Desk, 'place' | 'ended'>
  items: readonly DeskItem[]
  attendees: readonly Attendee[]
}

/**
 * An item as the public may have it: of one in Part II the title, which is public always, the summary in place of the words, and the
 * resolution where the clerk says that it is public (Local Government Act 1972, section 100C(1)(a) and (2)).
 */
export const forPublic = (item: DeskItem): DeskItem =>
  item.part === 'I'
    ? item
    : {
        ...item,
        words: item.summary,
        resolutions: item.publicResolution ? item.resolutions : [],
        actions: item.publicResolution ? item.actions : [],
        deeds: [],
        votes: [],
      }

const ownersOf = (item: DeskItem): string[] => [...new Set(item.actions.flatMap(action => action.owners))]
const ownerOf = (item: DeskItem): string | null => ownersOf(item).join(' / ') || null

/** `audience`: 'full' holds what is exempt. */
export function paperOf({ meeting, desk, items, attendees }: DeskMinutes, audience: 'public' | 'full'): MinutesPaper {
  return {
    body: meeting.bodyName,
    date: meeting.date,
    starts: meeting.starts,
    place: desk.place,
    ended: desk.ended,
    attendance: attendees.map(({ capacity, printed, role, note, councillor }) => ({
      capacity,
      name: printed,
      role,
      note,
      councillor,
    })),
    items: items
      .map(item => (audience === 'public' ? forPublic(item) : item))
      .map(item => ({
        ref: item.ref,
        title: item.title,
        titled: item.titled,
        blocks: blocksOf(item.words),
        stem: item.stem,
        resolutions: item.resolutions,
        deferred: item.deferred,
        action: ownerOf(item),
        part: item.part,
      })),
  }
}

/** What the record takes: the public's part alone. */
export function recordOf({ desk, items, attendees }: DeskMinutes): MinutesFacts {
  return {
    ended: desk.ended,
    attendance: attendees.map(({ personId, printed, capacity }) => ({ name: printed, personId, capacity })),
    items: items.map(forPublic).map(item => ({
      ref: item.ref,
      title: item.title,
      deferred: item.deferred,
      owner: ownerOf(item),
      blocks: blocksOf(item.words),
      resolutions: resolutionsAsPrinted(item),
      source: null,
      page: null,
      line: null,
      deeds: item.deeds,
      actions: item.actions,
      votes: item.votes,
    })),
  }
}
