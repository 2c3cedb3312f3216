/**
 * When it happened, by passage: written on Wednesday 5 March 2025. A date without words that state it is the article's.
 * The last of three is the precision where it is not the day.
 */
type TimeCase = readonly [passage: string, date: string, stated: string | null, precision?: string];

const OWN_DAY = '2025-03-05';

/** The main event of a plain sentence. */
export const PLAIN: readonly TimeCase[] = [
  ['A bridge fell near Norburg.', OWN_DAY, null],
  ['A bridge fell near Norburg on Monday.', '2025-03-03', 'Monday'],
  ['On Monday, a bridge fell near Norburg.', '2025-03-03', 'Monday'],
  ['A bridge that opened in 2014 fell on Monday.', '2025-03-03', 'Monday'],
  ['A bridge fell on Monday, after a storm hit Norburg on Sunday.', '2025-03-03', 'Monday'],
  ['After a storm hit Norburg on Sunday, a bridge fell on Monday.', '2025-03-03', 'Monday'],
  ['A bridge fell overnight into Tuesday.', '2025-03-04', 'overnight into Tuesday'],
  ['A bridge fell overnight from Monday to Tuesday.', '2025-03-04', 'Monday to Tuesday'],
  ['A bridge fell during the night between Monday and Tuesday.', '2025-03-04', 'Monday and Tuesday'],
  ['Guards searched the valley between Saturday and Monday.', '2025-03-03', 'Saturday and Monday'],
  ['Guards searched the valley from 1 to 3 March.', '2025-03-03', '1 to 3 March'],
  ['Guards searched the valley on 1-3 March.', '2025-03-03', '1-3 March'],
  ['Guards will search the valley from Friday to Sunday.', '2025-03-07', 'Friday to Sunday'],
  ['Guards will search the valley on March 10-12.', '2025-03-10', 'March 10-12'],
  ['The gate will open on Friday.', '2025-03-07', 'Friday'],
  ['The gate opens on Friday.', '2025-03-07', 'Friday'],
  ['The gate opened on Friday.', '2025-02-28', 'Friday'],
  ['The gate was due to open on Friday.', '2025-03-07', 'Friday'],
  ['Hansen is to meet dockers on Friday.', '2025-03-07', 'Friday'],
  ['Hansen met dockers on Friday.', '2025-02-28', 'Friday'],
  ['Hansen met dockers last Friday.', '2025-02-28', 'last Friday'],
  ['Hansen met dockers on Wednesday.', OWN_DAY, 'Wednesday'],
  ['Hansen met dockers earlier today.', OWN_DAY, 'today'],
  ['Hansen met dockers the day before yesterday.', '2025-03-03', 'the day before yesterday'],
  ['Hansen met dockers over the weekend.', '2025-03-01', 'over the weekend'],
  ['Hansen will meet dockers at the weekend.', '2025-03-08', 'at the weekend'],
  ['Hansen met dockers last week.', '2025-02-24', 'last week', 'week'],
  ['Hansen met dockers last month.', '2025-02-01', 'last month', 'month'],
  ['Hansen met dockers in January.', '2025-01-01', 'in January', 'month'],
  ['Hansen met dockers two days ago.', '2025-03-03', 'two days ago'],
  ['Hansen met dockers late on Tuesday evening.', '2025-03-04', 'Tuesday evening'],
  ['Hansen met dockers on Tuesday, March 4.', '2025-03-04', 'Tuesday, March 4'],
  ['Hansen met dockers on the 3rd of March.', '2025-03-03', 'the 3rd of March'],
  ['Monday’s floods killed two people near Norburg.', '2025-03-03', 'Monday'],
  ['Two people died when a bridge fell on Monday.', '2025-03-03', 'Monday'],
  ['A fire broke out shortly before 4 a.m. on Monday.', '2025-03-03', 'Monday'],
  ['The fire, which broke out in Norburg, was put out on Monday.', '2025-03-03', 'Monday'],
  ['The crash, which happened on Monday, hurt two people.', '2025-03-03', 'Monday'],
  ['A player left after a win at the Norburg Open on Sunday.', '2025-03-02', 'Sunday'],
  ['Guards will tell what happened on February 26.', '2025-02-26', 'February 26'],
  ['Floods on Monday killed two people near Norburg.', '2025-03-03', 'Monday'],
  ['The death toll from floods rose to nine on Tuesday.', '2025-03-04', 'Tuesday'],
  ['The gate was shut on Monday and opened again on Tuesday.', '2025-03-03', 'Monday'],
];

/** Times that are not the main event's. */
export const ASIDE: readonly TimeCase[] = [
  ['A bridge has been shut since the flood in 2022.', OWN_DAY, null],
  ['A bridge has been shut since Monday.', OWN_DAY, null],
  ['The gate stays shut until Friday.', OWN_DAY, null],
  ['The bridge, which opened in 2014, fell.', OWN_DAY, null],
  ['Guards arrested a man who fled Norburg in January.', OWN_DAY, null],
  ['A court jailed a man for the 2019 flood at Norburg.', OWN_DAY, null],
  ['Guards freed the crew before Friday’s talks.', OWN_DAY, null],
  ['Guards freed the crew ahead of talks on Friday.', OWN_DAY, null],
  ['More boats sank than in 2014.', OWN_DAY, null],
  ['Chile condemned last month’s raid.', OWN_DAY, null],
  ['Chile condemned the January raid.', OWN_DAY, null],
  ['The toll rose to nine, up from six on Monday.', OWN_DAY, null],
  ['The toll rose to nine, compared with six on Monday.', OWN_DAY, null],
  ['The River Guard says it has lost ten boats this year.', OWN_DAY, null],
  ['A depot in the valley, which Chile annexed in 2014, has been burning.', OWN_DAY, null],
  ['The January raid was condemned by Chile.', OWN_DAY, null],
  ['Guards identified a woman who was killed on Monday.', OWN_DAY, null],
  ['Guards found the crew three days after the boat sank on Saturday.', OWN_DAY, null],
];

/** Who said it when, and when it was. */
export const SAID: readonly TimeCase[] = [
  ['Petr Hansen said “we fled on Sunday”.', OWN_DAY, null],
  ['Petr Hansen said on Tuesday that a bridge would open on June 1.', '2025-03-04', 'Tuesday'],
  ['Petr Hansen said on Tuesday that a bridge had been sold in 2022.', '2025-03-04', 'Tuesday'],
  ['Petr Hansen said on Tuesday that a raid on Sunday killed two people.', '2025-03-02', 'Sunday'],
  ['Petr Hansen said on Tuesday a raid killed two people on Monday.', '2025-03-03', 'Monday'],
  ['On Tuesday, Petr Hansen said that two people were killed on Monday.', '2025-03-03', 'Monday'],
  ['A raid on Sunday killed two people, Petr Hansen said on Tuesday.', '2025-03-02', 'Sunday'],
  ['Two people were killed on Monday, Petr Hansen said on Tuesday.', '2025-03-03', 'Monday'],
  ['Two people were killed, Petr Hansen said on Tuesday.', '2025-03-04', 'Tuesday'],
  ['Two people were killed overnight, Petr Hansen said.', OWN_DAY, 'overnight'],
  ['A bridge fell on Monday, Petr Hansen said.', '2025-03-03', 'Monday'],
  ['A bridge would open on June 1, Petr Hansen said.', OWN_DAY, null],
  ['Petr Hansen said the bridge would open on Friday.', OWN_DAY, null],
  ['Petr Hansen said on Tuesday that guards, who came to Norburg in 2014, had left.', '2025-03-04', 'Tuesday'],
  ['Petr Hansen, who was freed on Sunday, said guards had left.', OWN_DAY, null],
  ['Petr Hansen said late on Monday that guards had left.', '2025-03-03', 'Monday'],
  ['Speaking on Monday, Petr Hansen said guards had left.', '2025-03-03', 'Monday'],
  ['Petr Hansen said in a Monday interview that guards had left.', '2025-03-03', 'Monday'],
  ['In a speech on Monday, Petr Hansen said guards had left.', '2025-03-03', 'Monday'],
  ['After Sunday’s talks, Petr Hansen said guards had left.', OWN_DAY, null],
  ['According to Petr Hansen, guards left on Monday.', '2025-03-03', 'Monday'],
  ['Guards left on Monday, according to Petr Hansen.', '2025-03-03', 'Monday'],
  ['Prosecutors told the court on Tuesday that in 2022 the bridge was sold.', '2025-03-04', 'Tuesday'],
];

/** Two statements of one paragraph: the second counts from the first. */
export const FOLLOWING: readonly (readonly [first: string, second: string, date: string])[] = [
  ['A bridge fell on Sunday.', 'Two days earlier, a road was shut.', '2025-02-28'],
  ['A bridge fell on Sunday.', 'A day later, a road was shut.', '2025-03-03'],
  ['A bridge fell on Sunday.', 'The following day, a road was shut.', '2025-03-03'],
  ['A bridge fell on Sunday.', 'The same day, a road was shut.', '2025-03-02'],
  ['A bridge fell on Sunday.', 'Three days ago, a road was shut.', '2025-03-02'],
  ['A bridge fell.', 'Two days earlier, a road was shut.', '2025-03-03'],
  ['A bridge fell in 2019.', 'Two days earlier, a road was shut.', '2025-03-03'],
  ['A bridge fell on May 3, 2024.', 'Two days later, a road was shut.', '2024-05-05'],
];
