/**
 * Places below and above countries that news names often: states of the United States with their abbreviations, cities,
 * regions, seas. Hand-made for counterpoint; state abbreviations as in the Associated Press stylebook and by USPS.
 *
 * One line a country key: its places, other names of one place behind an equals sign.
 */
export const REGIONS = `
us: Alabama=Ala, Alaska, Arizona=Ariz, Arkansas=Ark, California=Calif=CA, Colorado=Colo, Connecticut=Conn, Delaware=Del, Florida=Fla=Floridian=Floridians, Georgia=Ga, Hawaii, Idaho, Illinois=Ill, Indiana=Ind, Iowa, Kansas=Kan, Kentucky=Ky, Louisiana=La, Maine, Maryland=Md, Massachusetts=Mass, Michigan=Mich, Minnesota=Minn, Mississippi=Miss, Missouri=Mo, Montana=Mont, Nebraska=Neb, Nevada=Nev, New Hampshire=N.H., New Jersey=N.J., New Mexico=N.M., New York=N.Y.=NY, North Carolina=N.C., North Dakota=N.D., Ohio, Oklahoma=Okla, Oregon=Ore, Pennsylvania=Pa, Rhode Island=R.I., South Carolina=S.C., South Dakota=S.D., Tennessee=Tenn, Texas=Tex=Texan=Texans, Utah, Vermont=Vt, Virginia=Va, Washington state, West Virginia=W.Va., Wisconsin=Wis, Wyoming=Wyo, New York City=NYC, Los Angeles, Chicago, Houston, Philadelphia, Phoenix, San Antonio, San Diego, Dallas, San Francisco, Austin, Seattle, Denver, Boston, Detroit, Memphis, Baltimore, Milwaukee, Las Vegas, Albuquerque, Tucson, Sacramento, Atlanta, Miami, Oakland, Minneapolis, St. Louis, Tampa, Orlando, Cleveland, Cincinnati, Pittsburgh, New Orleans, Kansas City, Charlotte, Charleston, Nashville, Indianapolis, Salt Lake City, Buffalo, Manhattan, Brooklyn, Queens, Bronx, Staten Island, Long Island, Ferguson, Baton Rouge, Charlottesville, Guantanamo Bay, Guantanamo, Guam, Silicon Valley, Wall Street
uk: Belfast, Edinburgh, Glasgow, Manchester, Birmingham, Liverpool, Leeds, Cardiff, Gibraltar
china: Shanghai, Guangzhou, Shenzhen, Wuhan, Chongqing, Tianjin, Xinjiang, Tibet=Tibetan=Tibetans, Macau, Sichuan, Guangdong, Hubei, Tiananmen Square, Great Hall of the People
taiwan: Taiwan Strait
russia: St. Petersburg, Chechnya=Chechen=Chechens, Dagestan, Vladivostok, Siberia
ukraine: Crimea=Crimean, Donbas, Donetsk, Luhansk, Kharkiv, Mariupol, Odessa=Odesa, Kherson, Bakhmut, Zaporizhzhia
france: Marseille=Marseilles, Lyon, Calais
germany: Munich, Frankfurt, Hamburg, Cologne, Hannover
italy: Milan, Naples, Venice, Sicily, Lampedusa
spain: Barcelona, Catalonia=Catalan=Catalans
belgium: Antwerp
netherlands: The Hague, Rotterdam
switzerland: Geneva, Zurich, Davos
israel: Tel Aviv, Golan Heights
palestine: Gaza Strip, Gaza=Gazan=Gazans, West Bank
syria: Aleppo, Homs, Idlib, Raqqa, Hama
iraq: Mosul, Basra, Fallujah, Tikrit, Kirkuk, Kurdistan
afghanistan: Kandahar, Helmand, Herat, Jalalabad
pakistan: Karachi, Lahore, Peshawar, Punjab, Balochistan, Abbottabad
india: Mumbai=Bombay, Kolkata=Calcutta, Chennai, Bangalore=Bengaluru, Hyderabad, Kashmir=Kashmiri, Gujarat, Assam, Maharashtra
japan: Fukushima, Osaka, Hiroshima, Nagasaki, Okinawa
indonesia: Bali, Aceh, Sumatra
egypt: Alexandria, Tahrir Square, Sinai
libya: Benghazi
turkey: Istanbul
nigeria: Lagos, Borno
south africa: Johannesburg, Cape Town
kenya: Mombasa, Garissa
australia: Sydney, Melbourne, Brisbane, Perth, Queensland, New South Wales
canada: Toronto, Montreal, Vancouver, Quebec, Ontario, Alberta, British Columbia
brazil: Rio de Janeiro, Sao Paulo
mexico: Tijuana, Ciudad Juarez
saudi arabia: Mecca, Jeddah, Medina
-: Europe=European=Europeans, Asia=Asian=Asians, Africa=African=Africans, Middle East, Latin America=Latin American, South America, North America, Central America, Southeast Asia, Central Asia, Arctic, Antarctica, Pacific, Atlantic, Mediterranean, South China Sea, East China Sea, Black Sea, Red Sea, Persian Gulf, Caribbean, Balkans, Scandinavia, Sahel, Horn of Africa, Gulf of Mexico, Indian Ocean, Arabian Sea, Strait of Hormuz, Himalayas, Sahara, Korean Peninsula, Indo-Pacific, Asia-Pacific, Eurozone
`;
