/** What well-known sections are for. */
import type { Provision } from './facts.ts'

const of =
  (act: string) =>
  (about: string, words: readonly string[], ...sections: readonly string[]): Provision => ({
    act,
    sections,
    about,
    words,
    source: act,
  })

const council = of('Local Government Act 1972')
const equality = of('Equality Act 2010')
const crime = of('Crime and Disorder Act 1998')
const scrutiny = of('Police and Justice Act 2006')
const prevent = of('Counter-Terrorism and Security Act 2015')
const asb = of('Anti-social Behaviour, Crime and Policing Act 2014')
const abuse = of('Domestic Abuse Act 2021')
const policing = of('Police Reform and Social Responsibility Act 2011')
const slavery = of('Modern Slavery Act 2015')
const localism = of('Localism Act 2011')
const officers = of('Local Government and Housing Act 1989')
const heritage = of('Planning (Listed Buildings and Conservation Areas) Act 1990')
const highways = of('Highways Act 1980')
const care = of('Care Act 2014')
const information = of('Freedom of Information Act 2000')

export const provisions: readonly Provision[] = [
  council('The list of background papers', ['background papers'], '100D', '100C', '100H'),
  council(
    'Excluding the public for exempt information',
    ['public', 'exclu', 'exempt information'],
    '100A(4)',
    '100A(5)',
    '100I',
    '100E',
    '100F',
    '100B(2)',
    '100J',
    '100K',
  ),
  council('Excluding the press and public', ['press and public be excluded'], '100A', '100I', '100E'),
  council('An urgent item that was not on the agenda', ['special circumstances', 'urgen'], '100B(4)'),
  council('An urgent item that was not on the agenda', ['opinion', 'matter of urgency'], '100B(4)'),
  council(
    'Proper administration of financial affairs',
    ['proper administration', 'financial affairs'],
    '151',
    '73',
    '112',
  ),
  council('Absence for six months', ['six months', 'attend', 'member'], '85', '86', '87'),
  council('Absence for six months', ['six-month', 'attend'], '85', '86', '87'),
  council('Power to do what facilitates a function', ['calculated to facilitate'], '111'),
  council('Selling land for the best consideration', ['best consideration'], '123', '127'),
  equality('The public sector equality duty', ['public sector equality duty'], '149', '150-157', '4-29'),
  equality('The public sector equality duty', ['due regard', 'discrimination'], '149', '150-157', '4-29'),
  equality('The public sector equality duty', ['foster good relations'], '149', '150-157', '4-29'),
  crime('The duty to consider crime and disorder', ['due regard', 'crime and disorder'], '17', '17A'),
  crime('The duty to consider crime and disorder', ['reasonably can to prevent'], '17'),
  crime('The duty to consider crime and disorder', ['crime and disorder', 'implications'], '17', '17A'),
  crime('Youth offending teams', ['youth offending team'], '39', '37-42'),
  crime('Strategies to reduce crime and disorder', ['formulate and implement'], '6', '5-7'),
  scrutiny('The crime and disorder committee', ['crime and disorder committee'], '19', '20', '21'),
  scrutiny('The scrutiny of crime and disorder', ['scrutin', 'crime and disorder'], '19', '20', '21'),
  prevent('The Prevent duty', ['due regard', 'drawn into terrorism'], '26', '29', '31'),
  prevent('The Prevent duty', ['prevent duty'], '26', '27-35'),
  prevent('Channel panels', ['channel panel'], '36', '37-41', '26'),
  asb('The case review', ['case review'], '104', '103', '105'),
  asb('The case review', ['community trigger'], '104', '103', '105'),
  asb('Public spaces protection orders', ['protection order'], '59', '60-75'),
  asb('Community protection notices', ['community protection notice'], '43', '44-58'),
  asb('Closure orders', ['closure order'], '80', '76-93'),
  asb('Closure notices', ['closure notice'], '76', '77-93'),
  asb('Criminal behaviour orders', ['criminal behaviour order'], '22', '23-33'),
  asb('Civil injunctions', ['civil injunction'], '1', '2-21'),
  asb('The community remedy', ['community remedy'], '101', '102'),
  abuse('Support in safe accommodation', ['safe accommodation'], '57', '58-61'),
  abuse('What domestic abuse is', ['definition of domestic abuse'], '1', '2', '3'),
  of('Police, Crime, Sentencing and Courts Act 2022')(
    'The serious violence duty',
    ['serious violence duty'],
    '8',
    '7-23',
  ),
  policing('The annual report of a police and crime commissioner', ['police and crime', 'annual report'], '12', '28'),
  slavery('Statements on supply chains', ['supply chain'], '54', '54A-54C'),
  slavery('The duty to notify the Home Office', ['duty to notify'], '52'),
  localism('The general power of competence', ['power of competence'], '1', '2-8'),
  localism('Disclosable pecuniary interests', ['disclosable pecuniary'], '30', '27-34'),
  localism('Dispensations', ['dispensation'], '33', '31'),
  localism('Pay policy statements', ['pay policy statement'], '38', '39-43'),
  localism('Assets of community value', ['community value'], '87', '88-108'),
  officers('The monitoring officer', ['monitoring officer'], '5', '5A', '2', '1', '3'),
  officers('The head of paid service', ['head of paid service'], '4', '2', '1', '3'),
  officers('Political balance', ['political balance'], '15', '16', '17'),
  officers('Politically restricted posts', ['politically restricted'], '2', '1', '3'),
  of('Local Government Act 1999')('The duty of best value', ['best value'], '3', '1-29'),
  of('Local Government Act 2003')('The robustness of the estimates', ['robustness of'], '25', '26', '27'),
  of('Local Government Finance Act 1992')('Members in arrears of council tax', ['two months', 'vot'], '106'),
  of('Planning and Compulsory Purchase Act 2004')(
    'The development plan',
    ['material considerations indicate otherwise'],
    '38',
  ),
  heritage('Listed buildings', ['special regard to the desirability'], '66', '16'),
  heritage('Conservation areas', ['preserving or enhancing'], '72', '69', '71'),
  highways('The duty to maintain highways', ['duty to maintain'], '41', '36-60'),
  care('Safeguarding adults boards', ['safeguarding adults board'], '43', '42-46'),
  care('Safeguarding enquiries', ['safeguarding enquir'], '42', '42-46'),
  care('Safeguarding adults reviews', ['safeguarding adults review'], '44', '43-46'),
  of('Children Act 2004')(
    'Safeguarding and promoting welfare',
    ['safeguard and promote the welfare'],
    '11',
    '10',
    '12-16',
  ),
  of('Mental Health Act 1983')('After-care', ['after-care'], '117', '3', '17A', '37-48'),
  of('Mental Health Act 1983')('After-care', ['aftercare'], '117', '3', '17A', '37-48'),
  information('Vexatious requests', ['vexatious'], '14', '1', '17'),
  information('The cost of a request', ['appropriate limit'], '12', '13', '9'),
  of('Children Act 1989')('Child protection enquiries', ['child protection enquir'], '47', '43-46', '37'),
  of('Children Act 1989')('Children in need', ['children in need'], '17', '17-30'),
  of('Local Government Finance Act 1988')(
    'Reports of the chief finance officer',
    ['chief finance officer', 'report'],
    '114',
    '112-116',
  ),
  of('Town and Country Planning Act 1990')('Planning obligations', ['planning obligation'], '106', '106A-106C'),
  of('National Health Service Act 2006')('Public health duties', ['public health dut'], '2B', '6C', '73A', '111'),
  highways('Agreements for works on highways', ['agreement under the highways act'], '278', '38', '35', '37', '184'),
  crime('The duty to consider crime and disorder', ['regard to crime and disorder'], '17', '17A', '5-7'),
  care('Safeguarding enquiries', ['enquir', 'neglect'], '42', '43-46'),
]
