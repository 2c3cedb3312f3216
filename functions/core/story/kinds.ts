/**
 * The kinds of heading that news of any story falls under, each with the words by which its events are known: a section of
 * story.yaml needs no more than a heading. General English only; what belongs to one story stands in its story.yaml.
 */

/**
 * Who speaks under a heading of this kind: the state or a party; another country's government; `bargaining`: the state or
 * a party, where the words are of the kind too.
 */
export type Voice = 'political' | 'foreign' | 'bargaining';

export interface Kind {
  /** What a heading of this kind is called: single words, by stem. */
  readonly named: string;
  /** Deeds that hardly stand under another heading; phrases of two words and more are parted by commas. */
  readonly deeds: string;
  /** What such events are about. */
  readonly matters: string;
  readonly voice?: Voice;
  /** Where its events go in a story that has no heading of this kind: the first of these that it has. */
  readonly kin?: readonly string[];
}

export const KINDS = {
  fighting: {
    named:
      'fighting, fight, attack, airstrike, air strike, battle, battlefield, front, front line, hostility, combat, offensive, bombardment, military operation, clash, violence, shelling, war',
    deeds:
      'struck, hit, attacked, killed, killing, wounded, shelled, shelling, bombarded, bombardment, air strike, airstrike, drone attack, drone strike, missile strike, missile attack, rocket attack, shot down, shoot down, intercepted, launched drones, launched missiles, launched rockets, launched attack, captured, recaptured, took control, taken control, gained control, seized control, under control, lost control, forces taken, forces occupied, forces took, troops taken, troops took, village fallen, town fallen, withdrew, withdrawal troops, loss town, loss city, withdrawn, retreat, repelled, beaten back, advance, encircled, encirclement, ambushed, opened fire, gunmen, clash, stormed, blown up, car bomb, suicide bomber, dead attack, without electricity, without power, without heat, power cut, power outage, emergency outage, air alert, air raid, evacuation order, mandatory evacuation, counterattack, counteroffensive, region targeted, city targeted, port targeted, came under attack, under fire, under siege, cut off town, cut off city, forces offensive, troops offensive, launched offensive, barrage',
    matters:
      'attack, strike, drone, missile, rocket, bomb, bombing, explosion, blast, artillery, mortar, fuel tank, storage tank, troops, soldier, fighter, forces, air defence, front line, frontline, battle, fighting, offensive, assault, combat, killed, killing, wounded, injured, injuring, dead, destroyed, damaged, debris, fire, town, village, settlement, territory, brigade, battalion, General Staff, Air Force, commander, casualty, militant, rebel, sniper, mine, warship, tanker, refinery, depot, substation, grid, electricity, power station, transmission line, nuclear plant, targeted, besieged, armed forces, defend city',
  },
  casualties: {
    named: 'casualty, dead, death, victim, toll, injury, loss, killed, missing',
    kin: ['fighting', 'disaster', 'protests', 'health'],
    deeds:
      'killed, killing, died, dies, death toll, toll, found dead, wounded, injured, injuring, hurt, bodies, body, missing, presumed dead, lost life, drowned, hospitalised, hospitalized, fatality, casualty, shot dead, identified, morgue, funeral, buried',
    matters:
      'dead, death, people, hospital, victim, survivor, wound, injury, gunshot, family, mourn, critical condition',
  },
  diplomacy: {
    named: 'diplomacy, diplomatic, foreign, relation, ambassador, summit',
    kin: ['politics', 'reaction', 'talks'],
    voice: 'political',
    deeds:
      'summit, state visit, phone call, telephone conversation, spoke phone, held talks, hold talks, discussed, met, meet, meeting, summoned, expelled diplomats, recalled ambassador, resolution, condemned, denounced, Security Council, General Assembly, communique, joint statement, invited, congratulated, greeting',
    matters:
      'diplomat, diplomatic, ambassador, embassy, foreign minister, foreign ministry, envoy, bilateral, ally, leader, relations, European Union, United Nations, NATO, UN, EU, call, visit, support, statement, tension, cooperation, alliance, counterpart, solidarity',
  },
  politics: {
    named:
      'politics, political, government, parliament, opposition, domestic, policy, cabinet, election, reform, power',
    kin: ['diplomacy'],
    voice: 'political',
    deeds:
      'resigned, resign, resignation, stepped down, step down, sacked, appointed, named minister, sworn in, nominated, dissolved, passed law, passed bill, voted, signed decree, decree, approved, impeach, coalition, no-confidence, election, re-election, referendum, constitution, amendment, bill, cabinet, reshuffle, took office, transition, handed power, banned party, corruption, scandal, censure, outlawed',
    matters:
      'president, prime minister, minister, parliament, lawmaker, legislature, senate, senator, congress, party, opposition, government, politician, democracy, democratic, reform, regime, administration, mandate, poll, candidate, campaign, law, legislation, authorities, policy, governor, council, speech, address, leadership, official',
  },
  talks: {
    named: 'talk, negotiation, peace, ceasefire, truce, mediation, agreement, deal, bargaining',
    voice: 'bargaining',
    kin: ['diplomacy', 'politics', 'strike'],
    deeds:
      'peace talks, peace deal, peace plan, peace agreement, peace process, peace proposal, negotiate, negotiation, negotiator, negotiating table, mediator, mediation, ceasefire, truce, armistice, end war, ending war, end conflict, reached agreement, reached deal, agreed, signed agreement, offer, counter-offer, rejected offer, proposal, proposed, talks, round talks, broke down, resumed talks, bring peace, security guarantee, compromise, settlement, arbitration, arbitrator, conciliation, framework, bargaining, sticking point, deadlock',
    matters:
      'talk, agreement, deal, peace, envoy, table, concession, terms, plan, draft, document, progress, dialogue, demand, condition, draft agreement, both sides, breakthrough, peaceful, territorial, guarantee',
  },
  reaction: {
    named: 'reaction, world, international, abroad, response abroad, global, foreign',
    kin: ['diplomacy', 'politics'],
    voice: 'foreign',
    deeds:
      'condemned, urged, called on, denounced, welcomed, appealed, expressed concern, voiced concern, statement, evacuate citizens, travel warning, solidarity, embassy, secretary-general, Secretary General, State Department, White House, Security Council, Foreign Office, suspended aid, review aid, rally outside embassy',
    matters:
      'foreign minister, foreign secretary, Secretary of State, prime minister, president, ambassador, United Nations, UN, European Union, EU, NATO, U.S, US, United States, ally, leaders, government, abroad, world, international, envoy, diplomat',
  },
  economy: {
    named:
      'economy, economics, economic, business, market, trade, finance, money, cost, industry, company, price, tourism, jobs',
    deeds:
      'share price, shares fell, shares rose, stock market, stock exchange, stocks fell, inflation, interest rate, central bank, budget, deficit, gross domestic product, GDP, forecast growth, exports, imports, tariff, trade deal, revenue, profit, net loss, insurer, bankruptcy, credit rating, compensation, billion, million dollars, million euros, prices rose, prices fell, oil price, unemployment, layoff, laid off, jobs, loan, bond, debt, currency, foreign reserves, wealth fund, investor, investment, damages, cost estimated, costs day, chamber commerce, cancelled bookings, lost bookings, losing day, consumer council, doubled price, subsidiary, stake, shareholder, nationalised',
    matters:
      'economy, economic, shop, price, market, trade, trader, business, company, industry, demand, supply, tax, fund, finance, cost, sales, export, import, stock, share, percent, airline, tourism, hotel, retailer, grain, harvest, crop, fishery, gas, LNG, liquefied natural gas, production, analyst, quarter, dollar, euro, cargo, container, freight, shipper, delivery, shortage, factory',
  },
  sanctions: {
    named: 'sanction, embargo, tariff',
    kin: ['economy', 'diplomacy', 'politics'],
    deeds:
      'sanction, sanctions package, lifted sanctions, imposed sanctions, embargo, asset freeze, freeze assets, frozen assets, froze assets, blacklist, blacklisted, price cap, export ban, import ban, export control, restrictive measures, travel ban, circumvent, shadow fleet, visa ban, confiscate assets, seized assets',
    matters: 'Treasury Department, listed, asset, restriction, tariff, exemption, license, penalty, evade',
  },
  weapons: {
    named: 'weapon, military aid, arms, armament, defence aid, munition, defence',
    kin: ['diplomacy', 'politics'],
    deeds:
      'military aid, weapons, arms deal, arms supply, weapons package, aid package, ammunition, munition, supply air defence, deliver air defence, deliver missiles, deliver tanks, supply tanks, sending tanks, send tanks, fighter jets deal, joint procurement, procurement, buy weapons, arms export, battle tank, tanks, howitzer, armoured vehicle, stockpile, missile system, defence contract, defence spending, defence budget, missile test, new missile, training mission, cluster bomb, cluster munition, missile programme, drone production, arms shipment, supplying weapons',
    matters:
      'air defence system, weapon, arms, tank, deliver, supply, pledge, package, shell, interceptor, defence industry, arsenal, combat vehicle',
  },
  security: {
    named:
      'regional, security, border, elsewhere in the region, neighbour, neighborhood, defence, terrorism, intelligence',
    kin: ['diplomacy', 'politics'],
    deeds:
      'airspace violation, violated airspace, entered airspace, near airspace, scrambled, fighter jets intercept, reconnaissance aircraft, border closed, closed border, border guard, incursion, sabotage, espionage, spying, spy, cyberattack, cyber attack, hybrid attack, undersea cable, arson attack, military exercise, joint exercise, naval exercise, exercise, drills, manoeuvres, nuclear weapons, nuclear test, deployed nuclear, nuclear-capable, boarded ship, balloon, terror alert, deployment, combat duty, provocation, coastguard, flotilla',
    matters:
      'airspace, border, neighbour, NATO, flank, jets, deployment, drone sighting, navy, patrol, intelligence, threat, mercenary, security',
  },
  humanitarian: {
    named: 'humanitarian, refugee, aid, displaced, civilian, relief, displacement, migration',
    kin: ['response', 'disaster', 'fighting'],
    deeds:
      'humanitarian aid, aid convoy, relief supplies, refugees, displaced people, displaced, fled homes, fled, evacuated, evacuation, evacuee, shelter, Red Cross, Red Crescent, UNHCR, UNICEF, World Food Programme, famine, hunger, malnutrition, food aid, clean water, humanitarian corridor, returned home, family reunited, donation, prisoner exchange, prisoner swap',
    matters:
      'aid, relief, food, water, camp, tents, blankets, charity, supplies, convoy, civilian, children, medicine, homeless, appeal, families',
  },
  health: {
    named:
      'case, health, infection, outbreak, patient, disease, epidemic, hospital, spread, cases and deaths, virus, pandemic',
    kin: ['response'],
    deeds:
      'patient, confirmed case, suspected case, new case, first case, probable case, infected, infection, tested positive, test positive, positive test, laboratory confirmed, hospitalised, hospitalized, intensive care, died disease, deaths, death toll, fell ill, fallen ill, sickened, outbreak, cluster, symptoms, diagnosed, contracted, recovered, discharged, reproduction number, incidence',
    matters:
      'case, virus, disease, illness, ill, sick, hospital, ward, clinic, doctor, strain, spread, dead, died, killed, fever, contact, epidemic, pandemic, health ministry, school',
  },
  vaccines: {
    named: 'vaccine, vaccination, treatment, medicine, science, research, drug',
    kin: ['health', 'response'],
    deeds:
      'vaccine, vaccination, vaccinate, doses, jab, inoculation, immunisation, immunization, antiviral, antibiotic, clinical trial, drug, treatment, genome, sequencing, genetic, laboratory test, test kit, diagnostic, stockpile drugs, drug maker, scientists',
    matters:
      'dose, trial, researcher, scientist, laboratory, study, regulator, manufacturer, therapy, medicine, virologist, supply, resistant, seed virus',
  },
  response: {
    named:
      'response, measure, relief, rescue, clean-up, cleanup, restriction, emergency, containment, recovery, prevention, operation, precaution',
    kin: ['disaster'],
    deeds:
      'state of emergency, declared emergency, emergency decree, declared, ordered, imposed, shut, recall, recalled, curfew, quarantine, quarantined, isolation, isolated, lockdown, closed schools, schools closed, shut schools, cancelled classes, banned, lifted restrictions, rescue, rescued, search, search and rescue, crews, cleanup, clean-up, clean up, booms, dispersant, contain, containment, controlled burn, burn off, deployed, evacuated, evacuation, alert level, raised alert, pandemic alert, phase, advised, advisory, guidelines, sandbag, firefighters, reopened, reopen, inspection, screening, dispatched, mobilised, mobilized, cull, culled, task force, emergency operation, stop leak, plug leak',
    matters:
      'emergency, measure, authorities, coast guard, officials, volunteer, response, effort, agency, plan, restriction, mask, disinfect, helicopter, vessel, equipment, stop, efforts, command, hotline, precaution, warned, prepare, hospital',
  },
  travel: {
    named: 'travel, transport, flight, airport, railway, rail, traffic, road, shipping, border, tourism',
    kin: ['response', 'disaster', 'fighting'],
    deeds:
      'flights cancelled, cancelled flights, suspended flights, airline, airport, passengers, travel advice, travel advisory, travel warning, nonessential travel, essential travel, border closed, closed border, rail service, train service, ferries, ferry, cruise ship, cruise line, road closed, bus service, diverted, rerouted, grounded, stranded, thermal scanner, tourists',
    matters:
      'travel, flight, train, bus, plane, road, traveller, traveler, tourist, passenger, visa, rail, ship, port, route, commuter, timetable, station, motorway, bridge, travellers',
  },
  strike: {
    named:
      'strike action, walkout, picket, picketing, industrial action, dispute, stoppage, labour, labor, union, strikers, industrial, workers',
    kin: ['protests'],
    deeds:
      'strike, walkout, walked out, walk out, picket, picket line, industrial action, strike ballot, ballot, voted strike, overtime ban, stoppage, downed tools, lockout, locked out, strikebreaker, agency workers, strike fund, strike pay, returned work, return work, union members, work-to-rule, sympathy strike, blockade, lay down tools',
    matters:
      'union, member, worker, striker, docker, driver, nurse, teacher, staff, shift, employer, pay, wages, labour, action, join, march, branch, steward, gate, crew',
  },
  courts: {
    named:
      'court, trial, justice, legal, law, inquiry, investigation, police, crime, arrest, prosecution, lawsuit, accountability, corruption',
    kin: ['politics', 'diplomacy'],
    deeds:
      'court, judge, tribunal, trial, sentenced, jailed, jail term, convicted, acquitted, indicted, charged, prosecutor, lawsuit, sued, sue, appeal, verdict, ruling, ruled, injunction, arrested, arrest, detained, detention, remanded, warrant, investigation, investigate, investigator, inquiry, probe, inquest, fined, pleaded guilty, extradition, raided, subpoena, hearing, testified, released bail, criminal complaint, watchdog',
    matters:
      'police, lawyer, attorney, suspect, evidence, crime, criminal, case, legal, law, prison, custody, magistrate, commission, negligence, accused, officer, breach, charges',
  },
  protests: {
    named: 'protest, demonstration, unrest, rally, march, street, uprising, riot, revolt',
    kin: ['politics', 'strike'],
    deeds:
      'protest, protester, demonstrator, demonstration, demonstrated, rally, rallied, marched, march, took streets, take streets, sit-in, tear gas, riot police, water cannon, barricade, crowd, chanted, chanting, curfew, clashed police, clashes, threw stones, petrol bomb, Molotov, rubber bullet, set ablaze, looted, looting, occupied square, vigil, counter-protest, defied, stormed, mass rally',
    matters:
      'square, street, activist, organiser, organizer, police, banner, slogan, thousands, security forces, army, tanks, troops, gather, supporter, thugs, student, opposition, anti-government, pro-government, unrest, crackdown',
  },
  media: {
    named: 'media, internet, press, journalist, information, communication, censorship, broadcast',
    kin: ['politics'],
    deeds:
      'journalist, reporter, correspondent, camera crew, internet, website, Twitter, Facebook, YouTube, social media, broadcaster, newspaper, newsroom, TV station, press freedom, censorship, censored, blocked access, shut internet, mobile network, text messaging, disinformation, hackers, press pass, editor, off the air',
    matters:
      'media, network, television, channel, online, news, press, service, users, access, blogger, footage, coverage, phone, telecom',
  },
  environment: {
    named: 'environment, wildlife, nature, climate, pollution, coast, shore, ecology, water quality, animal',
    kin: ['disaster'],
    deeds:
      'wildlife, birds, sea turtle, turtles, fish kill, dead fish, pollution, polluted, contaminated, contamination, wetlands, marsh, marshes, beaches, shoreline, coastline, habitat, ecosystem, coral, toxic, emission, air quality, species, dolphin',
    matters:
      'environment, environmental, animal, fish, bird, beach, coast, shore, water, sea, marine, ecological, biologist, conservation, refuge',
  },
  disaster: {
    named:
      'flood, flooding, fire, wildfire, storm, earthquake, quake, weather, damage, disaster, eruption, spill, leak, explosion, hurricane, cyclone, drought, landslide, event, main event, situation',
    kin: ['response'],
    deeds:
      'flooded, floodwater, burst banks, river rose, water level, dam, levee, heavy rain, rainfall, storm, hurricane, cyclone, typhoon, tornado, landslide, mudslide, earthquake, magnitude, aftershock, tremor, eruption, erupted, lava, ash cloud, wildfire, blaze, burned, acres, hectares, explosion, exploded, leak, leaking, leaked, spill, spilled, spewing, gushing, gusher, slick, capsized, sank, collapsed, derailed, crashed, swept away, barrels day, gallons, oil reached, made landfall, landfall',
    matters:
      'water, river, rain, wind, fire, smoke, building, bridge, house, damage, destroyed, wave, coast, rig, well, pipe, oil, barrel, gallon, tanker, crash, rubble, forecast, forecaster, metres, tide, evacuated, ashore, drift',
  },
  energy: {
    named: 'energy, power, electricity, infrastructure, water supply, utility, gas, grid, nuclear',
    kin: ['fighting', 'disaster', 'economy'],
    deeds:
      'power cut, power outage, blackout, without power, without electricity, without heating, electricity restored, grid, substation, power plant, nuclear plant, reactor, transmission line, gas pipeline, gas supply, gas transit, water supply, refinery, fuel shortage, rationing, rolling blackouts, generator, heating',
    matters: 'electricity, power, energy, gas, fuel, heating, utility, household, pipeline, operator, supply, consumer',
  },
  prisoners: {
    named: 'prisoner, hostage, captive, detainee, exchange, abduction',
    kin: ['talks', 'diplomacy', 'humanitarian'],
    deeds:
      'prisoner exchange, prisoner swap, exchanged prisoners, hostage, hostages, released, freed, captives, prisoners war, kidnapped, abducted, abduction, detainees, ransom, repatriated, handed over, deported children',
    matters: 'prisoner, captive, release, exchange, swap, detainee, jail, prison, captor, body, remains',
  },
  education: {
    named: 'school, education, university, student',
    kin: ['response'],
    deeds:
      'schools closed, closed schools, reopened schools, pupils, classes, school, university, exams, campus, teacher, headteacher, classroom, kindergarten, nursery',
    matters: 'student, parent, children, lesson, term, education, college, lecture',
  },
  sport: {
    named: 'sport, culture, football, olympic, art',
    deeds:
      'match, tournament, championship, Olympic, athlete, league, fixture, concert, festival, museum, exhibition, film, cup final, postponed match',
    matters: 'team, player, club, stadium, coach, fans, game, artist, singer, audience',
  },
} as const satisfies Readonly<Record<string, Kind>>;

export type KindId = keyof typeof KINDS;

/** The kinds' names, as story.yaml may give them. */
export const KIND_IDS = Object.keys(KINDS) as [KindId, ...KindId[]];
