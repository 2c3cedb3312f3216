/** Countries and what is called after them: general knowledge, closed lists. */

/** Adjective or people's name (singular) → country, as "Norwegian:Norway". Plurals in -s are added below. */
const DEMONYMS = `Afghan:Afghanistan Albanian:Albania Algerian:Algeria American:US Angolan:Angola Argentine:Argentina
Argentinian:Argentina Armenian:Armenia Australian:Australia Austrian:Austria Azerbaijani:Azerbaijan Bahraini:Bahrain
Bangladeshi:Bangladesh Belarusian:Belarus Belgian:Belgium Bolivian:Bolivia Bosnian:Bosnia Brazilian:Brazil British:UK
Bulgarian:Bulgaria Burmese:Myanmar Cambodian:Cambodia Cameroonian:Cameroon Canadian:Canada Chadian:Chad Chilean:Chile
Chinese:China Colombian:Colombia Congolese:Congo Croatian:Croatia Cuban:Cuba Cypriot:Cyprus Czech:Czechia Danish:Denmark
Dutch:Netherlands Ecuadorian:Ecuador Egyptian:Egypt Emirati:UAE English:England Eritrean:Eritrea Estonian:Estonia
Ethiopian:Ethiopia European:Europe Filipino:Philippines Finnish:Finland French:France Gabonese:Gabon Georgian:Georgia
German:Germany Ghanaian:Ghana Greek:Greece Guatemalan:Guatemala Haitian:Haiti Honduran:Honduras Hungarian:Hungary
Icelandic:Iceland Indian:India Indonesian:Indonesia Iranian:Iran Iraqi:Iraq Irish:Ireland Israeli:Israel Italian:Italy
Ivorian:Ivory-Coast Jamaican:Jamaica Japanese:Japan Jordanian:Jordan Kazakh:Kazakhstan Kenyan:Kenya Korean:Korea
Kosovan:Kosovo Kurdish:Kurdistan Kuwaiti:Kuwait Kyrgyz:Kyrgyzstan Laotian:Laos Latvian:Latvia Lebanese:Lebanon
Liberian:Liberia Libyan:Libya Lithuanian:Lithuania Malaysian:Malaysia Malian:Mali Maltese:Malta Mexican:Mexico
Moldovan:Moldova Mongolian:Mongolia Montenegrin:Montenegro Moroccan:Morocco Mozambican:Mozambique Namibian:Namibia
Nepalese:Nepal Nicaraguan:Nicaragua Nigerian:Nigeria Nigerien:Niger Norwegian:Norway Omani:Oman Pakistani:Pakistan
Palestinian:Palestine Panamanian:Panama Paraguayan:Paraguay Peruvian:Peru Polish:Poland Portuguese:Portugal Qatari:Qatar
Romanian:Romania Russian:Russia Rwandan:Rwanda Saudi:Saudi-Arabia Scottish:Scotland Senegalese:Senegal Serbian:Serbia
Singaporean:Singapore Slovak:Slovakia Slovenian:Slovenia Somali:Somalia Soviet:Soviet-Union Spanish:Spain Sudanese:Sudan
Swedish:Sweden Swiss:Switzerland Syrian:Syria Taiwanese:Taiwan Tajik:Tajikistan Tanzanian:Tanzania Thai:Thailand
Tibetan:Tibet Tunisian:Tunisia Turkish:Turkey Turkmen:Turkmenistan Ugandan:Uganda Ukrainian:Ukraine Uruguayan:Uruguay
Uzbek:Uzbekistan Venezuelan:Venezuela Vietnamese:Vietnam Welsh:Wales Western:West Yemeni:Yemen Zambian:Zambia
Zimbabwean:Zimbabwe`;

/** More names of countries and of parts of the world, and the capitals that newspapers use for a government. */
const MORE_PLACES = `US|U.S.|USA|United States|America|UK|U.K.|Britain|Great Britain|United Kingdom|UAE|United Arab Emirates|North Korea|South Korea|
South Africa|South Sudan|New Zealand|Saudi Arabia|Sri Lanka|Ivory Coast|Costa Rica|Czech Republic|Soviet Union|Papua New Guinea|
Sierra Leone|El Salvador|Africa|Asia|Europe|Middle East|Latin America|North America|South America|Gaza|West Bank|Crimea|Kashmir|
Washington|London|Moscow|Kyiv|Beijing|Paris|Berlin|Brussels|Tokyo|Seoul|Pyongyang|Tehran|Ankara|Istanbul|Warsaw|Minsk|Vienna|
Geneva|Rome|Madrid|Lisbon|Athens|Budapest|Prague|Bucharest|Sofia|Belgrade|Helsinki|Stockholm|Oslo|Copenhagen|Dublin|Amsterdam|
The Hague|New York|Jerusalem|Tel Aviv|Cairo|Riyadh|Doha|Dubai|Abu Dhabi|Baghdad|Damascus|Beirut|Amman|Kabul|Islamabad|
New Delhi|Delhi|Mumbai|Dhaka|Hanoi|Bangkok|Jakarta|Manila|Singapore|Canberra|Sydney|Ottawa|Toronto|Mexico City|Havana|Caracas|
Bogota|Lima|Santiago|Buenos Aires|Brasilia|Nairobi|Lagos|Abuja|Addis Ababa|Khartoum|Tripoli|Tunis|Algiers|Rabat|Pretoria|
Johannesburg|Cape Town|Kinshasa|Hong Kong|Shanghai|Taipei|Black Sea|Baltic Sea|Mediterranean|Red Sea|Pacific|Atlantic|
Florida|California|Texas|Alaska|Miami|Los Angeles|Chicago|Boston`;

const country = new Map<string, string>();
const places = new Map<string, string>();
for (const pair of DEMONYMS.split(/\s+/)) {
  const [people = '', name = ''] = pair.split(':');
  const land = name.replace('-', ' ');
  country.set(people.toLowerCase(), land);
  if (!/(?:sh|ch|ese|ss)$/.test(people)) country.set(`${people.toLowerCase()}s`, land);
  if (land !== 'West') places.set(land.toLowerCase(), land);
}
for (const name of MORE_PLACES.split(/\s*\|\s*/)) places.set(name.toLowerCase(), name);
for (const [other, name] of [
  ['u.s.', 'US'],
  ['usa', 'US'],
  ['united states', 'US'],
  ['america', 'US'],
  ['u.k.', 'UK'],
  ['britain', 'UK'],
  ['great britain', 'UK'],
  ['united kingdom', 'UK'],
  ['united arab emirates', 'UAE'],
  ['czech republic', 'Czechia'],
] as const) {
  places.set(other, name);
}

/** The country of "Norwegian" or "Chileans" (any case); undefined for any other word. */
export const countryOf = (word: string): string | undefined => country.get(word.toLowerCase());
/** The one name of a well-known place (any case); undefined for any other name. */
export const knownPlace = (name: string): string | undefined => places.get(name.toLowerCase());

const lands = new Set(country.values());

/** Whether a place is a whole country, by any of its names ("Great Britain"); a capital is none. */
export const isCountry = (name: string): boolean => lands.has(knownPlace(name) ?? name);
