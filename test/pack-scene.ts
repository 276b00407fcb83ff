/** A meeting of the committee world with an agenda, reports, an exempt item, exempt parts of a public one, pictures and files of others. */
import { proofreader } from '../src/check/index.ts'
import { openPress, type Press } from '../src/print/index.ts'
import { loadProfile } from '../src/authority/index.ts'
import { noise, picture } from './pictures.ts'
import { makeCommitteeWorld, meeting, type World } from './committee-world.ts'
import { foreignPdf } from './foreign-pdf.ts'

/** Words, a number and pictures that may stand in the full copy and nowhere else. */
export const canary = {
  title: 'Zephyrquill',
  item: 'Quibblethorn',
  report: 'Vexillarium',
  section: 'Thrumblewick',
  alt: 'Oxblossom',
  appendix: 'Marlowhisk',
  inside: 'Plinthgarble',
  interest: 'Gossamerfen',
  presenter: 'Ambrose Wyvernhall',
  number: '8417736',
} as const
export const canaryWords: readonly string[] = Object.values(canary)

const words = (sections: Record<string, string | { words: string; exempt: number[] }>, recommendations: string[]) =>
  JSON.stringify({
    sections: Object.entries(sections).map(([key, said]) =>
      typeof said === 'string'
        ? { key, words: said }
        : { key, words: said.words, part: 'II', exempt: said.exempt, publicInterest: canary.interest },
    ),
    recommendations,
    background: [],
  })

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

export type PackScene = {
  world: World
  press: Press
  profile: ReturnType<typeof profileOf>
  proofreader: typeof proofreader
  pictures: { open: Uint8Array; exempt: Uint8Array }
}

function profileOf() {
  const profile = loadProfile('demonstration')
  if ('faults' in profile) throw new Error(profile.faults.join('\n'))
  return profile
}

/** `exempt: false` leaves everything that is not public away. */
export async function makePackScene({
  exempt = true,
  foreign = exempt,
}: { exempt?: boolean; foreign?: boolean } = {}): Promise<PackScene> {
  const world = await makeCommitteeWorld()
  const pictures = { open: picture(11), exempt: noise(12) }
  const kept = {
    open: await world.db.files.keep(pictures.open),
    exempt: await world.db.files.keep(pictures.exempt),
    foreign: await world.db.files.keep(await foreignPdf(['Timetable of patrols', 'Second page'])),
    closed: await world.db.files.keep(await foreignPdf([`Bid of ${canary.inside} at ${canary.number}`])),
  }
  const m = meeting.id
  await world.past(`
    insert into meetings.business (id, meeting_id, position, kind, title, note, part, exempt, public_interest, private_title, presenter, parent_id)
      overriding system value values
      (1, ${m}, 0, 'announcements', 'Chair’s announcements', '', 'I', '{}', '', null, null, null),
      (2, ${m}, 1, 'minutes', 'Minutes', '', 'I', '{}', '', null, null, null),
      (3, ${m}, 2, 'heading', 'Development of policy issues', '', 'I', '{}', '', null, null, null),
      (4, ${m}, 3, 'report', 'Street lighting in Larkrise', '', 'I', '{}', '', null, null, 3),
      (5, ${m}, 4, 'report', 'Patrols by night', 'A late paper is likely.', 'I', '{}', '', null, null, 3),
      (6, ${m}, 5, 'verbal update', 'Summer events', '', 'I', '{}', '', null, 'Ada Holm', null)`)
  if (exempt)
    await world.past(`
    insert into meetings.business (id, meeting_id, position, kind, title, note, part, exempt, public_interest, private_title, presenter)
      overriding system value values
      (7, ${m}, 6, 'exclusion', 'Exclusion of the public', '', 'I', '{}', '', null, null),
      (8, ${m}, 7, 'report', 'A contract', ${quoted(`Note ${canary.item}`)}, 'II', '{3}', ${quoted(canary.interest)}, ${quoted(`Contract with ${canary.title}`)}, ${quoted(canary.presenter)})`)
  const drafts = [
    {
      id: 1,
      business: 4,
      title: 'Street lighting in Larkrise',
      content: words(
        {
          purpose: 'To say how the lamps of Larkrise are to be renewed.',
          supporting: `The lamps are **old**.\n\n- They fail.\n- They cost.\n\n| Ward | Lamps |\n|---|---|\n| Larkrise | 112 |\n| Oldmere | 98 |\n\n![Bars that show failures by month](picture:1)`,
          ...(exempt && {
            financial: {
              words: `The bid of ${canary.section} is £${canary.number}.\n\n![${canary.alt}](picture:2)`,
              exempt: [3],
            },
          }),
        },
        ['That the report be noted', 'That the lamps be renewed'],
      ),
    },
    {
      id: 2,
      business: 5,
      title: 'Patrols by night',
      content: words({ purpose: 'To describe patrols by night.' }, ['That patrols go on']),
    },
    ...(exempt
      ? [
          {
            id: 3,
            business: 8,
            title: 'A contract',
            content: words({ purpose: `To award it to ${canary.report}.` }, [`That ${canary.report} be awarded it`]),
          },
        ]
      : []),
  ]
  for (const draft of drafts)
    await world.past(`
      insert into meetings.draft (id, slug, body_id, meeting_id, business_id, template, title, officer, portfolio, wards, author_id, state, part, exempt, public_interest)
        overriding system value values (${draft.id}, 'draft-${draft.id}', 1, ${m}, ${draft.business}, 'report', ${quoted(draft.title)}, 'Director of Communities', 'Community Safety',
          'Borough-wide', 3, 'accepted', ${draft.id === 3 ? `'II', '{3}', ${quoted(canary.interest)}` : `'I', '{}', ''`});
      insert into meetings.draft_version (draft_id, number, content) values (${draft.id}, 1, ${quoted(draft.content)}::jsonb)`)
  await world.past(`
    insert into meetings.attachment (id, draft_id, position, kind, title, file_name, media, sha256, bytes, alt, part, exempt) overriding system value values
      (1, 1, 0, 'picture', 'Failures', 'f.png', 'image/png', '${kept.open}', ${pictures.open.length}, 'Bars that show failures by month', 'I', '{}')
      ${exempt ? `, (2, 1, 1, 'picture', 'Bid', 'b.png', 'image/png', '${kept.exempt}', ${pictures.exempt.length}, ${quoted(canary.alt)}, 'I', '{}')` : ''}
      ${foreign ? `, (3, 1, 2, 'appendix', 'Timetable', 't.pdf', 'application/pdf', '${kept.foreign}', 1000, '', 'I', '{}')` : ''}
      ${exempt ? `, (4, 2, 0, 'appendix', ${quoted(canary.appendix)}, 'c.pdf', 'application/pdf', '${kept.closed}', 1000, '', 'II', '{3}')` : ''}`)
  return { world, press: openPress(), profile: profileOf(), proofreader, pictures }
}
