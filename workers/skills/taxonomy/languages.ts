export const languages = `
English! = english communication, english language, spoken english, fluent english, business english, english fluency
Hindi = hindi speaking, hindi language
Telugu = telugu speaking
Tamil = tamil speaking
Kannada = kannada speaking
Malayalam = malayalam speaking
Marathi = marathi speaking
Gujarati = gujarati speaking
Bengali! = bangla
Punjabi
Urdu
Odia = oriya
Assamese
Sanskrit
Spanish! = spanish language, spanish speaking
French! = french language, french a1, french b1, french b2
German! = german language, german a1, german a2, german b1, german b2, german c1
Italian!
Portuguese!
Dutch!
Polish!
Russian!
Arabic
Mandarin! = mandarin chinese, chinese language
Japanese! = jlpt, jlpt n3, jlpt n2
Korean!
Turkish!
Vietnamese!
Indonesian! = bahasa indonesia
Swahili
Hebrew
Greek!
Swedish!
Norwegian!
Danish!
Finnish!
Czech!
Romanian!
Hungarian!
Ukrainian!
Irish Gaelic = gaeilge
Sign Language = american sign language, british sign language
Konkani
Bhojpuri
Maithili
Kashmiri
Sindhi
Manipuri
Nepali
Sinhala
Persian! = farsi
Thai!
Filipino = tagalog
Bahasa Malaysia = bahasa melayu, malay language
Catalan
Croatian!
Serbian!
Slovak!
Bulgarian!
Lithuanian!
Burmese
Khmer
Zulu
Afrikaans
Amharic
Cantonese
Bosnian!
Marwari
Tulu
Haitian Creole
Somali!
Rajasthani!
Yoruba
Hausa
Tigrinya
Albanian!
Slovenian!
Macedonian!
Latvian!
Estonian!
`;
