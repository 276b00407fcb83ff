/** Forenames that are common among councillors, officers and partners, folded: by them a person is known who has no title. */

const words = `
aaron abby abdul abena abigail adam ade adrian agnes ahmed aidan aileen aimee aisha alan alastair albert alex alexander alexandra
alfred ali alice alison alistair allan alun amanda amelia amina amir amit amy ana andrea andrew andy angela angus anil anita ann anna
anne annette anthony antony arjun arthur asif audrey ayesha barbara barry beatrice ben benjamin bernadette bernard beryl beth bethan
betty beverley bill billy bob brenda brian bridget bronwen bruce bryan calum cameron carl carla carlos carol caroline carolyn catherine cath
cathy cecilia charles charlie charlotte cheryl chloe chris christian christina christine christopher ciara claire clare clive colin
colm conor craig cyril daisy damian dan daniel danny darren dave david dawn dean deana deborah debbie declan deirdre delia denis dennis
derek desmond diana diane dilwyn dinesh dominic don donald donna doreen dorothy doug douglas duncan dylan eamon ed eddie edith edmund
edward edwin eileen elaine eleanor elin elizabeth ellen ellie emily emma eric erica ernest esther eva evan eve evelyn ewan faisal farida
fatima faye fiona florence frances francis frank fred frederick freya gail gareth gary gavin gemma geoff geoffrey george georgia
georgina gerald gerard gill gillian gina giles glen glenn gloria gordon grace graham grant greg gregory gurpreet guy gwen gwyneth hannah
harold harriet harry hassan hazel heather helen henry hilary holly howard hugh hugo huw iain ian ibrahim imran ingrid irene iris isaac isabel
isla ivan ivor ivy jack jackie jacob jacqueline jade jagdeep jake james jamie jan jane janet janice jasbir jasmine jason jay jayne jean jeff
jeffrey jenna jennifer jenny jeremy jerry jess jessica jill jim jo joan joanna joanne joe joel john johnny jon jonathan jordan joseph
josephine joshua joy joyce juan judith judy julia julian julie juliet juliette june justin karen karl kate kath katherine kathleen kathryn katie
kay keith kelly ken kenneth kerry kerri kevin khalid kieran kim kirsty kuldeep kyle lara larry laura lauren laurence lawrence leah lee
leigh len leo leon leonard lesley leslie lewis liam lilian linda lindsay lisa liz lloyd lorna lorraine louis louise lucy luke lydia lynda
lynn lynne mabel madeleine malcolm mandy manisha marc marcus margaret maria marian marie marion marjorie mark marlene martha martin martyn mary
mathew matt matthew maureen maurice max maxine meera megan mehmet mel melanie melissa mervyn michael michelle mick mike miles mohammed mohan
moira monica morgan muhammad muriel nadia nancy naomi nasreen natalie natasha nathan neil nell nicholas nick nicola nicole nigel nina noel
nora norma norman olga oliver olivia omar oscar owen pamela pat patricia patrick paul paula pauline penelope penny pete peter petra phil
philip philippa phillip phoebe phyllis pippa priya rachel rachael rajesh ralph raj ray raymond rebecca reg rhian rhys ricardo richard rick
rita rob robert roberta robin rod roger roland ron ronald rory rosalind rose rosemary ross roy ruby rukhsana rupert russell ruth ryan sabrina sally
sam samantha samir samuel sandra sanjay sara sarah saima scott sean sebastian shane shannon sharon shaun sheila shelah shelley shirley sian
sidney simon sofia sonia sophia sophie stacey stan stanley stella stephanie stephen steve steven stewart stuart sue sunita susan susannah
suzanne sylvia tania tanya tara tariq ted terence teresa terry tessa theresa thomas tim timothy tina toby todd tom tony tracey tracy trevor
tristan una ursula valerie vanessa vera veronica vicki vicky victor victoria vikram vincent violet viv vivian vivien wayne wendy will william
winifred yasmin yusuf yvonne zara zoe
`
export const forenames: ReadonlySet<string> = new Set(words.trim().split(/\s+/))

const short = `
alf=alfred andy=andrew angie=angela barb=barbara beth=elizabeth bev=beverley bill=william bob=robert cath=catherine charlie=charles
chris=christopher chris=christine dan=daniel danny=daniel dave=david deb=deborah debbie=deborah don=donald doug=douglas ed=edward
eddie=edward fred=frederick geoff=geoffrey gill=gillian greg=gregory jackie=jacqueline jan=janet jeff=jeffrey jenny=jennifer jim=james
jo=joanne jo=joanna joe=joseph jon=jonathan kate=katherine kath=kathleen kath=katherine ken=kenneth len=leonard liz=elizabeth
maggie=margaret matt=matthew mick=michael mike=michael nick=nicholas pam=pamela pat=patricia pat=patrick peggy=margaret penny=penelope
pete=peter phil=philip phil=phillip ray=raymond rick=richard rob=robert rod=roderick ron=ronald sam=samuel sam=samantha sandy=alexander
stan=stanley steve=stephen steve=steven sue=susan ted=edward terry=terence tim=timothy tom=thomas tony=anthony tony=antony tricia=patricia
val=valerie vic=victor vicky=victoria viv=vivien will=william
`
const pairs = new Set(short.trim().split(/\s+/))

/** 'Dave' and 'David', 'Val' and 'Valerie': one person may be called by both. */
export const calledBoth = (a: string, b: string): boolean => pairs.has(`${a}=${b}`) || pairs.has(`${b}=${a}`)
