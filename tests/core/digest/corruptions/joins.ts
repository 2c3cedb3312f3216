/** Two true things made into one false one: words of two sentences or clauses in one, by hand. */
export const joins: Readonly<Record<string, string>> = {
  'war-06': 'Kolt met Karim el-Sayad in Geneva if Velland closed the training camp.',
  'war-13':
    'Oskarian President Pavel Druzh told state television that Oskaria had never planned to seize the port, as “theatre”.',
  'war-15': 'Two people were killed when a power station was struck, officials said.',
  'war-18': 'Vellandic Prime Minister Tomas Reule said the two countries would cross at the Orlin bridge on January 4.',
  'war-19': 'Residents reported hearing explosions on a hospital, a market and a bus depot.',
  'strike-06': 'The rail operator said freight services were running normally.',
  'strike-08': 'Police detained a lawyer for the union, Bea Lomas, without charge on Wednesday.',
  'strike-11': 'Vellandic Prime Minister Tomas Reule met reporters for two hours on Sunday.',
  'strike-13': 'Hospital porters ended their strike on Saturday, but said they would stay out.',
  'strike-18': 'The bus company Linea suspended the strike.',
  'outbreak-07': 'Opposition leader Sofia Brandt accused the government of hiding all figures.',
  'outbreak-15': 'Health Secretary Lena Aubrey said on Friday 600,000 masks would arrive.',
  'outbreak-21': 'A field hospital with 200 beds opened in Tessin within ten days.',
  'flood-08': 'Mayor Elsa Winn said she had warned the council about the dyke in 2023.',
  'flood-14': 'Looters allegedly broke into three shops, police chief Ron Abel said.',
  'flood-20': 'Oskaria said it had yet to decide whether to accept six helicopters and a field kitchen.',
  'election-08': 'UN envoy Karim el-Sayad arrived in Halden on Friday to mediate between Iversk and Brandt.',
  'election-12': 'Police in Karsk said two ballot boxes were stolen.',
  'election-20': 'Brandt put the cost at 800 million crowns.',
  'mixed-05':
    'Vellandic President Marta Iversk met the envoy in Tessin on Thursday and signed a law that raises the conscription age to 27.',
  'mixed-10':
    'The council voted to sack the port’s director, Emil Voigt, who has denied any wrongdoing over the collapse of the crane.',
  'mixed-17': 'Oskaria did not comment on the claim, which could not be independently verified.',
};
