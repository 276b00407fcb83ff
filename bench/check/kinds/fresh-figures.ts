/** Figures that contradict another figure or what is said of them, in words of schools, highways, housing, health and finance. */
import type { Kind } from '../kind.ts'
import { worded } from '../worded.ts'

const numbers = (id: string, ...ways: string[]) => worded('numbers', id, ...ways)

export const freshFigures: readonly Kind[] = [
  numbers(
    'fresh: one sum of money given twice',
    'The grant for the cycle path is £45,000.\n---\nWork will begin once the grant of {£45,000|£54,000} for the cycle path is received.',
    'The total cost of the roof repairs is estimated at £182,000.\n---\nThe roof repairs, at an estimated total cost of {£182,000|£128,000}, are in the capital programme.',
    'The Public Health Grant for the year is £9.6m.\n---\nThe Public Health Grant of {£9.6 million|£6.9 million} is ring-fenced.',
    'A budget of £30,000 has been allocated to the play area.\n---\nThe play area has a budget of {£30,000|£35,000}.',
    'The annual rent of the depot is £24,000.\n---\nThe depot is let at an annual rent of {£24,000|£42,000}.',
  ),
  numbers(
    'fresh: one count given twice',
    'The consultation on school admissions had 131 responses.\n---\nOf the {131|113} responses to the consultation on school admissions most were from parents.',
    'The housing register stands at 2,450 households.\n---\nThere are {2,450|2,540} households on the housing register.',
    'The new surgery will have 14 consulting rooms.\n---\nA surgery with {fourteen|sixteen} consulting rooms is to be built.',
    'Members were told that 27 bridges need repair.\n---\nThe {27|37} bridges that need repair are listed by the engineer.',
    'The academy has 960 pupils.\n---\nThe academy, which has {960|690} pupils, asked for a crossing.',
  ),
  numbers(
    'fresh: prose and the table under it',
    'Docks ward had the most potholes, {42|24}, as the table shows.\nWard\tPotholes\nAbbey\t18\nDocks\t42\nFurze\t31',
    'As shown below, Trinity School has {150|160} places.\nSchool\tPlaces\nNorth\t180\nTrinity\t150\nHeath\t240',
    'The table shows that libraries cost {£210,000|£201,000}.\nService\tCost\nLibraries\t£210,000\nMuseums\t£95,000\nArchives\t£45,000',
    'In total {120|102} homes will be built, as set out here.\nTenure\tHomes\nRent\t40\nSale\t80\nTotal\t120',
    'Attendance was {highest|lowest} in May (see table).\nMonth\tVisits\nApril\t310\nMay\t420\nJune\t365',
  ),
  numbers(
    'fresh: most and fewest',
    'Docks had the {most|fewest} complaints (25), followed by Abbey (19) and Hale (12).',
    'The highest rate of absence was in Year {9 (8%)|8 (5%)}; Year 7 had 6% and Year 10 had 7%.',
    'Norton library is the {busiest|quietest} with 5,120 visits; Weston had 3,480 and Hale 2,050.',
    'The lowest tender was {Aldous (£118,000)|Beckwith (£124,500)}, the others being {Beckwith (£124,500)|Aldous (£118,000)} and Carrick (£131,900).',
    'The largest of the three grants was {£9,000|£4,000}; the others were £7,500 and £6,000.',
  ),
  numbers(
    'fresh: a range the wrong way round',
    'Class sizes range from {24 to 31|31 to 24}.',
    'Bids must be between {£5,000 and £20,000|£20,000 and £5,000}.',
    'The clinic is for children aged {11 to 16|16 to 11}.',
    'Between {40 and 60|60 and 40} homes will be affected by the noise.',
    'Penalties of {£75–£150|£150–£75} apply to littering.',
    'Salary: {£28,000 to £32,000|£32,000 to £28,000} a year.',
  ),
  numbers(
    'fresh: a percentage that cannot be',
    'Of pupils in Year 6, {91%|191%} reached the expected standard.',
    'Some {88%|118%} of tenants have paid their rent in full.',
    'The proportion of gullies cleaned was {97 per cent|107 per cent}.',
    'School\tAttendance\nNorth\t94.1%\nTrinity\t{95.2%|195.2%}\nHeath\t93.8%',
    'Inspectors rated {82%|820%} of care homes as good.',
  ),
  numbers(
    'fresh: a target met or missed',
    'Against a target of 95%, 91% of bins were emptied on the day, so the target was {missed|met}.',
    'The target of 120 affordable homes was {exceeded|not met}: 134 were built.',
    'Invoices paid within 30 days were 97%, {above|below} the target of 95%.',
    'Measure\tTarget\tActual\tStatus\nRecycling\t45%\t39%\t{Not met|Met}\nRepairs on time\t90%\t93%\tMet',
    'Apprenticeships: 22 started against a target of 20 – {target met|target missed}.',
  ),
  numbers(
    'fresh: millions and thousands',
    'The bypass will cost £2.5 million ({£2,500,000|£250,000}).',
    'A reserve of £1.2m ({£1,200,000|£120,000}) is held for pensions.',
    'Borrowing of {£750k|£75k} (£750,000) is within the limit.',
    'Capital receipts of £0.4m ({£400,000|£4,000,000}) are expected.',
    'The fund stands at £3,600,000 ({£3.6m|£36m}).',
    'The school owes £85k, i.e. {£85,000|£850,000}.',
  ),
  numbers(
    'fresh: a sign before or after a number',
    'Half of the money, {£15,000|15,000£}, goes to the youth club.',
    'Council tax will rise by {2.99%|%2.99}.',
    'The fee is {£45.50|£45.5.0} per session.',
    'Repairs cost {£1,250|£1,25} in March.',
    'The turnout was {38%|38%%}.',
    'The grant was {£12,000|££12,000}.',
  ),
  numbers(
    'fresh: more or less than',
    'Some 52 of the 100 respondents, {more|fewer} than half, wanted later hours.',
    'At 430, the school roll is {above|below} the capacity of 400.',
    'The fee of £60 remains {lower|higher} than the county’s £75.',
    'Over {a quarter|half} of families (31%) receive help with rent.',
    'Norton received £20,000, {twice|half} as much as Weston’s £10,000.',
    'Just under {40%|30%} of roads (38.6%) need resurfacing.',
  ),
]
