/** Counts that do not agree with what they count, in words of schools, highways, housing, health and finance. */
import type { Kind } from '../kind.ts'
import { worded } from '../worded.ts'

const numbers = (id: string, ...ways: string[]) => worded('numbers', id, ...ways)

export const freshCounts: readonly Kind[] = [
  numbers(
    'fresh: a count and an inline list',
    'Officers visited {three|four} primary schools, namely St Bede’s, Hollin Lane and Parkfield.',
    'Resurfacing is planned on {4|3} roads this year: Mill Lane, Tanner Street, Quarry Road and Long Acre.',
    'The housing team covers {five|six} estates (Ashgrove, Beechwood, Cherry Tree, Dunsop and Elmfield).',
    'Members heard from {two|three} witnesses, the Director of Public Health and the Headteacher of Marsh Academy.',
    'Grants were made to {three|two} voluntary bodies – the food bank, the hospice and the toy library.',
    'A questioner asked why only {four|five} libraries open on Sundays; these are Central, Norton, Weston and Hale.',
  ),
  numbers(
    'fresh: a count and bullets under it',
    'The savings programme rests on {four|three} proposals:\n• closing the depot at Weir Lane\n• sharing payroll with the county\n• moving to electronic billing\n• letting the second floor',
    'To qualify, a tenant must meet the following {three|four} conditions:\n• a local connection\n• no arrears of rent\n• a medical need confirmed by a doctor',
    'Admission rules were changed in {two|three} respects:\n• siblings now rank before distance\n• distance is measured along footpaths',
    'The {five|four} tests of a sound budget are these:\n• reserves are adequate\n• income is prudent\n• growth is funded\n• debt is affordable\n• risks are known',
    'These {3|5} routes are gritted first in winter:\n• the ring road\n• Station Approach\n• Hospital Road',
    'There were {four|six} questions from the public:\n• on potholes in Vine Street\n• on parking permits\n• on the swimming pool\n• on school crossing patrols',
  ),
  numbers(
    'fresh: a count and lettered points in a sentence',
    'Cabinet was offered {three|two} options: (a) keep the centre open; (b) transfer it to a trust; and (c) close it.',
    'The highways contract has {two|three} lots, (i) surface dressing and (ii) drainage.',
    'The auditor raised {four|five} matters: 1) valuations; 2) pensions; 3) leases; and 4) journals.',
    'Foster carers asked for {three|four} things: a) respite, b) training and c) a named worker.',
    'The {two|three} grounds of appeal were (1) the height of the extension and (2) loss of light.',
  ),
  numbers(
    'fresh: a count and the rows of a table',
    'The table below lists the {four|five} care homes inspected.\nHome\tRating\nBirch House\tGood\nThe Laurels\tGood\nSeaview\tRequires improvement\nOld Rectory\tOutstanding',
    'Table 3 shows the {three|four} car parks and their income.\nCar park\tIncome\nMarket Street\t£41,200\nStation\t£18,750\nRiverside\t£9,310',
    'All {five|four} secondary schools are set out in the following table:\nSchool\tPlaces\nNorth\t180\nSouth\t210\nTrinity\t150\nHeath\t240\nBridge\t120',
    'Six weeks of works affect the {four|six} streets in this table:\nStreet\tWorks\nVine Street\tgas main\nAlma Terrace\twater main\nHope Street\tkerbs\nPark View\tlighting',
  ),
  numbers(
    'fresh: both, neither and either of three',
    'Both {surgeries, Castle and Priory,|surgeries, Castle, Priory and Abbey,} are taking new patients.',
    'Both depots ({Weir Lane and Cross Hill|Weir Lane, Cross Hill and Foundry Road}) will be kept.',
    'The Board thanked both governors, {Mrs Hollis and Mr Gadsby|Mrs Hollis, Mr Gadsby and Mrs Lomas}, for their work.',
    'Both of the leisure centres: {Norton and Weston|Norton, Weston and Hale}, close at Christmas.',
    'Rents rise on both estates, that is {Ashgrove and Elmfield|Ashgrove, Elmfield and Dunsop}.',
  ),
  numbers(
    'fresh: a figure in brackets after its word',
    'The academy will offer twelve {(12)|(15)} new places for pupils with autism.',
    'Tenants have twenty-eight {(28)|(21)} days to reply to the notice.',
    'The lease is for fifteen {(15)|(25)} years from completion.',
    'Quorum: three {(3)|(4)} members of the sub-committee.',
    'A total of 9 ({nine|ninety}) bridges have a weight limit.',
    'The panel will have seven {(7)|(9)} members, of whom two are parents.',
  ),
  numbers(
    'fresh: a part larger than the whole',
    '{11 of the 14|14 of the 11} nurseries have a breakfast club.',
    'Of the 32 street lights reported, {28|38} were repaired within five days.',
    '{Nine|Nineteen} out of sixteen care homes were rated good or better.',
    '{Eight|Eleven} of the nine allotment sites have a waiting list.',
    'Out of 250 tenants surveyed, {215|285} were satisfied with repairs.',
    'The flats number 60, {45|75} of which are let at a social rent.',
  ),
  numbers(
    'fresh: the remaining ones',
    'Of the 20 bus shelters, 12 have been repaired and the remaining {8|5} will follow in the spring.',
    'Eighteen schools have been inspected: eleven were good and the other {seven|nine} require improvement.',
    'The scheme has 150 homes. 90 are for sale and the remaining {60|70} are for rent.',
    'There were 45 applications for a grant; 30 were approved and the other {15|25} refused.',
    'Out of 64 complaints, 40 were upheld and the remaining {24|14} were not.',
    '£500,000 was set aside, of which £350,000 has been spent; the remaining {£150,000|£250,000} is carried forward.',
  ),
  numbers(
    'fresh: the same thing listed twice',
    'Health visitors cover the wards of Abbey, {Docks|Castle}, Castle and Furze.',
    'The trading accounts are: markets, car parks, {cemeteries|markets} and trade waste.',
    'The following roads will be closed:\n• Mill Lane\n• Vine Street\n• {Quarry Road|Mill Lane}\n• Alma Terrace',
    'School\tPupils\nHollin Lane\t210\nParkfield\t198\n{St Bede’s|Hollin Lane}\t210\nMarsh\t305',
    'Consultees were the parish councils, the Environment Agency, {Historic England|the parish councils} and Natural England.',
  ),
  numbers(
    'fresh: an ordinal past the count',
    'The regeneration has two phases. The first is complete and the {second|third} phase starts in May.',
    'The strategy has three aims. The {third|fourth} aim is to cut waiting times for housing repairs.',
    'The plan is in four stages; stage {4|5} is the handover to the school.',
    'Budget savings fall in two tranches, and the {second|third} tranche is worth £80,000.',
    'There are five priorities in the Joint Health Strategy. Priority {5|6} is falls among older people.',
  ),
]
