/** Themes that the group drives across cases, such as a change of the law on dogs: agencies act, and the group sees what changed. */
import type { CaseType } from '../../../casework/index.ts'
import { dueAtMeeting, heardAgainBy, problemSolvingGroup } from '../group.ts'
import { action, changed, ended, endings, heardOn, opened, passedOn, reviewed, strands } from './acts.ts'

const words = (choices: readonly { readonly key: string; readonly name: string }[]) =>
  Object.fromEntries(choices.map(({ key, name }) => [key, name]))

export const theme: CaseType = {
  key: 'theme',
  name: 'Theme',
  purpose: 'crime-and-disorder',
  prefix: 'TH',
  says: 'Something that the problem-solving group drives across cases: it has an aim, a lead agency and actions, and names nobody.',
  opening: { about: [], act: opened },
  stages: [
    { key: 'running', name: 'Running' },
    { key: 'ended', name: 'Ended', ends: true },
  ],
  acts: [action, passedOn, changed, reviewed, ended],
  clocks: [
    {
      key: 'hear',
      name: 'Hear it at the group’s next meeting',
      limit: 'problem-solving.review-within',
      runs: context =>
        heardOn(context.stood).map(({ id, day }, n, all) => ({
          record: id,
          from: day,
          by: heardAgainBy(day, context),
          met: all[n + 1]?.day ?? null,
        })),
    },
    {
      key: 'end',
      name: 'End it, or say until when it runs',
      source: 'The theme, as it was begun',
      runs: ({ stood }) =>
        stood
          .all(opened)
          .flatMap(({ day, given }) => (given.until === null ? [] : [{ from: day, by: given.until, met: null }])),
    },
  ],
  measures: [
    {
      key: 'begun',
      name: 'Themes begun',
      says: 'Themes that the group began in the period.',
      counts: 'flow',
      mark: 'theme',
      by: words(strands),
    },
    {
      key: 'running',
      name: 'Themes running',
      says: 'Themes that had begun and not ended as at the day.',
      counts: 'stock',
      mark: 'running',
      by: words(strands),
    },
    { key: 'actions', name: 'Actions agreed', says: 'Actions agreed in the period.', counts: 'flow', mark: 'action' },
    {
      key: 'passed-on',
      name: 'Concerns about dogs passed on',
      says: 'To whom concerns about dogs were passed on in the period; one concern can go to several.',
      counts: 'flow',
      mark: 'passed-on',
      by: { landlord: 'Landlords', police: 'Police', council: 'Council' },
    },
    {
      key: 'ended',
      name: 'Themes ended',
      says: 'Themes that ended in the period, by how.',
      counts: 'flow',
      mark: 'closed',
      by: words(endings),
    },
  ],
  panels: [
    {
      ...problemSolvingGroup,
      in: ['running'],
      due: (context, on) => {
        const last = heardOn(context.stood).at(-1)
        return last ? dueAtMeeting(last.day, on, context, 'Theme, reviewed at each meeting') : null
      },
    },
  ],
}
