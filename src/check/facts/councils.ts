/** Places that have a council of their own, as papers name them: principal councils of England. None that stands in authorities/. */

const names = `
Adur, Allerdale, Amber Valley, Arun, Ashfield, Ashford, Babergh, Barking and Dagenham, Barnet, Barnsley, Basildon, Basingstoke and Deane, Bassetlaw,
Bath and North East Somerset, Bedford, Bexley, Birmingham, Blaby, Blackburn with Darwen, Blackpool, Bolsover, Bolton, Boston, Bournemouth, Bracknell Forest,
Bradford, Braintree, Breckland, Brent, Brentwood, Brighton and Hove, Bristol, Broadland, Bromley, Bromsgrove, Broxbourne, Broxtowe, Buckinghamshire, Burnley, Bury,
Calderdale, Cambridge, Cambridgeshire, Camden, Cannock Chase, Canterbury, Castle Point, Charnwood, Chelmsford, Cheltenham, Cherwell, Cheshire East, Chesterfield,
Chichester, Chorley, Colchester, Cornwall, Cotswold, Coventry, Crawley, Croydon, Cumberland, Dacorum, Darlington, Dartford, Derby, Derbyshire, Derbyshire Dales, Devon,
Doncaster, Dorset, Dover, Dudley, Durham, Ealing, Eastbourne, Eastleigh, East Devon, East Hampshire, East Hertfordshire, East Lindsey, East Staffordshire, East Suffolk,
Elmbridge, Enfield, Epping Forest, Epsom and Ewell, Erewash, Essex, Exeter, Fareham, Fenland, Folkestone and Hythe, Forest of Dean, Fylde, Gateshead, Gedling, Gloucester,
Gloucestershire, Gosport, Gravesham, Great Yarmouth, Greenwich, Guildford, Hackney, Hammersmith and Fulham, Hampshire, Harborough, Haringey, Harlow, Harrow, Hart,
Hartlepool, Hastings, Havant, Havering, Herefordshire, Hertfordshire, Hertsmere, High Peak, Hillingdon, Hinckley and Bosworth, Horsham, Hounslow, Huntingdonshire, Hyndburn,
Ipswich, Islington, Kensington and Chelsea, Kent, Kettering, Kingston upon Hull, Kirklees, Knowsley, Lambeth, Lancashire, Lancaster, Leeds, Leicester, Leicestershire, Lewes,
Lewisham, Lichfield, Lincoln, Lincolnshire, Liverpool, Luton, Maidstone, Maldon, Malvern Hills, Manchester, Mansfield, Medway, Melton, Mendip, Merton, Mid Devon, Mid Suffolk,
Mid Sussex, Middlesbrough, Milton Keynes, Mole Valley, New Forest, Newark and Sherwood, Newcastle upon Tyne, Newcastle-under-Lyme, Newham, Norfolk, North Devon, North Somerset,
North Tyneside, Northumberland, Norwich, Nottingham, Nottinghamshire, Nuneaton and Bedworth, Oadby and Wigston, Oldham, Oxford, Oxfordshire, Pendle, Peterborough, Plymouth,
Portsmouth, Preston, Reading, Redbridge, Redcar and Cleveland, Redditch, Reigate and Banstead, Ribble Valley, Rochdale, Rochford, Rossendale, Rother, Rotherham, Rugby, Runnymede,
Rushcliffe, Rushmoor, Rutland, Salford, Sandwell, Sefton, Sevenoaks, Sheffield, Shropshire, Slough, Solihull, Somerset, Southampton, Southend-on-Sea, Southwark, Spelthorne,
St Albans, St Helens, Stafford, Staffordshire, Stevenage, Stockport, Stockton-on-Tees, Stoke-on-Trent, Stratford-on-Avon, Stroud, Suffolk, Sunderland, Surrey, Surrey Heath,
Sutton, Swale, Swindon, Tameside, Tamworth, Tandridge, Teignbridge, Telford and Wrekin, Tendring, Test Valley, Tewkesbury, Thanet, Three Rivers, Thurrock, Tonbridge and Malling,
Torbay, Torridge, Tower Hamlets, Trafford, Tunbridge Wells, Uttlesford, Wakefield, Walsall, Waltham Forest, Wandsworth, Warrington, Warwick, Warwickshire, Watford, Waverley,
Wealden, Welwyn Hatfield, Westminster, Wigan, Wiltshire, Winchester, Windsor and Maidenhead, Wirral, Woking, Wokingham, Wolverhampton, Worcester, Worcestershire, Worthing, Wychavon, Wyre,
Wyre Forest, York`

/** From memory; 'Bath' or 'Hull' alone are towns. */
export const councils: ReadonlySet<string> = new Set(names.split(',').map(name => name.trim()))
