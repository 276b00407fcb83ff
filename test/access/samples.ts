/** For every page of the site the addresses at which the access matrix asks for it. A page without a line here fails the test. */
import { caseTypes } from '../../src/case-types/index.ts'
import { actsOf } from '../../src/casework/act/every-case.ts'
import type { Fixtures } from './fixtures.ts'

/** `what` tells several addresses of one page apart. */
export type Sample = { readonly what?: string; readonly at: string }
type Samples = (made: Fixtures) => readonly Sample[]

const here =
  (...addresses: string[]): Samples =>
  () =>
    addresses.map(at => ({ at }))

/** Every case of the cast: before the open panel, on a list, of another agency. */
const eachCase =
  (below: string): Samples =>
  ({ cast: { cases } }) => [
    { what: 'the council’s, before the open panel', at: `/cases/${cases.nuisance.slug}${below}` },
    { what: 'the council’s, on another’s list', at: `/cases/${cases.limited.slug}${below}` },
    { what: 'the police’s', at: `/cases/${cases.police.slug}${below}` },
    { what: 'the landlord’s', at: `/cases/${cases.housing.slug}${below}` },
    { what: 'none', at: `/cases/aaaaaaaaaaaaaaaa${below}` },
  ]
const someCase =
  (below: (made: Fixtures) => string): Samples =>
  made => [
    { what: 'the council’s, before the open panel', at: `/cases/${made.cast.cases.nuisance.slug}${below(made)}` },
    { what: 'the police’s', at: `/cases/${made.cast.cases.police.slug}${below(made)}` },
  ]
const panel =
  (below: string): Samples =>
  ({ cast }) => [{ at: `/panels/${cast.panel.slug}${below}` }]
const caseAtPanel =
  (below: string): Samples =>
  ({ cast }) => [
    {
      what: 'the council’s, which is open',
      at: `/panels/${cast.panel.slug}/cases/${cast.cases.nuisance.slug}${below}`,
    },
    { what: 'none that is before it', at: `/panels/${cast.panel.slug}/cases/${cast.cases.police.slug}${below}` },
  ]
const group =
  (below: string): Samples =>
  ({ group: at }) => [{ at: `${at}${below}` }]
const user =
  (below: string): Samples =>
  ({ cast }) => [{ at: `/admin/users/${cast.people.clerk.account}${below}` }]
const request =
  (below: string): Samples =>
  ({ request: { slug } }) => [{ at: `/data-protection/requests/${slug}${below}` }]
const agreement =
  (below: string): Samples =>
  ({ cast }) => [{ at: `/admin/agreements/${cast.agreement.slug}${below}` }]
const agency =
  (below: string): Samples =>
  ({ agency: { slug } }) => [{ at: `/admin/agencies/${slug}${below}` }]
const agenda =
  (...below: ((made: Fixtures) => string)[]): Samples =>
  made =>
    below.map(one => ({ at: `/committee/meetings/${made.desk.meeting}/agenda${one(made)}` }))
const report =
  (below: string): Samples =>
  ({ draft }) => [{ at: `${draft}${below}` }]
const both =
  (open: (made: Fixtures) => string, closed: (made: Fixtures) => string): Samples =>
  made => [
    { what: 'public', at: open(made) },
    { what: 'of the private board', at: closed(made) },
  ]

const ofBody =
  (below: string): Samples =>
  ({ desk }) => [{ at: `/committee/bodies/${desk.body}${below}` }]
const ofMeeting =
  (below: string): Samples =>
  ({ desk }) => [{ at: `/committee/meetings/${desk.meeting}${below}` }]

/** A report that somebody sent who has not signed in: whoever has its address follows it. */
const followed =
  (below: string): Samples =>
  ({ following }) => [
    { what: 'which was given', at: `${following}${below}` },
    { what: 'which nobody was given', at: `/following/${'A'.repeat(43)}${below}` },
  ]

/** Minutes as far as they have come. */
const minutes =
  (which: 'draft' | 'published' | 'agreed', below: string): Samples =>
  ({ minuted }) => [{ at: `/committee/meetings/${minuted[which]}/minutes${below}` }]

/** What the panels of each kind decide: none of it at a panel that is of no kind, whoever asks. */
const panelActs = Object.fromEntries(
  caseTypes.flatMap(({ key, acts }) =>
    acts.flatMap(act =>
      act.panel === undefined
        ? []
        : [[`/panels/:slug/cases/:case/${key}/${act.key}`, caseAtPanel(`/${key}/${act.key}`)] as const],
    ),
  ),
)

/**
 * The pages of acts are one page of the engine, made for each act of each kind: asked for here at one act of each kind of the owning
 * agency, at one that anybody does who receives the case, and at all of the kind of the cast's case.
 */
const acts = Object.fromEntries(
  caseTypes.flatMap(type =>
    actsOf(type).flatMap((act, n) => {
      const { key } = type
      const asked = key === 'anti-social-behaviour' || n === 0 || act.anybody === true
      if (act.panel !== undefined) return []
      const path = `/cases/:slug/${key}/${act.key}`
      return [[path, asked ? someCase(() => `/${key}/${act.key}`) : here()] as const]
    }),
  ),
)
const newCases = Object.fromEntries(caseTypes.map(({ key }) => [`/cases/new/${key}`, here(`/cases/new/${key}`)]))

export const samples: Readonly<Record<string, Samples>> = {
  ...panelActs,
  ...acts,
  ...newCases,
  '/': here('/'),
  '/accessibility': here('/accessibility'),
  '/account': here('/account'),
  '/account/confirm': here('/account/confirm'),
  '/account/passkeys': here('/account/passkeys'),
  '/account/password': here('/account/password'),
  '/account/recovery-codes': here('/account/recovery-codes'),
  '/account/second-factor': here('/account/second-factor'),
  '/actions': here('/actions'),
  '/actions/:id{[0-9]{1,9}}': here('/actions/1'),

  '/admin': here('/admin'),
  '/admin/agencies': here('/admin/agencies'),
  '/admin/agencies/:slug': agency(''),
  '/admin/agencies/:slug/change': agency('/change'),
  '/admin/agencies/:slug/close': agency('/close'),
  '/admin/agencies/new': here('/admin/agencies/new'),
  '/admin/agreements': here('/admin/agreements'),
  '/admin/agreements/:slug': agreement(''),
  '/admin/agreements/:slug/change': agreement('/change'),
  '/admin/agreements/:slug/parties/:agency': ({ cast, party }) => [
    { at: `/admin/agreements/${cast.agreement.slug}/parties/${party}` },
  ],
  '/admin/agreements/:slug/parties/new': agreement('/parties/new'),
  '/admin/agreements/new': here('/admin/agreements/new'),
  '/admin/reviews': here('/admin/reviews'),
  '/admin/reviews/:id': ({ review }) => [{ at: `/admin/reviews/${review}` }],
  '/admin/users': here('/admin/users'),
  '/admin/users/:id': user(''),
  '/admin/users/:id/change': user('/change'),
  '/admin/users/:id/leave': user('/leave'),
  '/admin/users/:id/link': user('/link'),
  '/admin/users/:id/move': user('/move'),
  '/admin/users/:id/return': ({ cast }) => [
    { what: 'of somebody who has not left', at: `/admin/users/${cast.people.clerk.account}/return` },
  ],
  '/admin/users/:id/roles': user('/roles'),
  '/admin/users/:id/roles/:post/end': ({ cast, post }) => [
    { at: `/admin/users/${cast.people.clerk.account}/roles/${post}/end` },
  ],
  '/admin/users/new': here('/admin/users/new'),
  '/agreements': here('/agreements'),
  '/bodies/:slug': both(
    ({ paper }) => `/bodies/${paper.body}`,
    ({ cast }) => `/bodies/${cast.body.slug}`,
  ),
  '/bodies/:slug/calendar.ics': both(
    ({ paper }) => `/bodies/${paper.body}/calendar.ics`,
    ({ cast }) => `/bodies/${cast.body.slug}/calendar.ics`,
  ),
  '/bodies/:slug/readers': ({ cast }) => [{ what: 'of the private board', at: `/bodies/${cast.body.slug}/readers` }],
  '/bodies/:slug/work-programme': both(
    ({ paper }) => `/bodies/${paper.body}/work-programme`,
    ({ cast }) => `/bodies/${cast.body.slug}/work-programme`,
  ),
  '/calendar/:month': here('/calendar/2027-11'),
  '/cases': here('/cases'),
  '/cases/:slug': eachCase(''),
  '/cases/:slug/hand-over': eachCase('/hand-over'),
  '/cases/:slug/events/:event/strike': someCase(() => '/events/1/strike'),
  '/cases/team': here('/cases/team'),
  '/cases/:slug/address': eachCase('/address'),
  '/cases/:slug/files/:file{[0-9]{1,15}}': someCase(({ caseFile }) => `/files/${caseFile}`),
  '/cases/:slug/files/:file{[0-9]{1,15}}/strike': someCase(({ caseFile }) => `/files/${caseFile}/strike`),
  '/cases/:slug/files/new': eachCase('/files/new'),
  '/cases/:slug/letters/:made{[0-9]{1,15}}/returned': someCase(({ caseLetter }) => `/letters/${caseLetter}/returned`),
  '/cases/:slug/letters/:made{[0-9]{1,15}}/served': someCase(({ caseLetter }) => `/letters/${caseLetter}/served`),
  '/cases/:slug/letters/new': eachCase('/letters/new'),
  '/cases/:slug/letters/new/:letter/:party{[0-9]{1,15}}': someCase(
    ({ cast }) => `/letters/new/warning/${cast.cases.nuisance.party}`,
  ),
  '/cases/:slug/note': eachCase('/note'),
  '/cases/:slug/parties/:party': someCase(({ cast }) => `/parties/${cast.cases.nuisance.party}`),
  '/cases/:slug/parties/new': eachCase('/parties/new'),
  '/cases/:slug/places/new': eachCase('/places/new'),
  '/cases/:slug/people': eachCase('/people'),
  '/cases/:slug/register': eachCase('/register'),
  '/cases/:slug/people/allow': eachCase('/people/allow'),
  '/cases/:slug/people/exclude': eachCase('/people/exclude'),
  '/cases/:slug/people/share': eachCase('/people/share'),
  '/cases/:slug/elsewhere': eachCase('/elsewhere'),
  '/cases/:slug/same': eachCase('/same'),
  '/cases/:slug/same/:link': someCase(() => '/same/1'),
  '/enforcement/incident': here('/enforcement/incident'),
  '/enforcement/incident-worker.js': here('/enforcement/incident-worker.js'),
  '/cases/import': here('/cases/import'),
  '/cases/import/:kind': here('/cases/import/tenancy'),
  '/cases/import/:kind/template.csv': here('/cases/import/tenancy/template.csv'),
  '/cases/:slug/readers': eachCase('/readers'),
  '/cases/:slug/worker': eachCase('/worker'),
  '/cases/found/:slug': ({ cast }) => [
    { what: 'the council caseworker’s search', at: `/cases/found/${cast.found.slug}` },
  ],
  '/cases/new': here('/cases/new'),
  '/cases/search': here('/cases/search'),
  '/committee/actions': here('/committee/actions'),
  '/committee/actions/:id{[0-9]{1,9}}': here('/committee/actions/1'),
  '/committee/dispensations': here('/committee/dispensations'),
  '/committee/dispensations/new': here('/committee/dispensations/new'),
  '/committee/meetings/:slug/declarations': ({ desk }) => [{ at: `/committee/meetings/${desk.meeting}/declarations` }],
  '/committee/meetings/:slug/declarations/:id': ({ desk }) => [
    { at: `/committee/meetings/${desk.meeting}/declarations/1` },
  ],
  '/committee/meetings/:slug/declarations/new': ({ desk }) => [
    { at: `/committee/meetings/${desk.meeting}/declarations/new` },
  ],
  '/committee/meetings/:slug/live': ({ desk }) => [{ at: `/committee/meetings/${desk.meeting}/live` }],
  '/committee/meetings/:slug/agenda': agenda(() => ''),
  '/committee/meetings/:slug/agenda/add': agenda(
    () => '/add',
    () => '/add?kind=presentation',
  ),
  '/committee/meetings/:slug/agenda/begin': agenda(() => '/begin'),
  '/committee/meetings/:slug/agenda/items/:id': agenda(({ item }) => `/items/${item}`),
  '/committee/meetings/:slug/agenda/items/:id/end': agenda(({ item }) => `/items/${item}/end`),
  '/committee/meetings/:slug/agenda/items/:id/openness': agenda(({ item }) => `/items/${item}/openness`),
  '/committee/meetings/:slug/agenda/items/:id/report': agenda(({ item }) => `/items/${item}/report`),
  '/committee/meetings/:slug/agenda/items/:id/slides': agenda(({ item }) => `/items/${item}/slides`),
  '/committee/meetings/:slug/agenda/items/:id/slides/:file': agenda(({ item }) => `/items/${item}/slides/1`),
  '/committee/meetings/:slug/minutes': ({ minuted }) => [
    { what: 'a draft', at: `/committee/meetings/${minuted.draft}/minutes` },
    { what: 'published', at: `/committee/meetings/${minuted.published}/minutes` },
    { what: 'agreed', at: `/committee/meetings/${minuted.agreed}/minutes` },
  ],
  '/committee/meetings/:slug/minutes/agree': minutes('published', '/agree'),
  '/committee/meetings/:slug/minutes/amend': minutes('published', '/amend'),
  '/committee/meetings/:slug/minutes/attendance': minutes('draft', '/attendance'),
  '/committee/meetings/:slug/minutes/check': minutes('draft', '/check'),
  '/committee/meetings/:slug/minutes/check/:finding': minutes('draft', '/check/0123456789abcdef'),
  '/committee/meetings/:slug/minutes/correct': minutes('agreed', '/correct'),
  '/committee/meetings/:slug/minutes/items/:item{new|[0-9]{1,9}}': ({ minuted }) => [
    { at: `/committee/meetings/${minuted.draft}/minutes/items/${minuted.item}` },
  ],
  '/committee/meetings/:slug/minutes/paper.docx': minutes('draft', '/paper.docx'),
  '/committee/meetings/:slug/minutes/paper.pdf': minutes('draft', '/paper.pdf'),
  '/committee/meetings/:slug/minutes/publish': minutes('draft', '/publish'),
  '/committee/meetings/:slug/minutes/sign': minutes('agreed', '/sign'),
  '/committee/meetings/:slug/full-pack.pdf': ofMeeting('/full-pack.pdf'),
  '/committee/meetings/:slug/check': ofMeeting('/check'),
  '/committee/meetings/:slug/check/:finding': ofMeeting('/check/0123456789abcdef'),
  '/committee/meetings/:slug/publish': ofMeeting('/publish'),
  '/committee/meetings/:slug/publish/:copy{public.pdf|full.pdf}': ofMeeting('/publish/full.pdf'),
  '/meetings/:slug/pack': ({ desk }) => [{ at: `/meetings/${desk.meeting}/pack` }],
  '/meetings/:slug/pack.pdf': ({ desk }) => [{ at: `/meetings/${desk.meeting}/pack.pdf` }],
  '/meetings/:slug/packs': ({ desk }) => [{ at: `/meetings/${desk.meeting}/packs` }],
  '/meetings/:slug/packs/:file': ({ desk }) => [
    { what: 'a whole pack', at: `/meetings/${desk.meeting}/packs/1.pdf` },
    { what: 'a supplement', at: `/meetings/${desk.meeting}/packs/1-supplement.pdf` },
  ],
  '/pictures/:sha256': ({ packed }) => [{ at: `/pictures/${packed.picture}` }],
  '/committee/meetings/:slug/questions': ({ desk }) => [{ at: `/committee/meetings/${desk.meeting}/questions` }],
  '/committee/meetings/:slug/questions/:question': ({ desk, question }) => [
    { at: `/committee/meetings/${desk.meeting}/questions/${question}` },
  ],
  '/committee/reports': here('/committee/reports'),
  '/committee/reports/:slug': report(''),
  '/committee/reports/:slug/changes': report('/changes?from=1&to=1'),
  '/committee/reports/:slug/check': report('/check'),
  '/committee/reports/:slug/check/:finding': report('/check/0123456789abcdef'),
  '/committee/reports/:slug/decide': report('/decide'),
  '/committee/reports/:slug/details': report('/details'),
  '/committee/reports/:slug/files/:id': report('/files/1'),
  '/committee/reports/:slug/files/:id/file': report('/files/1/file'),
  '/committee/reports/:slug/files/new': report('/files/new'),
  '/committee/reports/:slug/place': report('/place'),
  '/committee/reports/:slug/preview': report('/preview'),
  '/committee/reports/:slug/privacy': report('/privacy'),
  '/committee/reports/:slug/report.docx': report('/report.docx'),
  '/committee/reports/:slug/sections/:key': report('/sections/purpose'),
  '/committee/reports/:slug/sections/:key/privacy': report('/sections/purpose/privacy'),
  '/committee/reports/:slug/sign-offs': report('/sign-offs'),
  '/committee/reports/:slug/sign/:kind': report('/sign/lead'),
  '/committee/reports/:slug/submit': report('/submit'),
  '/committee/reports/:slug/upload': report('/upload'),
  '/committee/reports/:slug/upload/check': report('/upload/check'),
  '/committee/reports/:slug/upload/pictures/:id': report('/upload/pictures/1'),
  '/committee/reports/:slug/versions': report('/versions'),
  '/committee/reports/new': here('/committee/reports/new'),
  '/committee/scrutiny': here('/committee/scrutiny'),
  '/committee/scrutiny/:slug': ({ matter }) => [{ at: `/committee/scrutiny/${matter}` }],
  '/committee/scrutiny/new/:kind': here('/committee/scrutiny/new/call-in'),
  '/data': here('/data'),
  '/committee/work-programme': here('/committee/work-programme'),
  '/committee/work-programme/:body': ({ desk }) => [{ at: `/committee/work-programme/${desk.body}` }],
  '/committee/work-programme/:body/add': ({ desk }) => [{ at: `/committee/work-programme/${desk.body}/add` }],
  '/committee/work-programme/:body/topics/:id': ({ desk, topic }) => [
    { at: `/committee/work-programme/${desk.body}/topics/${topic}` },
  ],
  '/committee': here('/committee'),
  '/committee/attendance': here('/committee/attendance'),
  '/committee/attendance/:person{[0-9]{1,9}}': ({ desk }) => [{ at: `/committee/attendance/${desk.member}` }],
  '/committee/bodies': here('/committee/bodies'),
  '/committee/bodies/:slug': ofBody(''),
  '/committee/bodies/:slug/change': ofBody('/change'),
  '/committee/bodies/:slug/copy': ofBody('/copy'),
  '/committee/bodies/:slug/members/:person{[0-9]{1,9}}': ({ desk }) => [
    { at: `/committee/bodies/${desk.body}/members/${desk.member}?year=${desk.memberYear}` },
  ],
  '/committee/bodies/:slug/members/new': ofBody('/members/new'),
  '/committee/bodies/:slug/open': ofBody('/open'),
  '/committee/bodies/:slug/substitutes': ofBody('/substitutes'),
  '/committee/bodies/new': here('/committee/bodies/new'),
  '/committee/meetings/:slug': ofMeeting(''),
  '/committee/meetings/:slug/cancel': ofMeeting('/cancel'),
  '/committee/meetings/:slug/change': ofMeeting('/change'),
  '/committee/meetings/:slug/move': ofMeeting('/move'),
  '/committee/meetings/new': here('/committee/meetings/new'),
  '/committee/meetings/series': here('/committee/meetings/series'),
  '/committee/people/:id{[0-9]{1,9}}': ({ desk }) => [{ at: `/committee/people/${desk.member}` }],
  '/committee/representation': here('/committee/representation'),
  '/committee/representation/:id{[0-9]{1,9}}': ({ desk }) => [
    { what: 'of the councillor', at: `/committee/representation/${desk.representation}` },
  ],
  '/committee/representation/new': here('/committee/representation/new'),
  '/data-protection': here('/data-protection'),
  '/data-protection/alerts': here('/data-protection/alerts'),
  '/data-protection/breaches': here('/data-protection/breaches'),
  '/data-protection/breaches/:slug': ({ breach }) => [{ at: `/data-protection/breaches/${breach}` }],
  '/data-protection/breaches/:slug/change': ({ breach }) => [{ at: `/data-protection/breaches/${breach}/change` }],
  '/data-protection/breaches/new': here('/data-protection/breaches/new'),
  '/data-protection/requests': here('/data-protection/requests'),
  '/data-protection/requests/:slug': request(''),
  '/data-protection/requests/:slug/close': request('/close'),
  '/data-protection/requests/:slug/copy': request('/copy'),
  '/data-protection/requests/:slug/correct': ({ request: { toCorrect } }) => [
    { at: `/data-protection/requests/${toCorrect}/correct` },
  ],
  '/data-protection/requests/:slug/extend': request('/extend'),
  '/data-protection/requests/:slug/identity': request('/identity'),
  '/data-protection/requests/:slug/people': request('/people'),
  '/data-protection/requests/:slug/review': request('/review'),
  '/data-protection/requests/:slug/review/:row': ({ request: { slug, row } }) => [
    { at: `/data-protection/requests/${slug}/review/${row}` },
  ],
  '/data-protection/requests/:slug/review/:row/file': ({ request: { slug }, caseFile }) => [
    { at: `/data-protection/requests/${slug}/review/file-${caseFile}/file` },
  ],
  '/data-protection/requests/new': here('/data-protection/requests/new'),
  '/data-protection/retention': here('/data-protection/retention'),
  '/data-protection/retention/breaches': here('/data-protection/retention/breaches'),
  '/data-protection/retention/erase': here('/data-protection/retention/erase'),
  '/data-protection/retention/erased': here('/data-protection/retention/erased'),
  '/data-protection/retention/holds': here('/data-protection/retention/holds'),
  '/data-protection/retention/holds/:id': ({ hold }) => [{ at: `/data-protection/retention/holds/${hold}` }],
  '/data-protection/retention/requests': here('/data-protection/retention/requests'),
  '/data-protection/retention/rules': here('/data-protection/retention/rules'),
  '/data-protection/unusual': here('/data-protection/unusual'),
  '/data/:file': here('/data/attendance.csv', '/data/register.json'),
  '/decisions': here('/decisions'),
  '/documents/:slug': ({ paper }) => [{ what: 'public', at: `/documents/${paper.document}` }],
  '/documents/:slug/file': ({ paper }) => [{ what: 'public', at: `/documents/${paper.document}/file` }],
  '/documents/:slug/pages/:number': ({ paper }) => [{ what: 'public', at: `/documents/${paper.document}/pages/1` }],
  '/feeds/:name': ({ paper, cast }) => [
    { what: 'meetings', at: '/feeds/meetings.atom' },
    { what: 'of a public body', at: `/feeds/${paper.body}.atom` },
    { what: 'of the private board', at: `/feeds/${cast.body.slug}.atom` },
  ],
  '/help': here('/help'),
  '/interests': here('/interests'),
  '/interests/check': here('/interests/check'),
  '/interests/entries/:slug': here('/interests/entries/aaaaaaaaaaaaaaaa'),
  '/interests/entries/:slug/change': here('/interests/entries/aaaaaaaaaaaaaaaa/change'),
  '/interests/entries/:slug/decide': here('/interests/entries/aaaaaaaaaaaaaaaa/decide'),
  '/interests/mine': here('/interests/mine'),
  '/join/:token': here(`/join/${'a'.repeat(43)}`),
  '/log': here('/log'),
  '/log.csv': here('/log.csv'),
  '/meetings': here('/meetings'),
  '/meetings/:slug': both(
    ({ paper }) => `/meetings/${paper.meeting}`,
    ({ cast }) => `/meetings/${cast.body.meeting.slug}`,
  ),
  '/meetings/:slug/ask': ({ desk }) => [{ at: `/meetings/${desk.meeting}/ask` }],
  '/meetings/:slug/minutes.docx': ({ minuted }) => [{ at: `/meetings/${minuted.published}/minutes.docx` }],
  '/meetings/:slug/minutes.pdf': ({ minuted }) => [{ at: `/meetings/${minuted.published}/minutes.pdf` }],
  '/meetings/:slug/live': both(
    ({ paper }) => `/meetings/${paper.meeting}/live`,
    ({ cast }) => `/meetings/${cast.body.meeting.slug}/live`,
  ),
  '/meetings/:slug/live/events': both(
    ({ paper }) => `/meetings/${paper.meeting}/live/events?once`,
    ({ cast }) => `/meetings/${cast.body.meeting.slug}/live/events?once`,
  ),
  '/following/:token': followed(''),
  '/following/:token/anti-social-behaviour/reported-again': followed('/anti-social-behaviour/reported-again'),
  '/following/:token/case-review/appealed': followed('/case-review/appealed'),
  '/following/:token/case-review/withdrawn': followed('/case-review/withdrawn'),
  '/offender-management': here('/offender-management'),
  '/offender-management/caseload.csv': here('/offender-management/caseload.csv'),
  '/offender-management/offences': here('/offender-management/offences?q=burglary'),
  '/offender-management/risk': here('/offender-management/risk'),
  '/orders': here('/orders'),
  '/orders/:reference': here('/orders/PSPO-2026-1-0001'),
  '/orders/here': here('/orders/here'),
  '/panels': here('/panels'),
  '/panels/:slug': panel(''),
  '/panels/:slug/agenda': panel('/agenda'),
  '/panels/:slug/attendance': panel('/attendance'),
  '/panels/:slug/cancel': panel('/cancel'),
  '/panels/:slug/cases/:case': caseAtPanel(''),
  '/panels/:slug/change': panel('/change'),
  '/panels/:slug/close': panel('/close'),
  '/panels/:slug/minutes': panel('/minutes'),
  '/panels/:slug/minutes.pdf': panel('/minutes.pdf'),
  '/panels/:slug/notes': panel('/notes'),
  '/panels/:slug/open': panel('/open'),
  '/panels/:slug/order': panel('/order'),
  '/panels/:slug/people': panel('/people'),
  '/panels/groups/:slug': group(''),
  '/panels/groups/:slug/before': group('/before'),
  '/panels/groups/:slug/call': group('/call'),
  '/panels/groups/:slug/change': group('/change'),
  '/panels/groups/:slug/people': group('/people'),
  '/panels/groups/new': here('/panels/groups/new'),
  '/panels/new': here('/panels/new'),
  '/papers/new': here('/papers/new'),
  '/people/:slug': ({ paper }) => [{ what: 'in public papers', at: `/people/${paper.person}` }],
  '/people/:slug/interests': ({ paper }) => [{ what: 'in public papers', at: `/people/${paper.person}/interests` }],
  '/people/:slug/interests/new': ({ paper }) => [
    { what: 'in public papers', at: `/people/${paper.person}/interests/new` },
  ],
  '/privacy': here('/privacy'),
  '/questions': here('/questions'),
  '/questions/:slug': ({ question }) => [{ at: `/questions/${question}` }],
  '/reports/:slug': ({ paper }) => [{ what: 'public', at: `/reports/${paper.report}` }],
  '/scrutiny': here('/scrutiny'),
  '/scrutiny/:slug': ({ matter }) => [{ at: `/scrutiny/${matter}` }],
  '/resources': here('/resources'),
  '/resources/:id{[0-9]{1,9}}': ({ resource }) => [{ at: `/resources/${resource}` }],
  '/resources/:id{[0-9]{1,9}}/change': ({ resource }) => [{ at: `/resources/${resource}/change` }],
  '/resources/:id{[0-9]{1,9}}/retire': ({ resource }) => [{ at: `/resources/${resource}/retire` }],
  '/report': here('/report'),
  '/report/anti-social-behaviour': here('/report/anti-social-behaviour', '/report/anti-social-behaviour?as=other'),
  '/report/case-review': here('/report/case-review'),
  '/report/problem-solving': here('/report/problem-solving'),
  '/services': here('/services'),
  '/services/:kind/figures': here('/services/anti-social-behaviour/figures'),
  '/services/:kind/figures.csv': here('/services/anti-social-behaviour/figures.csv'),
  '/services/:kind/figures/:measure': here('/services/anti-social-behaviour/figures/referrals'),
  '/services/:kind/publish': here('/services/case-review/publish'),
  '/services/:kind/receive': here('/services/case-review/receive'),
  '/services/case-review': here('/services/case-review'),
  '/resources/new/:kind': here('/resources/new/camera'),
  '/search': here('/search?q=wardens', '/search?q=standards+assessment'),
  '/set-up': here('/set-up'),
  '/sign-in': here('/sign-in'),
  '/sign-in/code': here('/sign-in/code'),
  '/sign-in/help': here('/sign-in/help'),
  '/sign-in/openid/:key': here('/sign-in/openid/nobody'),
  '/sign-in/openid/:key/callback': here('/sign-in/openid/nobody/callback'),
  '/sign-in/passkey': here('/sign-in/passkey'),
  '/sign-in/recovery-code': here('/sign-in/recovery-code'),
  '/sign-out': here('/sign-out'),
  '/work': here('/work'),
}
