/** Words that news uses one for another: a retelling in other words is seen as one. Never two words of other meaning. */
import { stem } from './tokens.ts';

const GROUPS = `
  kill killed dead die died death fatality murder homicide slay slain
  wound injure hurt injury
  shoot shot shooting gunfire shooter gunman
  stab stabbing knifing
  kidnap abduct abduction kidnapping
  ship vessel boat freighter
  hit attack struck strike bombard shell bombardment assault pound target pummel raid airstrike
  barrage salvo
  intercept interception down
  missile rocket
  drone uav
  explosion explode blast detonate detonation
  capture seize
  withdraw withdrew withdrawn withdrawal retreat pullout
  village settlement hamlet
  talk negotiation meeting met summit
  truce ceasefire armistice
  electricity power
  blackout outage
  fire blaze burn
  crash collide collision
  quake earthquake tremor
  flood flooding
  rescue rescuer
  soldier troop serviceman
  plane aircraft jet
  arrest detain detention
  charge indict indictment
  sue sued lawsuit
  deny denied dismiss denial
  accuse accusation
  condemn condemnation denounce decry
  criticise criticize criticism slam lambast
  praise hail laud applaud
  warn warning
  threat threaten
  hurricane typhoon cyclone
  evacuate evacuation
  damage wreck destroy
  protest demonstration rally
  protester demonstrator
  vote ballot
  elect election reelection
  win won victory triumph
  lose lost loss
  poll survey
  jail imprison prison
  vaccine jab vaccination
  doctor medic physician
  disease illness
  infect infection
  child children kid
  man men
  woman women
  teen teenager
  migrant immigrant
  border frontier
  weapon arms munition
  ammunition ammo
  aid assistance
  rise rose risen increase climb soar surge
  drop decline decrease fall fell fallen plunge slump tumble
  begin began begun start commence
  break broke broken
  hold held
  lead led
  send sent
  fly flew flown flight
  flee fled
  fight fought fighting
  buy bought purchase acquire acquisition
  sell sold sale
  pay paid payment
  build built
  speak spoke spoken speech
  steal stole stolen theft
  sink sank sunk
  spokesman spokeswoman spokesperson
  lawmaker legislator parliamentarian
  firm company
  worker employee
  layoff redundancy
  wage salary
  harbour harbor port dock
  agree accord agreement deal pact
  ban prohibit outlaw prohibition
  approve approval
  reject rejection rebuff
  resign resignation quit
  postpone delay
  announce announcement unveil
  visit trip
  sanction embargo
  wheat grain
  cannabis marijuana
  video footage clip
  flat apartment
  claim allege allegation
  region oblast province
  police policeman policewoman cop
  centre center
  defence defense
  labour labor
  programme program
  neighbour neighbor
  bomb bombing
  attacker assailant
  hostage captive
  release free freed liberate
  missing disappear vanish disappearance
  search hunt manhunt
  expel expulsion oust ouster
  convict conviction guilty
  probe investigation inquiry investigate
  law legislation
  tariff levy
  lorry truck
  petrol gasoline
  covid coronavirus
  student pupil
  wed wedding marry marriage
  landslide mudslide
  court tribunal
  lawyer attorney solicitor
  reporter journalist
  pledge vow promise
  arrive arrival
  depart departure
  shut close closure shutdown
  halt suspend suspension pause
  resume restart
  extend extension prolong
  allow permit permission
  cut reduce reduction
  fear worry concern
  refuse refusal
  grow grew grown growth
  choose chose chosen choice
  drive drove driven
  write wrote written
  seek sought
  give gave given
  find found
  bring brought
  catch caught
  throw threw thrown
  tell told
  establish create
`;

/** The same of what takes more than one word: what stands for it is the first word of a group. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  // "gained control of"
  [/\b(?:gain|gained|take|took|taken|seized) (?:full )?control\b/i, 'capture'],
  [/\b(?:shot|shoots?|shooting|brought) down\b/i, 'intercept'],
  [
    /\b(?:lays?|laid|laying) off\b|\b(?:cut|cuts|cutting|axe[sd]?|axing|slash\w*|shed\w*) (?:[\w,%]+ ){0,3}?(?:jobs|staff|workforce)\b|\bjob (?:cuts|losses)\b/i,
    'layoff',
  ],
  [/\b(?:steps?|stepped|stepping) down\b/i, 'resign'],
  [/\b(?:pull|pulls|pulled|pulling) (?:out|back)\b/i, 'withdraw'],
  [/\b(?:call|calls|called|calling) off\b/i, 'cancel'],
];

/** What the phrases of a text come to. */
export const phraseConcepts = (text: string): string[] =>
  PHRASES.flatMap(([phrase, word]) => (phrase.test(text) ? [conceptOf(stem(word))] : []));

const CONCEPTS: ReadonlyMap<string, string> = new Map(
  GROUPS.trim()
    .split('\n')
    .flatMap((line) => {
      const [first = '', ...others] = line.trim().split(/\s+/);
      return [first, ...others].map((word): [string, string] => [stem(word), stem(first)]);
    }),
);

/** The stem that stands for a stem's whole group; the stem itself where it has none. */
export const conceptOf = (stemmed: string): string => CONCEPTS.get(stemmed) ?? stemmed;
