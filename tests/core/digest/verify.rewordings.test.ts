import { expect, it } from 'vitest';
import { verifyWording } from '#core/digest/verify.ts';
import { DAY, story } from './corruptions/story.ts';

/** Rewordings that the digest makes and that change nothing. */
const CASES: readonly (readonly [passages: readonly string[], text: string])[] = [
  [
    ['"The road is gone," said Ann Poll, whose shop was destroyed.'],
    '“The road is gone,” Ann Poll, whose shop was destroyed, said.',
  ],
  [
    ['The ferry, built in 1990, is to be scrapped by May, said the firm’s owner, Luc Barr.'],
    'The ferry is to be scrapped by May, the firm’s owner, Luc Barr, said.',
  ],
  [
    ['"We are tired," said the head of the clinic, Jo Tarn, who had not slept for two days.'],
    '“We are tired,” the head of the clinic, Jo Tarn, said.',
  ],
  [
    ['The bridge is shut, the mayor of Tessin, Al Rowe, said on Monday, and will be rebuilt.'],
    'The bridge is shut, the mayor of Tessin, Al Rowe, said on Monday, and will be rebuilt.',
  ],
  [
    ['Iversk is to meet Druzh in Geneva next week.', 'She will then fly to Oskar.'],
    'Vellandic President Marta Iversk is to meet Druzh in Geneva next week. She will then fly to Oskar.',
  ],
  [
    ['Reule met the nurses. In the evening he told state radio that "nothing has been decided".'],
    'Vellandic Prime Minister Tomas Reule met the nurses. In the evening he told state radio that “nothing has been decided”.',
  ],
  [
    ['Reule met the nurses.', 'In the evening, he told state radio that "nothing has been decided".'],
    'Vellandic Prime Minister Tomas Reule met the nurses. Reule told state radio that “nothing has been decided”.',
  ],
  [
    ['Officials in Karsck said that at least four people were hurt.'],
    'At least four people were hurt, officials in Karsk said.',
  ],
  [
    ['Police said late on Friday that a man of 40 had been arrested in Orlin in connection with the fire.'],
    'A man of 40 had been arrested in Orlin in connection with the fire, police said late on Friday.',
  ],
  [
    ['Police said late on Friday that a man of 40 had been arrested in Orlin in connection with the fire.'],
    'A man of 40 had been arrested in Orlin in connection with the fire, police said.',
  ],
  [
    ['According to the weather service, 40% of the snow has melted since Monday.'],
    '40 percent of the snow has melted since Monday, according to the weather service.',
  ],
  [
    ['According to a report in the Sample Post, the talks have stalled.'],
    'The talks have stalled, according to a report in the Sample Post.',
  ],
  [
    ['The IHS reported two deaths on Monday, bringing the toll to 30.'],
    'The Institute for Health Security reported two deaths on Monday, bringing the toll to 30.',
  ],
  [
    ['The IHS reported two deaths on Monday, bringing the toll to 30.'],
    'The Institute for Health Security reported two deaths on Monday.',
  ],
  [
    ["Oskaria's Defense Ministry claimed on Sunday its forces had seized two villages, Orlin and Vessa."],
    'Oskaria’s Ministry of Defence claimed on Sunday its forces had seized two villages, Orlin and Vessa.',
  ],
  [['President Druzh said: "We will answer."'], 'Oskarian President Pavel Druzh said: “We will answer.”'],
  [
    ['Vellandian President Marta Iwersk told the UN that "there is no plan B".'],
    'Vellandic President Marta Iversk told the UN that “there is no plan B”.',
  ],
  [
    ['Foreign Minister Kolt said on Tuesday it was too early to talk of peace, adding that Oskaria wanted guarantees.'],
    'Oskarian Foreign Minister Irina Kolt said on Tuesday it was too early to talk of peace.',
  ],
  [
    [
      'A drone fell on a house in the village of Vessa, killing a couple in their 70s, the governor, Petra Lind, said on Telegram.',
    ],
    'A drone fell on a house in the village of Vessa, killing a couple in their 70s, the governor, Petra Lind, said on Telegram.',
  ],
  [
    ['And in Port Halden, a crane collapsed on Monday, injuring three.'],
    'In Port Halden, a crane collapsed on Monday, injuring three.',
  ],
  [['In Port Halden, a crane collapsed on Monday, injuring three.'], 'A crane collapsed on Monday, injuring three.'],
  [['The army said today it had shot down 12 drones.'], 'The army said on Tuesday it had shot down 12 drones.'],
  [
    ['Twelve drones were shot down last night, the army said.'],
    'Twelve drones were shot down on Monday night, the army said.',
  ],
  [['Yesterday morning, the lights went out in Karsk.'], 'On Monday morning, the lights went out in Karsk.'],
  [['Brandt, meanwhile, called for a recount.'], 'Opposition leader Sofia Brandt called for a recount.'],
  [['The minister also said that the border would reopen.'], 'The minister said that the border would reopen.'],
  [
    ['Kolt, who is due in Geneva on Friday, said the offer was “a step”, and added that a reply would follow.'],
    'Oskarian Foreign Minister Irina Kolt said the offer was “a step”, and added that a reply would follow.',
  ],
  [
    ['“I saw smoke,” Dora Lim, a baker, said. “Then the wall fell.”'],
    '“I saw smoke,” Dora Lim, a baker, said. “Then the wall fell.”',
  ],
  [
    ['“I saw smoke. Then the wall fell,” Dora Lim, a baker, said.'],
    '“I saw smoke. Then the wall fell,” Dora Lim, a baker, said.',
  ],
  [
    ['Two miners died when a shaft flooded in Dolna, the operator said, as heavy rain fell across the region.'],
    'Two miners died when a shaft flooded in Dolna, the operator said.',
  ],
  [
    [
      'Hundreds marched in Halden on Saturday against the law, which was passed last week, and called for new elections.',
    ],
    'Hundreds marched in Halden on Saturday against the law, which was passed last week, and called for new elections.',
  ],
  [
    ['Hundreds marched in Halden on Saturday against the law.', 'Police detained 30 people, a rights group said.'],
    'Hundreds marched in Halden on Saturday against the law. Police detained 30 people, a rights group said.',
  ],
  [
    ['The judge, Ana Ruiz, adjourned the trial until March 3, citing illness.'],
    'The judge, Ana Ruiz, adjourned the trial until March 3, citing illness.',
  ],
  [
    ["The Vellandic General Staff said its troops had withdrawn from Tessin 'to save lives'."],
    'Velland’s General Staff said its troops had withdrawn from Tessin ‘to save lives’.',
  ],
  [["The general said the withdrawal was 'orderly'."], 'The general said the withdrawal was “orderly”.'],
  [
    ['Speaking in Brenn, Druzh said he was “open to talks”.'],
    'Oskarian President Pavel Druzh said he was “open to talks”.',
  ],
  [
    ['El-Sayad and Kolt spoke by phone on Monday, the UN said.'],
    'UN envoy Karim el-Sayad and Oskarian Foreign Minister Irina Kolt spoke by phone on Monday, the UN said.',
  ],
  [
    ['Owen Pratley, the general secretary of the Harbour Union, said talks would resume.'],
    'Owen Pratley, the general secretary of the Harbour Union, said talks would resume.',
  ],
  [
    ['The union’s leader, Owen Pratley, said talks would resume.'],
    'The union’s leader, Owen Pratley, said talks would resume.',
  ],
  [
    ['Voigt said he would appeal.', 'The council had voted to sack the port director, Emil Voigt, on Monday.'],
    'Emil Voigt said he would appeal.',
  ],
  [
    ['The attack, the third in a week, knocked out power to 9,000 homes – a quarter of the town – officials said.'],
    'The attack, the third in a week, knocked out power to 9,000 homes – a quarter of the town – officials said.',
  ],
  [
    ['The attack - the third in a week - knocked out power to 9,000 homes, officials said.'],
    'The attack knocked out power to 9,000 homes, officials said.',
  ],
  [
    ['A 5.1-magnitude quake shook Brenn at 4am (02:00 GMT), the survey said.'],
    'A 5.1-magnitude quake shook Brenn at 4am (02:00 GMT), the survey said.',
  ],
  [['A quake shook Brenn at 4am (02:00 GMT), the survey said.'], 'A quake shook Brenn at 4am, the survey said.'],
  [['Prices rose 3 per cent in a month, the office said.'], 'Prices rose 3 percent in a month, the office said.'],
  [
    ['U.S. envoy Tim Rook arrived in Halden. He will meet Iversk on Sunday.'],
    'U.S. envoy Tim Rook arrived in Halden. Tim Rook will meet Iversk on Sunday.',
  ],
  [
    ['The clinic’s head, Dr. Jo Tarn, said the ward was full.'],
    'The clinic’s head, Dr. Jo Tarn, said the ward was full.',
  ],
  [['Mr Reule said it was time to act.'], 'Vellandic Prime Minister Tomas Reule said it was time to act.'],
  [
    ['Former Defence Minister Thomas Reule said it was time to act.'],
    'Former Defence Minister Tomas Reule said it was time to act.',
  ],
  [
    ['Nobody was hurt in the blaze, the fire brigade said on Thursday, adding that its cause was not yet known.'],
    'Nobody was hurt in the blaze, the fire brigade said on Thursday.',
  ],
  [
    ['The court also fined the paper 10,000 crowns, its editor, Kit Osei, wrote in a post on Friday.'],
    'The court also fined the paper 10,000 crowns, its editor, Kit Osei, wrote in a post on Friday.',
  ],
  [
    ['Still, more than half of the shops opened on Monday, the chamber of commerce said.'],
    'More than half of the shops opened on Monday, the chamber of commerce said.',
  ],
  [
    ['Officials said there were no casualties, and that the fire had been put out.'],
    'There were no casualties, officials said.',
  ],
  [
    ['The group said in a statement that three of its members had been arrested.'],
    'Three of its members had been arrested, the group said in a statement.',
  ],
  [
    ['The group said in a statement on Friday that three of its members had been arrested.'],
    'The group said that three of its members had been arrested.',
  ],
  [
    ['As a result, trains between Halden and Karsk will not run on Sunday.'],
    'Trains between Halden and Karsk will not run on Sunday.',
  ],
  [
    ['Druzh on Monday signed a decree that bans the sale of fuel abroad.'],
    'Oskarian President Pavel Druzh signed a decree that bans the sale of fuel abroad.',
  ],
  [
    ['"It was an attack on all of us", said Iversk.'],
    '“It was an attack on all of us”, Vellandic President Marta Iversk said.',
  ],
  [
    [
      'The ministry announced the measure on Monday, a day after floods hit the city, saying it would cost 2 million crowns.',
    ],
    'The ministry announced the measure on Monday, a day after floods hit the city, saying it would cost 2 million crowns.',
  ],
  [['The Kingdom of Oskaria said an air strike hit Karsck.'], 'Oskaria said an airstrike hit Karsk.'],
  [
    ['But separately, an air strike hit Karsck on Monday, which left ten people hurt...'],
    'An airstrike hit Karsk on Monday.',
  ],
  [
    ['TESSIN, Dolna (AP) — Two people were hurt when a crane fell, police said.'],
    'Two people were hurt when a crane fell, police said.',
  ],
  [['Voigt called Tessin‘s bridge “Dolna‘s best”.'], 'Voigt called Tessin’s bridge “Dolna’s best”.'],
  [['Today’s vote was put off, the mayor of Tessin said.'], 'Wednesday’s vote was put off, the mayor of Tessin said.'],
];

it.each(CASES)('%j → %s', (passages, text) => {
  expect(verifyWording(text, passages, story, DAY)).toEqual([]);
});
