/** Closed lists of general English that tell what a capitalised name stands for, and who can speak. */
import { wordSet } from './words.ts';

/** Stand before a person's name. */
export const TITLES = wordSet(
  `president vice-president premier minister chancellor secretary general secretary-general mr mrs ms dr sir dame lady lord
   prof professor gen lt col sgt capt maj cmdr adm gov sen rep rev king queen prince princess pope senator governor mayor
   ambassador envoy spokesman spokeswoman spokesperson commander admiral colonel lieutenant captain sergeant judge justice
   chief director speaker congressman congresswoman representative chairman chairwoman head leader editor correspondent
   analyst author lieutenant-general major major-general emir sheikh ayatollah imam archbishop bishop cardinal patriarch
   saint president-elect ex-president`,
);

/** Stand before or inside a title: "Deputy Foreign Minister", "Minister of Energy". */
export const PORTFOLIOS = wordSet(
  `prime foreign defence defense interior internal finance economy economic energy health education justice agriculture
   transport infrastructure trade culture environment labour labor commerce treasury homeland security digital
   transformation development strategic industries affairs state deputy first special former vice acting permanent press
   chief armed forces naval regional military veterans`,
);

/** End, or stand inside, the name of a body. */
export const BODY_CUES = wordSet(
  `ministry agency council army group university institute institution court department office service services centre
   center commission committee parliament congress senate staff navy police guard union organisation organization party
   corps brigade battalion regiment division command alliance bank fund foundation association federation company
   corporation inc ltd plc times post news media network forces force board bureau authority authorities intelligence
   administration airlines airways broadcaster tribunal coalition league club church school hospital museum house
   prosecutors inspectorate watchdog observatory laboratory company's embassy consulate duma cabinet government
   directorate reserve treasury chamber assembly`,
);

/** Lower-case bodies that are one with the country named before them: "Norway's defence ministry", "the Polish army". */
export const BODY_NOUNS = wordSet(
  `ministry army navy military police parliament government government's presidency embassy agency council staff force
   forces guard service services court senate cabinet administration prosecutors intelligence authorities regulator
   treasury commission ministries agencies armies militaries`,
);

/** May stand between a country and a lower-case body: "Norway's state security service". */
export const BODY_MODIFIERS = wordSet(
  `defence defense foreign interior finance energy health education justice agriculture transport trade economy economic
   culture environment air armed border security state special intelligence emergency emergencies national general naval
   ground military presidential federal investigative prosecutor prosecutor's supreme constitutional central secret rescue
   coast customs regional nuclear counterintelligence domestic`,
);

/** Words of places, before ("the town of X") or after ("X region"). */
export const PLACE_CUES = wordSet(
  `town city village settlement region district province oblast state county island islands port airport sea river lake
   mountain peninsula valley desert strait gulf bay canal border republic territory capital suburb neighbourhood
   neighborhood municipality hamlet community communities airbase street square avenue bridge front direction sector`,
);

/** Stand before a place. */
export const PLACE_PREPOSITIONS = wordSet(
  'in near at from to around outside over across towards toward into throughout via',
);

/** Capitalised words that are no name. */
export const NO_NAMES = wordSet(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december jan feb mar apr jun jul aug sep sept oct nov dec i christmas easter ramadan god mr mrs ms dr
   gmt bst est utc am pm covid internet telegram twitter facebook x youtube truth social`,
);

/** Who can speak, in lower case. */
export const SPEAKERS = wordSet(
  `official officials ministry minister ministers spokesman spokesmen spokeswoman spokesperson spokespeople president
   presidency premier chancellor governor governors mayor mayors authority authorities police army military navy forces
   force agency agencies source sources prosecutor prosecutors report reports study research researchers data court
   courts judge judges analyst analysts witness witnesses resident residents media statement leader leaders king queen
   company firm government governments group groups team union commander commanders general lawyer lawyers attorney
   doctor doctors expert experts department office service services administration administrations commission committee
   council parliament party chief chiefs head diplomat diplomats ambassador envoy delegation rescuers firefighters
   correspondent reporter reporters journalist journalists newspaper broadcaster outlet website channel editor author
   activists activist campaigners survivor survivors soldier soldiers troops officer officers investigators
   investigation inquiry probe regulator watchdog operator bank fund organisation organization charity ngo alliance bloc
   kremlin pentagon embassy inspectors inspectorate intelligence secretary chairman chairwoman director manager founder
   owner professor scientist scientists economist economists man woman people mother father son daughter brother sister
   wife husband teacher worker workers employee employees driver victim victims family relatives lawmakers lawmaker
   senator senators congressman politician politicians opposition rebels militants fighters staff administration
   federation university institute poll survey document documents indictment filing letter memo note
   negotiators negotiator aide aides adviser advisers advisor advisors counterpart counterparts mediator mediators
   critics supporters users bloggers blogger commentator commentators observers monitors pilot crew captain colonel
   lieutenant sergeant colleague colleagues friend candidate spokespersons advocate advocates protester protesters
   demonstrator demonstrators farmers neighbours neighbors nurse nurses physicians
   executive executives insider insiders traders investors strategist strategists forecaster forecasters historian historians priest pastor
   bishop rabbi imam whistleblower dockers miners fishermen volunteers medics paramedics hospital surgeon coroner television tv radio`,
);

/** The world's well-known news agencies: their report of a claim is not their claim. */
export const AGENCIES = wordSet(
  `reuters afp ap dpa tass interfax ria ukrinform xinhua bloomberg ansa efe upi anadolu kyodo yonhap pti ani aap unian belta`,
);

/** Stand before a colon and name no speaker: "Live updates: …", "Analysis: …". */
export const LABELS = wordSet(
  `update updates breaking watch note read more live video photo photos listen correction clarification editor's latest
   analysis explainer explained opinion comment news briefing war list timeline recap summary background factbox exclusive
   interview review key points story stories today day week map pictures podcast transcript question answer`,
);
