/** Text as plans have it, of many languages that Arial is made for: to be measured in a browser. */
const words = `
Roadshow | Engagement with Expert Patients | Herefordshire Council | Public consultation on the local plan
Town hall meeting, 14 May 2026 | AVATAR | WAVE | VAT | Tomorrow | Yorkshire | Westminster | Ltd. | NHS England
PUBLIC INVOLVEMENT PLAN | STAKEHOLDER GROUP | ILLINOIS | illicit fillip | Lily | iiiiiiii | llllllll | WWWWWWWW | MMMM
“Have your say” (draft) | ‘quoted’ – and — dashed… | 50 % of £1,250,000 | €3.5m; $20 | 100% | A–Z | 1st/2nd/3rd
0123456789 | 01/02/2026 | 12:30–14:00 | +44 (0)1432 260000 | info@example.org | https://example.org/have-your-say?x=1&y=2
#1 * [x] {y} <z> = ~ ^ | a\\b | x_y | §12 ¶3 • item | ©2026 ®™ | 20 °C ± 5 | ½ ¼ ¾ | 3 × 4 ÷ 2 | → next ← back ↑↓ | № 7
≤ 5 ≥ 6 ≠ 7 ≈ 8 | −5 | √2 ∞ | Ω µ π | ♠♥♦♣ | ■ □ ▲ ► ▼ ● ○
Ngāti Porou hapū | Whakatāne | Tūhoe me ngā iwi | Llanfairpwllgwyngyll | Sïan Ŵyn Tŷ | Gàidhlig | Éire, Ó Súilleabháin
Évaluation participative | Collectivités d’outre-mer | cœur | L’œuvre à Noël | Îles | Ça va ? | garçon | Où ? | naïve
Bürgerbeteiligung in Köln | Straßenfest | Öffentlichkeit | ÜBERBLICK | Ärztekammer | GRÖẞE | Maßnahme
Participación ciudadana | ¿Qué opina? | ¡Sí! | Peñíscola | Coruña | Participação pública | São Paulo | reunião | ações
Città di Forlì | perché | È così | Ünal Öztürk | İstanbul’da danışma | ığdır | ŞIRNAK | Çağrı | Değerlendirme
Żółć gęślą jaźń | Łódź | Wrocław | ŁÓDŹ | Konsultacje społeczne | Příští schůzka | Žďár nad Sázavou | Ľubovňa | Ďáblice | kôň
Győr-Moson-Sopron | Nyíregyháza | árvíztűrő tükörfúrógép | București | Timișoara | Țară | Ştefan | Brăila
Đakovo | Šibenik | Čakovec | Ljubljana | Rīga, Ķegums | Šiauliai | Ėglė | Ąžuolas | Tõstamaa | Võru | Jõgeva
Åbo | Ærø | Ørsted | Malmö | Þórshöfn | Ísafjörður | Reykjavík | Sør-Trøndelag | Hämeenlinna | Sámi Đ Ŋ Ŧ
Hà Nội | Thành phố Hồ Chí Minh | Đà Nẵng | Người dân | Quảng Ngãi | Nguyễn Thị Ưng | ữ ự ợ ổ
Ħamrun | Għawdex | Żebbuġ | Hawaiʻi | Kāneʻohe | Yorùbá Ẹ̀kọ́ | Ọ̀ṣun | Hausa ɓ ɗ ƙ
Δημόσια διαβούλευση | Αθήνα | ΘΕΣΣΑΛΟΝΙΚΗ | Ενδιαφερόμενοι φορείς | Ύδρα | Ώρα | Ηράκλειο | Ευρώπη
Общественные обсуждения | Москва | ЩЁЛКОВО | Жители района | Ёлка | Київ | Їжак | Єдність | Ґанок | Запоріжжя
София | Обществено обсъждане | Београд | Љубљана Њ Ђ Ћ Џ | Скопје Ѓ Ќ | Мінск ў | Қазақстан Әлеуметтік | Өскемен Ұлы Ү Һ
שיתוף הציבור | ירושלים | תל אביב | תוכנית
People of the county | Local councillors | GP practices | Voluntary & community sector | Carers’ forum | Youth board
Steering group | Citizens’ assembly | Focus groups (×6) | Online survey | Door-to-door | Drop-in sessions | Newsletter No. 3
Report to Cabinet | Key decision | “You said, we did” | Feedback | Co-design workshop | Co-production | Q&A | FAQ
inform | consult | involve | collaborate | empower | Level not stated | also: People; Partners | cancelled | postponed | done
Jan | Feb | Mar | Apr | May | Jun | Jul | Aug | Sep | Oct | Nov | Dec | Q1 2026 | Q2 | Spring | Summer | Autumn | Winter
January February March | April May June | July August September | October November December | 2026 | 2027/28 | W 23
Parents and carers of disabled children | Landowners | Tenants’ and residents’ associations | Schools, colleges and universities
Police and Crime Commissioner | Fire & Rescue | Environment Agency | Natural England | Historic England | Network Rail
Faith groups | LGBTQ+ network | Gypsy, Roma and Traveller families | Older people (65+) | People in work, 25–64
Chamber of Commerce | MPs | Parish & town councils | Local media: radio, press | Everyone who lives or works here
Letter to 12,000 homes | Exhibition in the library | Walkabout | Workshop 1 of 4 | Webinar, 18:30 | Leaflet drop | Poll
for’em | our wolf’s fair’s fair | ’til | rock ’n’ roll | Ty Coed | Yo-Yo | LA | PA. | Fa, fo | r, v. w. y. | “To” | U.K. | 11/11/11 | 7.7.
`;

export const samples: readonly string[] = textsOf(words);

/** The same with characters that only the newest fonts have. */
export const rareSamples: readonly string[] = textsOf(
  '₺20 | ₽30 | ₹500 | ₴100 | Ɛwe Ɔ Ŋ ƒ | Ɓɔ Ɗ Ƴ | ꞌ Ꞌ | ⱡ Ⱡ',
);

function textsOf(list: string): string[] {
  return list.split(/\s*[|\n]\s*/u).filter((text) => text !== '');
}
