/** Under which Act a well-known power, duty or document stands. */

/** `power` in small letters, as papers write it; `acts` without their years, the first is the one to name. */
export type Power = { power: RegExp; about: string; acts: readonly string[]; source: string }

const row = (power: RegExp, about: string, source: string, ...more: readonly string[]): Power => ({
  power,
  about,
  acts: [source.replace(/ \d{4}.*$/, ''), ...more],
  source,
})

const asb = 'Anti-social Behaviour, Crime and Policing Act 2014'

export const powers: readonly Power[] = [
  row(/public sector equality duty/, 'The public sector equality duty', 'Equality Act 2010 s. 149'),
  row(/general power of competence/, 'The general power of competence', 'Localism Act 2011 s. 1'),
  row(/community right to (?:bid|challenge)|assets? of community value/, 'This community right', 'Localism Act 2011'),
  row(/best value(?: duty)?|duty of best value/, 'The best value duty', 'Local Government Act 1999 s. 3'),
  row(/public spaces? protection orders?/, 'A public spaces protection order', `${asb} s. 59`),
  row(/community protection (?:notices?|warnings?)/, 'A community protection notice', `${asb} s. 43`),
  row(/criminal behaviour orders?/, 'A criminal behaviour order', `${asb} s. 22`, 'Sentencing Act'),
  row(
    /closure (?:orders?|notices?)/,
    'A closure order',
    `${asb} s. 80`,
    'Licensing Act',
    'Criminal Justice and Police Act',
  ),
  row(
    /(?:education,? health,? and care|ehc) plans?/,
    'An education, health and care plan',
    'Children and Families Act 2014 s. 37',
  ),
  row(/domestic homicide reviews?/, 'A domestic homicide review', 'Domestic Violence, Crime and Victims Act 2004 s. 9'),
  row(
    /fixed penalt(?:y|ies)(?: notices?)? for (?:litter\w*|fly-tipping)/,
    'A fixed penalty for litter',
    'Environmental Protection Act 1990 s. 88',
    'Clean Neighbourhoods and Environment Act',
    'Environmental Offences (Fixed Penalties) (England) Regulations',
  ),
  row(/prevent duty/, 'The Prevent duty', 'Counter-Terrorism and Security Act 2015 s. 26'),
  row(/serious violence duty/, 'The serious violence duty', 'Police, Crime, Sentencing and Courts Act 2022 s. 8'),
  row(
    /deprivation of liberty safeguards/,
    'The deprivation of liberty safeguards',
    'Mental Capacity Act 2005 Sch. A1',
    'Mental Health Act',
  ),
  row(/safeguarding adults (?:boards?|reviews?)/, 'This safeguarding duty', 'Care Act 2014 ss. 42-44'),
  row(
    /(?:prevention|relief) dut(?:y|ies)|personal housing plans?/,
    'This duty to the homeless',
    'Homelessness Reduction Act 2017',
    'Housing Act',
  ),
  row(/premises licen[cs]es?/, 'A premises licence', 'Licensing Act 2003', 'Gambling Act'),
  row(/tree preservation orders?/, 'A tree preservation order', 'Town and Country Planning Act 1990 s. 198'),
  row(
    /traffic regulation orders?/,
    'A traffic regulation order',
    'Road Traffic Regulation Act 1984 s. 1',
    'Traffic Management Act',
  ),
]
