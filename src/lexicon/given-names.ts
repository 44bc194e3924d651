/**
 * Given names by the pronoun that usually follows them. Hand-made for counterpoint from the names that occur most in
 * English-language news; spelled without accents. A name given to both stands in neither list and in `NEUTRAL_NAMES`.
 */
export const HIS_NAMES = `
trey cory beto pete reince steny hakeem jerrold xander asa ansar devlin brock bronislaw bashir dmytro emil fareed gholam hosni iain jorma kaspar lavr lubos nayib nikol oleksandr oleksii pervez ranil rishi ruhollah sadiq satoshi sauli serhiy shehbaz sheldon tedros thorbjorn toomas traian valdis yahya yoav yoshihiko yukiya zhenya ziad boyko bohuslav brahim enver fayez fuad gotabaya hassanal isaias javad jens jovenel juha kassym mahathir muhammadu najib narendra ousmane raila rumen salva teodoro uhuru valdas yoweri yukio zoran alassane bidzina blaise emomali faure gurbanguly idris ilir janez kgalema macky mamnoon mwai nguema nursultan patrice roch tabare thein umaro zhantoro merrick denny mick kash vivek elbridge tyre ahmaud trayvon
aaron abbas abdul abdullah abe abel abraham abu adam adil adrian ahmad ahmed akbar alan albert alberto aldo alec alejandro aleksandr alexander alexandre alexei alexey alfonso alfred alfredo ali allan allen alvaro alvin amir amit amos anatoly anders andre andreas andrei andres andrew andrey andy angelo angus anibal anil ansel anthony anton antonin antonio antony anwar ari arjun arne arnold arthur arturo arun asad asif augusto austin avi avigdor aziz
barack barney barry bart bartholomew bashar basil ben benedict benigno benito benjamin benny bernard bernardo bernie bert bilal bill billy blake bob bobby boris brad bradley brandon brendan brent bret brett brian bruce bruno bryan burt byron
caleb calvin carl carlo carlos cedric cesar chad charles charlie chester chris christian christopher chuck clarence clark claude clayton cliff clifford clint clive colin conor conrad corey cornelius craig curt curtis cyril cyrus
dale damian damien damon dan daniel daniele danny dante darrell darren dave david dean denis dennis denzel derek derrick desmond devin dick diego dieter dimitri dirk dmitri dmitry dominic dominique don donald doug douglas duane duncan dustin dwayne dwight dylan
earl ed eddie edgar edmund eduardo edward edwin efrain eli elias elijah elliot elliott elon elvis emilio emmanuel emmerson enda enrique eric erich erik ernest ernesto erskine ethan eugene evan evo ezra
fabio faisal farid felipe felix ferdinand fernando fidel filip floyd francesco francis francisco francois frank franklin franz fred freddie frederick fredrik friedrich
gabriel gareth garry gary gavin gene geoff geoffrey georg george georges gerald gerard gerhard gerry gianni gilbert giovanni giorgio giuseppe glen glenn gordon graham grant greg gregg gregory guido guillermo gunther gus gustav gustavo guy
haider hakan hamid hamza hank hans harold haroon harry harrison harvey hasan hashim hassan hector heinz henri henrik henry herbert herman hernan hiroshi horacio horst howard hubert hugh hugo humphrey hussein
ian ibrahim idriss ignacio igor ilham ilya imran imre irving isaac ismail ivan ivo
jack jacek jacob jacques jaime jair jake jakob jamal james jamie jan jared jason javier jay jean jeb jeff jefferson jeffrey jeremiah jeremy jerome jerry jesse jesus jim jimmy joachim joao joaquin joe joel joerg johan johann john johnny jon jonah jonas jonathan jordan jorge jose josef joseph josh joshua juan jude jules julian julio junichiro jurgen justin
kamal karim karl keir keith ken kenneth kenny kent kevin khalid khalifa kim kirk klaus kofi konrad konstantin kurt kyle
lamar lance larry lars laurence laurent lawrence lech lee leif len leo leon leonard leonardo leonid leopold leroy les leslie levi lewis liam lindsey lionel lloyd logan lorenzo lou louis luca lucas luciano luigi luis luiz lukas luke luther lyndon
mahmoud mahmud malcolm manmohan manuel marc marcel marcelo marco marcos marcus mariano mario mark marshall martin marty marvin massimo matt matteo matthew matthias maurice mauricio max maxime maximilian mehmet mel melvin michael michel miguel mike mikhail miles milo milos mitch mitchell mitt moammar mohamed mohammad mohammed moshe muammar muhammad murray mustafa
naftali nasser nat nate nathan nathaniel neal ned neil nelson nestor neville newt nguyen nicholas nick nico nicola nicolas nigel nikita nikolai nikolas noah noel norbert norman nouri
oleg olaf oliver olivier omar orlando orrin oscar osama oswaldo otto owen
pablo paolo pascal pat patrick paul paulo pavel pedro peter petr petro phil philip philippe phillip pierre pietro piotr prakash preston
quentin rafael rafiq rahm rahul raj rajiv ralph ramon ramzan rand randal randall randy raphael rashid raul ravi ray raymond recep reggie reginald reinhard rene rex reza ricardo richard rick ricky rob robert roberto robin rocco rod roderick rodney rodolfo rodrigo roger roland rolf roman romano ron ronald ronnie rory ross roy ruben rudolf rudolph rudy rufus rupert russell ryan
saad saddam saeed saif salah salim salman salvador salvatore sam samuel sandeep sanjay saul scott sean sebastian serge sergei sergey sergio seth shane shaun shawn shimon shinzo sidney silvio simon solomon spencer stan stanislav stanley stefan stefano stephane stephen sterling steve steven stewart stuart sylvester
tariq tarek tayyip ted teddy terence terrence terry thabo thad thaddeus theo theodore thomas thorsten tim timothy tobias todd tom tommy tony travis trent trevor tristan tucker tyler tyrone
ulrich umar valentin valery vance vaughn vernon victor viktor vince vincent vincenzo vinod virgil vitaly vladimir volodymyr
wade wallace walter warren wayne wendell werner wesley wilbur wiley wilfred wilhelm will willard william willie willy winston wolfgang woodrow wyatt
xavier yair yasser yevgeny yitzhak yoshihide yuri yusuf yousef zachary zalmay zayn zbigniew zine
`;

export const HER_NAMES = `
elissa lael kellyanne karine joni deb shelley mazie breonna sanna magdalena katrin kersti kolinda maia roza sahle salome vjosa zuzana ngozi suella segolene rachida najat aurore annalena franziska malu mette erna solveig helle inger keiko rigoberta meg sheryl ketanji fani letitia deb xochitl maura
abby abigail ada adele adriana agatha agnes aisha alexandra alexandria alice alicia alina alison allison alma alyssa amal amanda amber amelia amy ana anastasia andrea angela angelica angelina angie anita anjali ann anna annabelle anne annegret annette annie antonia april aretha ariana arianna arlene asma astrid audrey aung ava ayanna
barbara beatrice becky bella benazir bernadette bertha bessie beth bethany betsy betty beverly beyonce bianca bonnie brenda bridget brigitte britney brittany brooke
camila camilla candace candice carla carly carmen carol carole carolina caroline carolyn carrie cassandra cassidy catalina catherine cathy cecilia celia celine charlene charlotte chelsea cher cheryl chloe christiane christina christine cindy claire clara clarissa claudia colleen condoleezza connie constance cora corazon courtney cristina crystal cynthia
daisy dana daniela danielle daphne darlene dawn debbie deborah debra deirdre delia delores denise diana diane dianne dilma dina dolores donna dora doris dorothy
edith edna eileen elaine eleanor elena elisa elisabeth elise elizabeth ella ellen elsa elsie emily emma erica erin esther ethel eugenia eunice eva eve evelyn
faith fatima federica felicia felicity fiona flora florence frances francesca francine frida
gabby gabriela gabrielle gail gayle genevieve georgina geraldine germaine gertrude gillian gina gisele giorgia gladys glenda gloria golda grace greta gretchen gwen gwendolyn
hannah harriet hazel heather heidi helen helena helene helga henrietta hilary hilda hillary holly hope huma
ida ileana ilhan imelda indira ingrid irene iris irma isabel isabella isabelle ivana ivanka ivy
jacinda jackie jacqueline jamila jan jane janet janice janine jasmine jayne jeanette jeanine jeanne jen jenna jennifer jenny jessica jill jo joan joanna joanne jocelyn jodi jodie josephine joy joyce juanita judith judy julia juliana julianne julie juliet june justine
kaitlin kamala karen karin karla kate katherine kathleen kathryn kathy katie katrina kay kayla kayleigh keisha kelly kelsey kendra kerry kimberly kirsten kirstjen kristen kristin kristina kyrsten
lana lara laura lauren laurie leah leila lena lenora leona leslie leticia lillian lily linda lindsay lisa liz lois lola loretta lori lorraine louise lucia lucille lucinda lucy luisa lydia lynn lynne
mabel madeleine madeline madonna mae maggie malala mandy marcia margaret margarita margot maria marian marianne marie marilyn marina marine marion marissa marjorie marlene marsha martha martina mary maureen mavis maxine maya megan meghan melania melanie melinda melissa mercedes meredith mia michele michelle mildred mimi minnie miriam moira molly mona monica monique muriel myra myrtle
nadia nadine nan nancy naomi natalia natalie natasha nellie nicole nicola nikki nina noelle nora norma
octavia olga olivia oprah ornella
paige pamela patricia patsy patti paula pauline pearl peggy penelope penny petra philippa phoebe phyllis polly portia priscilla priti
rachael rachel rashida raquel rebecca regina renata renee rhonda rita roberta rochelle ronna rosa rosalind rosalynn rosario rose rosemary rosie roxanne ruby ruth
sabrina sally samantha sandra sandy sara sarah sasha savannah selena selma serena shannon sharon sheila shelly sheri sherry shirin shirley sigrid silvia simone sinead sofia sonia sonja sophia sophie stacey stacy stella stephanie sue susan susana susanna susanne suzanne svetlana sylvia
tabitha tamara tammy tanya tara tatiana teresa terri tessa thelma theresa tiffany tina toni tonya tracey traci tulsi tzipi
ursula valerie vanessa vera verna veronica vicki vicky victoria viola violet virginia vivian
wanda wendy whitney whoopi wilhelmina wilma winifred winnie yelena yolanda yulia yvette yvonne zainab zara zoe
`;

/** Of men and women alike. */
export const NEUTRAL_NAMES = `
alex ashley avery bailey cameron casey chris dakota dana drew dominique finley frankie hayden hunter jackie jamie jan jesse jo jordan jules kelly kelsey kerry kim kyle lee leslie lindsay lindsey loren lynn marion morgan nicola nicky parker pat quinn reese riley robin rowan sacha sam sandy sasha shannon shawn shelby sidney skyler stacy sydney taylor terry tracy yael
`;
