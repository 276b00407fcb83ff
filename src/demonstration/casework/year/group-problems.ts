/** The problems that come to the problem-solving group, each as it is referred, scanned, analysed and answered. */

export type Problem = {
  readonly grounds: string
  readonly tried: string
  readonly counted: 'police' | 'council' | 'landlord' | 'fire' | 'ambulance'
  readonly scan: readonly [what: string, where: string, harm: string]
  readonly analysis: readonly [doing: string, suffering: string, place: string]
  readonly objective: string
  readonly measure: string
  readonly response: string
  readonly exitTest: string
}

export const problems = {
  takeover: {
    grounds:
      'Others have taken over the home of somebody who cannot send them away; neighbours hear shouting every night.',
    tried: 'The landlord wrote three times; the police were called and left.',
    counted: 'police',
    scan: [
      'Visitors stay for days; drugs are sold from the flat.',
      'One flat, from the evening on.',
      'The tenant is hurt and afraid; neighbours sleep badly.',
    ],
    analysis: [
      'They need a place that is not theirs.',
      'He is lonely, and thinks that they are friends.',
      'The door to the street does not lock.',
    ],
    objective: 'He is master in his own home',
    measure: 'Calls to the police in a month',
    response: 'New locks, a worker who calls each weekday, and evidence for a closure order.',
    exitTest: 'Nobody stays in the flat whom he has not asked, for two months.',
  },
  hoarding: {
    grounds: 'A home so full that the fire service cannot get in, and neighbours complain of rats.',
    tried: 'Environmental health cleared it once; it filled again within a year.',
    counted: 'fire',
    scan: [
      'Rooms are filled to the ceiling; the cooker stands behind paper.',
      'One house and its yard.',
      'Danger of fire for three homes.',
    ],
    analysis: [
      'There is nobody who does it to them.',
      'It began when a husband died; throwing away hurts.',
      'The yard is open to the lane, and others throw things in.',
    ],
    objective: 'A way out of every room',
    measure: 'Rooms in which the fire service can move',
    response: 'A worker clears with her one corner a week; alarms are fitted; the lane is closed.',
    exitTest: 'The fire service walks through every room twice, a month apart.',
  },
  caller: {
    grounds: 'More than a hundred calls to every service, most of them at night.',
    tried: 'Each service answers for itself; none knows of the others.',
    counted: 'ambulance',
    scan: [
      'Calls about pain, about noise, about loneliness.',
      'Nights and weekends.',
      'Ambulances are sent that others need.',
    ],
    analysis: [
      'The call is the only talk of the day.',
      'Pain that nobody treats; no family near.',
      'There is a telephone, and nobody next door.',
    ],
    objective: 'One number to call, and somebody who answers',
    measure: 'Calls to emergency services in a month',
    response: 'One named worker, a call every evening, and a plan that every service has before it.',
    exitTest: 'Fewer calls than the target for three months.',
  },
  drinking: {
    grounds: 'Drinks in the street every day, shouts at shoppers, and is hurt often.',
    tried: 'Fines that were never paid; two nights in a cell.',
    counted: 'police',
    scan: [
      'Drinking from the morning on; quarrels in the afternoon.',
      'The market and the steps of the library.',
      'Shoppers stay away; he has been robbed twice.',
    ],
    analysis: [
      'Drink is the day.',
      'No home since the spring.',
      'Benches out of sight, and a shop that sells single cans.',
    ],
    objective: 'A home, and treatment begun',
    measure: 'Calls to the police in a month',
    response: 'A bed that takes drinkers; the outreach worker every morning; the shop stops selling single cans.',
    exitTest: 'Housed for two months, and seen by the treatment service.',
  },
  youth: {
    grounds: 'A small group of young people, known to school, police and the youth service, each by another name.',
    tried: 'Letters to parents; one was sent from school, which made it worse.',
    counted: 'council',
    scan: [
      'Windows, mopeds, shouting; always the same four.',
      'The precinct between four and eight.',
      'Shops close early; two old people stay in.',
    ],
    analysis: [
      'There is nothing to do, and an older brother to impress.',
      'Shopkeepers alone behind the counter.',
      'Nobody can see the back of the precinct.',
    ],
    objective: 'A quiet precinct in the evening',
    measure: 'Reports to the council in a month',
    response: 'Contracts; a place at the workshop two evenings a week; the back of the precinct is lit.',
    exitTest: 'Reports at the target for two months, and all four somewhere else in the evening.',
  },
  feud: {
    grounds: 'Two families who fight in the street, and draw others in.',
    tried: 'Warnings to both; each says that the other began.',
    counted: 'landlord',
    scan: [
      'Quarrels over parking that end in blows.',
      'One street, at weekends.',
      'Children of both do not go to school.',
    ],
    analysis: [
      'A debt between two cousins that nobody speaks of.',
      'Neighbours who would rather not be witnesses.',
      'Front doors that face each other.',
    ],
    objective: 'No fight in the street',
    measure: 'Complaints to the landlord in a month',
    response: 'Mediation by somebody whom both respect; a move for one household if they ask for it.',
    exitTest: 'Two months without a complaint, and the children at school.',
  },
  bikes: {
    grounds: 'Motorbikes on paths and fields, chased by nobody because it is dangerous.',
    tried: 'Signs, and two barriers that were cut.',
    counted: 'police',
    scan: [
      'Up to eight bikes at once, some without plates.',
      'Sunday afternoons and light evenings.',
      'Walkers stay away; one was hurt.',
    ],
    analysis: [
      'There is no track where it is allowed.',
      'Walkers cannot see them come.',
      'Three gaps in the hedge and a car park without a gate.',
    ],
    objective: 'Nobody rides there',
    measure: 'Reports to the police in a month',
    response: 'Stronger barriers, plates taken, bikes seized, and a place at the track in the next county.',
    exitTest: 'Reports at the target from spring to summer.',
  },
  tipping: {
    grounds: 'Waste from houses and from builders, again and again at one spot.',
    tried: 'Cleared every week; a sign.',
    counted: 'council',
    scan: [
      'Mattresses, bags, rubble.',
      'Before collection day and at month ends.',
      'Rats, fires, and a lane that nobody uses.',
    ],
    analysis: [
      'Builders who do not pay, and tenants who move out.',
      'Residents think that nobody will come.',
      'Dark, and a car can turn there.',
    ],
    objective: 'A clean lane',
    measure: 'Reports to the council in a month',
    response: 'A camera if it is agreed, a gate, and letters to landlords before tenants move.',
    exitTest: 'Three collections without waste.',
  },
  economy: {
    grounds: 'Fights and noise when the bars close; residents above them do not sleep.',
    tried: 'A taxi marshal at Christmas; door staff who stand inside.',
    counted: 'police',
    scan: [
      'Queues, bottles, blows.',
      'Between midnight and three on Fridays and Saturdays.',
      'Injuries, and shops with broken windows.',
    ],
    analysis: [
      'Drink, and a wait for the one taxi rank.',
      'People alone at the rank.',
      'Glass in hands, and a rank round the corner.',
    ],
    objective: 'A quieter closing time',
    measure: 'Incidents in a month',
    response: 'A second rank, plastic after eleven, and door staff outside until the street is empty.',
    exitTest: 'Incidents at the target for a quarter.',
  },
} as const satisfies Record<string, Problem>
export type ProblemKey = keyof typeof problems
