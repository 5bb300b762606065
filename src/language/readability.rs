//! How hard a text is to read: its sentences, its words, its syllables, and two grades made of them.
//!
//! The definitions are those of textstat 0.7.4, so that a number printed here can be checked with a
//! tool that anybody can install. Where they surprise, the item says so. Syllables are not spoken
//! ones: textstat counts the places at which a typesetter may divide a word, so "open" is one
//! syllable and "children" two. The counting here is by rules and small tables that were fitted to
//! that count.

use std::collections::HashMap;
use std::sync::LazyLock;

/// Numbers about a text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Readability {
    /// Sentences of three words or more; one if there is none. Shorter pieces, such as "No." or
    /// "Card left.", are not counted, though their words are.
    pub sentences: usize,
    /// Words, as [`words`] gives them.
    pub words: usize,
    /// The syllables of all the words, as [`syllables`] counts them.
    pub syllables: usize,
    /// Stretches between spaces that have more than six characters. A stop or a quotation mark that
    /// touches a word is one of its characters.
    pub long_words: usize,
    /// The Flesch-Kincaid grade, a school year of the United States. May be below nought for very
    /// easy text. Not rounded.
    pub flesch_kincaid: f64,
    /// The LIX: words in a sentence and long words in a hundred, added. Two decimals.
    pub lix: f64,
    /// Words in a sentence. Not rounded.
    pub words_per_sentence: f64,
}

/// Takes a text and gives its numbers, or `None` if it has no word.
#[must_use]
pub fn measure(text: &str) -> Option<Readability> {
    let mut words = 0;
    let mut syllables = 0;
    for word in words_of(text) {
        words += 1;
        syllables += self::syllables(word);
    }
    if words == 0 {
        return None;
    }
    let sentences = pieces(text).filter(|piece| words_of(piece).nth(2).is_some()).count().max(1);
    let mut stretches = 0;
    let mut long_words = 0;
    for stretch in stretches_of(text) {
        stretches += 1;
        if stretch.chars().nth(6).is_some() {
            long_words += 1;
        }
    }
    let words_per_sentence = ratio(words, sentences);
    Some(Readability {
        sentences,
        words,
        syllables,
        long_words,
        // The mean lengths are not rounded here. textstat rounds both to one decimal first, which
        // moves its grade in steps of 1.18 and would make one syllable the difference of a year.
        flesch_kincaid: 0.39 * words_per_sentence + 11.8 * ratio(syllables, words) - 15.59,
        // Here they are, since otherwise the second decimal would differ from textstat's.
        lix: round(round(words_per_sentence, 10.0) + ratio(long_words * 100, stretches), 100.0),
        words_per_sentence,
    })
}

/// Takes a text and gives its sentences in order, each from its first letter or digit to its last
/// stop, without the marks and the space between them.
///
/// A full stop, an exclamation mark or a question mark ends a sentence wherever it stands, so that
/// "10.40" and "e.g." are cut; a line break or an ellipsis of one character ("…") does not. Short
/// pieces that [`measure`] does not count are given too.
#[must_use]
pub fn sentences(text: &str) -> Vec<&str> {
    pieces(text).map(|piece| piece.trim_end_matches(is_space)).collect()
}

/// Takes a text and gives its words in order, without the marks around them.
///
/// A word is what stands between spaces and has a letter, a digit or a low line: "mother-in-law",
/// "isn't", "and/or" and "16:30" are one word each, a dash between spaces is none.
#[must_use]
pub fn words(text: &str) -> Vec<&str> {
    words_of(text).collect()
}

/// Takes a word and gives how many syllables it counts for: nought if it has no letter and no
/// digit, and otherwise at least one. A number counts for one.
///
/// The count follows the division of words at line ends, as textstat's does. It is lower than the
/// spoken one where a first or last syllable has one letter ("about" and "city" are one) and where
/// no division is known ("leather" is one). Rare words and names may differ from textstat's count
/// by one.
#[must_use]
pub fn syllables(word: &str) -> usize {
    let parts = parts_of(word);
    let whole = parts.concat();
    if whole.is_empty() {
        return 0;
    }
    if let Some(known) = TABLES.words.get(whole.as_slice()) {
        return *known;
    }
    // In a compound a single letter or a number counts for nothing: "a.m.", "x-ray", "post-18".
    let sounded = |part: &&Vec<u8>| part.len() > 1 && part.iter().any(u8::is_ascii_lowercase);
    let mut count = 0;
    let mut first = true;
    for part in parts.iter().filter(sounded) {
        count += part_syllables(part);
        // textstat closes a compound up before it counts, and a closed compound is seldom divided
        // before a vowel: "check-in" is "checkin", one syllable.
        if !first && part.first().is_some_and(|letter| is_vowel(*letter)) && !opens_alone(part) {
            count -= 1;
        }
        first = false;
    }
    count.max(1)
}

/// Takes a Flesch-Kincaid grade and gives the reading age in years: the grade and five, since the
/// first grade is for children of six.
#[must_use]
pub fn reading_age(grade: f64) -> f64 {
    grade + 5.0
}

/// What stands between spaces.
fn stretches_of(text: &str) -> impl Iterator<Item = &str> {
    text.split(is_space).filter(|stretch| !stretch.is_empty())
}

fn words_of(text: &str) -> impl Iterator<Item = &str> {
    stretches_of(text)
        .map(|stretch| stretch.trim_matches(|c| !is_word(c)))
        .filter(|word| !word.is_empty())
}

/// The sentences with the space after the last of them.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let (_, from) = rest.split_at_checked(rest.find(is_word)?)?;
        let stop = from.find(is_stop).unwrap_or(from.len());
        let end = from.get(stop..)?.find(|c| !is_stop(c)).map_or(from.len(), |more| stop + more);
        let (piece, after) = from.split_at_checked(end)?;
        rest = after;
        Some(piece)
    })
}

fn is_stop(c: char) -> bool {
    matches!(c, '.' | '!' | '?')
}

/// What Python takes for space, which is four control characters more than Rust does.
fn is_space(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{1c}'..='\u{1f}')
}

/// What a Python pattern takes for a part of a word. Letters in circles and boxes are none.
fn is_word(c: char) -> bool {
    c == '_'
        || c.is_alphanumeric() && !matches!(c, '\u{24b6}'..='\u{24e9}' | '\u{1f130}'..='\u{1f189}')
}

#[expect(clippy::cast_precision_loss, reason = "no text has 2^52 words")]
fn ratio(part: usize, whole: usize) -> f64 {
    part as f64 / whole as f64
}

/// Rounds a number that is not negative, half upwards, as textstat does. A scale of 10 leaves one
/// decimal.
fn round(number: f64, scale: f64) -> f64 {
    (number * scale + 0.5).floor() / scale
}

/// The letters of a word in small ASCII, cut where a hyphen, a stroke or another mark joins two. An
/// apostrophe joins nothing; it is left out. What has no letter to stand for it is `0`, which the
/// rules read as a consonant.
fn parts_of(word: &str) -> Vec<Vec<u8>> {
    let mut parts = vec![Vec::new()];
    for c in word.chars().flat_map(char::to_lowercase) {
        if is_word(c) {
            if let Some(part) = parts.last_mut() {
                part.push(plain(c));
            }
        } else if !matches!(c, '\'' | '’' | '‘' | 'ʼ' | '\u{300}'..='\u{36f}') {
            parts.push(Vec::new());
        }
    }
    parts
}

fn plain(c: char) -> u8 {
    match c {
        'a'..='z' => u8::try_from(c).unwrap_or(b'0'),
        'à'..='æ' | 'ā' | 'ă' | 'ą' => b'a',
        'ç' | 'ć' | 'č' => b'c',
        'ď' | 'đ' | 'ð' => b'd',
        'è'..='ë' | 'ē' | 'ė' | 'ę' | 'ě' | 'ế' | 'ễ' | 'ệ' => b'e',
        'ğ' => b'g',
        'ì'..='ï' | 'ī' | 'į' | 'ı' => b'i',
        'ł' | 'ľ' => b'l',
        'ñ' | 'ń' | 'ň' => b'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ő' | 'œ' => b'o',
        'ř' => b'r',
        'ś' | 'ş' | 'š' | 'ș' | 'ß' => b's',
        'ţ' | 'ť' | 'ț' => b't',
        'ù'..='ü' | 'ū' | 'ů' | 'ű' | 'ų' => b'u',
        'ŵ' => b'w',
        'ý' | 'ÿ' | 'ŷ' => b'y',
        'ź' | 'ż' | 'ž' => b'z',
        _ => b'0',
    }
}

/// The syllables of letters that no mark divides, at least one.
fn part_syllables(letters: &[u8]) -> usize {
    if let Some(known) = TABLES.words.get(letters) {
        return *known;
    }
    let mut padded = Vec::with_capacity(letters.len() + 2);
    padded.push(b'^');
    padded.extend_from_slice(letters);
    padded.push(b'$');
    let mut count = by_rule(&padded);
    let mut rest = padded.as_slice();
    while let [first, second, ..] = rest {
        for (group, change) in TABLES.groups.get(&[*first, *second]).into_iter().flatten() {
            if rest.starts_with(group) {
                count += change;
            }
        }
        rest = rest.get(1..).unwrap_or_default();
    }
    usize::try_from(count).unwrap_or(0).max(1)
}

/// The count from the vowels of a word between `^` and `$`, at least one.
fn by_rule(padded: &[u8]) -> isize {
    let at = |place: usize| padded.get(place).copied().unwrap_or(b'$');
    let vowel = |place: usize| is_vowel(at(place));
    let ends = |ending: &str| padded.ends_with(ending.as_bytes());
    let last = padded.len().saturating_sub(2);

    // Vowels that stand together are one syllable, unless they are known to be two.
    let mut count = 0;
    for place in 1..=last {
        let opening_y = |place| place == 1 && at(place) == b'y';
        if !vowel(place) || opening_y(place) {
            continue;
        }
        if !vowel(place - 1) || opening_y(place - 1) || parted(padded, place) {
            count += 1;
        }
    }

    // A mute e, alone or before an s, a d or a suffix. After a consonant and an l it is heard.
    let heard = |l: usize| at(l) == b'l' && !vowel(l - 1);
    if last >= 3 && ends("e$") && !vowel(last - 1) && !heard(last - 1) {
        count -= 1;
    }
    if last >= 4 && ends("es$") && !vowel(last - 2) {
        let hissed = matches!(at(last - 2), b's' | b'x') || ends("ches$") || ends("shes$");
        if !hissed && !heard(last - 2) {
            count -= 1;
        }
    }
    if last >= 4 && ends("ed$") && !vowel(last - 2) {
        let held = matches!(at(last - 2), b't' | b'd') || heard(last - 2) && at(last - 3) != b'l';
        if !held {
            count -= 1;
        }
    }
    if last >= 4 && (ends("que$") || ends("gue$")) {
        count -= 1;
    }
    let suffix = MUTE_SUFFIXES.iter().find(|suffix| ends(suffix));
    if suffix.is_some_and(|suffix| last > suffix.len() && !vowel(last + 1 - suffix.len())) {
        count -= 1;
    }

    // One letter is not left alone at a line's end, nor carried over to the next line.
    if opens_alone(padded.get(1..=last).unwrap_or_default()) {
        count -= 1;
    }
    if last >= 4 && vowel(last) && !vowel(last - 1) && vowel(last - 2) {
        let carried = match at(last) {
            b'e' => true,
            b'y' => matches!(at(last - 1), b'l' | b't' | b'b' | b'p' | b'r'),
            _ => false,
        };
        if !carried {
            count -= 1;
        }
    }
    count.max(1)
}

/// Whether the vowel at a place begins a syllable of its own though a vowel stands before it.
fn parted(padded: &[u8], place: usize) -> bool {
    let at = |place: usize| padded.get(place).copied().unwrap_or(b'$');
    let (before, next) = (at(place.saturating_sub(2)), at(place + 1));
    match (at(place - 1), at(place)) {
        // Not so in "social", "nation", "region", "million".
        (b'i', b'a' | b'o' | b'u') => {
            next == b't' && at(place) == b'a'
                || next != b'$' && !matches!(before, b'c' | b't' | b's' | b'g' | b'x' | b'l' | b'n')
        }
        // Not so in "quality", "guard", "persuade".
        (b'u', b'a' | b'o') => next != b'$' && !matches!(before, b'q' | b'g' | b's'),
        (_, b'i') => next == b'n' && at(place + 2) == b'g',
        (b'y', b'e') => next != b'$' && at(place + 2) != b'$',
        (b'y', _) => true,
        _ => false,
    }
}

/// Whether the first syllable of a word has one letter, as that of "agency".
fn opens_alone(letters: &[u8]) -> bool {
    matches!(letters, [first, second, third, ..]
        if is_vowel(*first) && *first != b'y' && !is_vowel(*second) && is_vowel(*third))
}

fn is_vowel(letter: u8) -> bool {
    matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u' | b'y')
}

/// Suffixes whose first letter is a mute e, each with the end of the word.
const MUTE_SUFFIXES: [&str; 7] =
    ["ely$", "eful$", "efully$", "ement$", "ements$", "eness$", "eless$"];

struct Tables {
    /// Words that neither rules nor groups count right.
    words: HashMap<&'static [u8], usize>,
    /// Groups of letters by their first two, and what each adds.
    groups: HashMap<[u8; 2], Vec<(&'static [u8], isize)>>,
}

static TABLES: LazyLock<Tables> = LazyLock::new(|| {
    let mut tables = Tables { words: HashMap::new(), groups: HashMap::new() };
    for (count, words) in (1..).zip(WORDS) {
        for word in words.split_ascii_whitespace() {
            tables.words.insert(word.as_bytes(), count);
        }
    }
    for (change, groups) in [(-1, FEWER), (1, MORE)] {
        for group in groups.split_ascii_whitespace().map(str::as_bytes) {
            if let [first, second, ..] = group {
                tables.groups.entry([*first, *second]).or_default().push((group, change));
            }
        }
    }
    tables
});

/// Groups of letters that take a syllable away from the rules' count; `^` and `$` are the ends of a
/// word. One that stands twice takes two.
const FEWER: &str = "
^abr ^achi ^adr ^aer ^ber ^busi ^cala ^chol ^city ^colo ^coura ^ecl ^fore ^gren ^hab ^heri ^holo
^ib ^io ^isle ^lamen ^leat ^lew ^lith ^meg ^meth ^obli ^paris ^pede ^putt ^rhe ^robe ^sali ^salm
^sate ^syl ^tele ^toni ^trem ^uk ^vid abas abl abour acra acro adie adis afer afet affin afl afo
afr agr ahi aic aina ainee ainfu ainter akis aku alari alect alid$ alip alut aly$ alysi aman amel$
anas anist anop anor antel antr apel aphor apr arage aram arap archie ardr ardy aret$ aries$
armer$ aron ary asal asha asl atha atho atil atin$ atir atog atric$ aty aub auli ausa avio avou
avouri ayab ayak azel bage bangl bangl bial bibl biot bito bito blet buo buster bys canon cashi
cater cath cativ ceden cema cet chard choc chot chy cib citie cleme coro coven crats ctab ctib
ctib ctura culou culum cyl dary davi dded delu demar demo dger$ dicin dicin dipl diu dore dov eada
eapo eater eaver eboa ebook ecad echo ecie ecord ecro eda edic$ edne eely eepl efug eho ekee
elessl elessn elet eline eloa elod emics emise emix enag encer enue eov epli eposi epris ereb
erina ernis erom eron ersar ery$ esent$ eserva eshi esic esidu esm esto etap etha ette$ eurs eute
evit evole ewal eway ewh ewo ewr eyar faste favori feg felo feti fev ffins ffy fical ficate fita
frank fric fty fug gade garte gean geno gers gery ghan glaci gnis gued gues$ haler haris haven
heathe hel$ hemis herba heref heter hew$ hilis hio hirl hiske hren hty ias$ iativ iatu iber$ ibun
ibuted ibutin idia idic idly ifter ighter igid igl ilde ilian ilif illia imer imet imis incess
inia inos intest ioc iop ios ipen iper ipo ireb iref irep iries iru iry isal istry itabi itis itue
ivia jami jap jos kar kas keter kinde kitc ky$ lancer lanter lase legia lei lemo lender lenti leon
lester lever libl lil lise litici litici lle$ ller lles$ llin lmer lonis lorat lover lowa ltera
lthy lyri lys$ maca maria marte meb mela mesc mesc mich mici mio mised moria mpy napo ndy nedi
nequi nger$ ngov ngy nide niel nience nifer nige nin$ ninet nker nkind nnab nnab nog noid nsea
nser$ nsume nturi num$ nya nyl$ nys oact oali obin ochi ocri odal odis odys oen oger ogies ogl oje
olas olas$ olem olver oly omas omec omer omet onas onie onol onome onus onym opathy opher opia$
opie oposi opter opy oral oram oric$ oros osers otan otech otics ounder oundr ovie ovoc owh ozen
pala parac parkl paten pena phil phom pid$ pina piso pity plem portab porter poster pov prayer
prosp ques$ racia racis rada radl rado ramo randa rath ratis raven rcher rdia reaf rech recre rek
renta repara reper resch resta riag rie$ ripl rled rmist rmy rnest rny roch ronta rotes rowa rrio
rsib rsib rtist rtre runa sabi sado saver scopy seb sema sha$ shy$ sie$ silie sin$ sins sobe solit
sonat sorie sove ssie ssy stal$ stib stib stler stling sty supr tace taris taw teau tegi temi
tereo thermi tina$ tivis torat toris touris uable uardi uely uler ulin$ umper undis unges unins
unter$ urial urie urly urno ury usal ussin utab utis val$ varia venan venin vider vider vin$ vis$
wholes widen wled$ wler wyer wyer ya$ yah$ yan$ yce yeb yler ymi yra yru ysa ysici ysics ytho zat
zil zu zzi zzy
";

/// Groups of letters that add a syllable to the rules' count.
const MORE: &str = "
^agi ^agoni ^anar ^anim ^axi ^bril ^centu ^color ^edito ^eleg ^elem ^emig ^ena ^ene ^equit ^eri
^exa ^exe ^exi ^exo ^exu ^fric ^geog ^image ^imit ^ina ^ino ^itera ^lio ^nuc ^ora ^oxi ^sema
^style ^table ^unab ^unac ^une ^unin ^uno ^usa ^zer acy adium agram agran aic$ aic$ ainabl aky
alo$ ama$ apa$ argue asie ata$ ateu avera blio blio bre$ cabl callin ciar ciol comer coor create
demol demoni dequat dient dnt duel eact eaff earli eassu eavou edate edded eign$ einf einst eles$
emine emog emula emy$ ena$ eny$ eocc eolo eorga eshin estore estow eteo eum$ evat evid fabl falli
fasten fier$ fighte fillin fue ganiza geom ggers gian glom hanger heor hier hino hony iai ica$
ideal ience ienn ienti iet$ ify$ iii ilh ilo$ ima$ ina$ inex ita$ iva$ lady$ lement liab licy
ligib lios liu llerg llina logy loniz luen mi$ monial mony mparab naly narie neff niac nian nium$
nnial nomy nother obabl octora oer oices oinc ojecti olo$ oma$ ometry operat ora$ osper ota$ oto$
ouv pable pany peda plian plier poe real reav reit remb rgers rgh rient ritabl rrier ruel ruin
seful$ seller senge sias siol snt somer stabl sual tasy tiza tre$ tres$ uarie ucat udo$ una$ unaf
upon$ ura$ uu willin yer$ yis
";

/// Words that neither rules nor groups count as textstat does: those of one syllable, of two, and so
/// on. Apostrophes and hyphens are left out.
const WORDS: [&str; 6] = [
    "
aaliyah abbey acrylic adapter adding adorable afghanistan aisle alder almighty alpine ama amelia
ami amnesty analysing apa apartheid archived armies artery ashore avalanche awhile axle ayesha
bangkok barcelona baroness baroque bases basil bathing bazaar belfast beloved binder bizarre bmi
bomber bombers bowie boyfriend bracelet bracelets bribery bridal briefly brigadier brighton
britain budgie buildup bullpen burgess buzzer cadet cadets camels cameo cameron canadas canals
canyon canyons cardiff carousel carter caseload caseloads cashier cavendish caviar chester chiefly
chilly cider cigar cigars citadel civic cleanup climbers cobalt colleen colonel comedic comics
coolest corpses cougar coupon coupons covert covid crater creepy crises crispy cutest cutie dancer
dancers decor deficit deficits delta denise deputies deputy derelict desert deserts dessert
desserts detox diesel dirty divers dodgy donor donors doorstep dorset dosage dublin duchess dundee
durable durham dyadic ecomap economies eczema edgy eleven eleventh elses essence ethanol ether
ethics ethos ezra famine farewell faulty fibers finest fiona firearm firearms fixedterm foetal
footage footwear forcibly forestry forty fullest gamer gamers gareth genus gilbert gluten golfer
gonna goodyear gospel gotcha gourmet graders granny graphite grinder guilty guinea guineas
hairstrand halfterm hangar haters headaches hearsay hearty hectares helper heresy heretic heretics
heros hideous himher hiphop hogan homage hoover hostage hostages hottest howard hunters hypocrisy
ideals ideation idle iii iqbal ivory jaguar jaguars janet jasper jodie julie julio kaiser katie
kelsey kerosene ketchup kian kylie labyrinth lacey laden lafayette lama largest lasagna latvia
lengthy leroy lessen lessons leukemia leviathan lewisham linen liquor liter litre lizard longterm
lookedafter loosen lowrisk lunchtime lunchtimes madam madame madras majesty manuscripts maple
mariner mariners marines mater melanoma melodies menopause menus mesopotamia midterm mileage
minute molten monarch monastery moniker muster nexus nicer nicest nicole noses notre novice
nuggets oclock oily ora over18s overnight overnights panties paragon paramedics parcels parental
pathogens patrick paving pawel peanut peanuts pelvic perkins petals petrol physique plumber poe
poland pollen polyester portsmouth postage precinct prefers preschool presents prison process
progress prophet prophets prostate proven publics pupil pupils queries quran raider raiders rapids
rarely realm realms reaper rebel rebels recipe recipes recital recorder refers refuse regime
regimes reign relics renowned residue respite reuben revered ridicule ringfence risen rivers rodeo
ronald rosario router rover rovers royale runoff safest sailor sailors salary salty samuel sanders
sarah saucepan saviour savvy scenery scenic semesters serum servers sesame sewage sewing sharply
sheffield shelly silent singing siren sirens skater slater sleepy smoother solids sonar sophia
specifics spokesman squadron starter starters stature statute statutes stephen steroid steroids
steven stevens stolen sullen surfer swollen taboo takeover tallest tariq taxis teatime tenor
termtime texted therell tidal tiffany tiger tilly timetable torah tougher tracey traders tragedies
tragedy traitor traitors treaties trevor trimester trousers trustee trustees turnover turquoise
tyrese uterus valiant vicar viceroy viking vikings virtue virtues visas vista vivid volatile
voodoo wartime wellies whether wider wigan wildlife wilkins willie willy wiring yer yesno yuan
yusuf zachary
",
    "
abdomen acne acronym adhd adjustable admirable agility alice amara amenities analyses andor
antarctic antitrust appetite areas arent arithmetic arrivals arse aspirin atlantic attribute
attributes auto avenue avenues axes baba badger badtempered barefoot bartender bedes behavioural
behold berger beta bigotry bilingual bloodshed bodyguard boredom boulevard boundary bravo bulletin
cabbage caller callout calories cameras candy caregivers catalina cathode celebrities celebrity
cemetery centred checkup chemistry childyoung chilling coca coco coconut cola columnist comedies
commuter confronting conscience consular consulate consume consumed contender contenders
contention contentious corona counselor counselors courier courtyard cradle crusaders crystal
culinary danger dangers databases datasharing declaring defamation defining defy demon denying
derivation diets dilemma diligence diminutive dioxide diseases dismissal distal dyslexia ecosystem
ecosystems edit edits embryo embryos endurance entrepreneurs envelopes ephemeral epilepsy eritrea
etiquette ever every exhibits facetoface fantasies finger fingers fisheries floral flores fluid
fluids forearm forest freeway gasoline generic genres gilded ginger giveaway glamorous groceries
guarding guru hastily hatred hauling hazardous heavyweight hereinafter holistic homemade homestead
homo honorary honourable horizon horizons housewife housewives hundred hyacinth icing indy
invaders inviting inyear islanders jackass jayda jubilee jury karma kayla keith ketamine kiwi lado
landowners latte lava lavender layla leftover leftovers legacy legally lifestory likewise lionel
lithuania livelihood livelihoods logo longevity lowlevel luca lulu lunatic magnum mahogany makeup
mandarin marginalized marginally marguerite maritime markedly marvelous matte mediterranean
metallic metastatic methane methods militia ministries missingfromhome mojo monthold mozambique
mustnt natalia nicotine nightingale nodded noticing nova oblivion observers okish oneoff onetoone
orbital orchard outsider outsiders owing palette panama paramount paranoia patience pavilion
pedigree penal penelope penicillin performer perimeter pete photographed pickup picturesque
pineapple piracy pivotal poisonous policies policing porcelain portuguese potatoes predicament
preferable preferably presently presided prevalence prevalent prohibits prominence promises
promising propulsion psyche psychopath publicly pulmonary punitive querying raja ratios readiness
receivers redesign redesigned rehearsal rehearsals remedies reminder reminders rendezvous
reprinted republics resent reservoir reservoirs resided resilience resurgence reuse reverend
rewrite rival riverside roundabout rutherford sacred samurai scarcity scenario schizophrenia
selling sentinel setup shenanigans shoplifting signoff silently slender slovakia smaller soda sofa
soho southampton souvenir souvenirs sovereignty spacecraft spaces spaghetti spelling spokeswoman
stamina statistic steadily stepchildren studying submarines subscribers subsidiaries subsidiary
sudanese supremacy surgeries survivor survivors tedious teller theater theaters threeyearold
tomatoes tonic transatlantic transformer trauma tribune triumphant trivia tsunami turnaround
twobedroom typo unarmed unattractive unequal uneven unopened unused uphill useless user uses using
vanilla vegetable vera veto vietnamese vinegar visual volcanic voyager wakeup wellmeaning
whereabouts whereupon whichever wideranging widespread withdrawals worcester wraparound wretched
yoga
",
    "
adversary agerelated alcoholic alcoholism alibi alison allegedly aluminium amateurs ambient amina
anarchy ancestor ancestors antarctica assassin assassins associate associates barbarians
beforehand binary biochemistry calcium candidly caregiver caregiving caretaker carnival carole
categories championship championships characterised chemotherapy cigarette cinema comedy
commodities comparisons competitor competitors complement compromised conservatism controlling
convertible corporal cosmopolitan creating daredevil deadliest deescalated deescalation
definitively derogatory detrimental disciplinary dorado edible employee entirety entrepreneurship
espionage eureka evergreen exhibiting expectancy exploitation eyewitness familyled festival
fidelity fiesta foreigner foreigners foreseeable forever formula funniest geoffrey goodenough
gradient greatuncle hallelujah happier happiest heaviest hereditary hideandseek horsepower
implement implements incapable indigo influenza integrity interpreter interval intriguing
irrational judgemental legislative lifestorywork likelihood luxury macaroni magdalena mandatory
margarita medicinal metabolic minorities missingfromcare modelling molecular mosquito museums
niagara northumberland obligatory ofsted openended optimism outofarea outofdate ovarian
parentscarers parody pediatrics perennial philanthropy playtherapy plentiful portable preparatory
prettier primary proclamation prohibiting projected projector prominently propeller protesters
protestors psychosocial psychotic quietly recognition redirected relaxation remedy renewal
repetitive represent rereferral rereferrals safeguarding scrutiny secrecy sedation selfemployed
selfesteem semifinals semisupported serenity severity silhouette singleagency somali soprano
soviet soviets specificity statutory strategy summary superheroes supplement supplements supporter
supporters syllable syllables temporal theologian theologians tornado torpedo transparency
transportation travelling twentieth under18 unstoppable vaping vegan versatile vicinity viola
visually volatility watershed whoever workrelated zimbabwe
",
    "
adequacy antenatal attributable availability avocado ballerina biomedical capacities civilisation
coefficient coordinate coregulation deposition durability elemental elementary everlasting
explanatory formidable generosity halfsiblings hierarchy idiotic impoverished inability inadequate
insignificant inspirational interracial intervening investigative invincible managerial
masculinity multinational negligible nevertheless nonbinary nonmolestation obligated operational
operationalise pancreatic parameter parameters philosophy posterior recipient recipients
secretariat semiconductor temporarily undeniable unreservedly variability vulnerable whatsoever
",
    "
accompanying accountability affordability ambiguity cardiovascular complimentary coordinated
coordinator detoxification experiencing extraordinary hypocritical interagency multiagency
operationalises simultaneous telecommunications toxicity ultraviolet versatility wellpresented
",
    "
careexperienced characterization neurodevelopmental scientifically selfregulation simultaneously
",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(text: &str) -> (usize, usize) {
        measure(text).map_or((0, 0), |numbers| (numbers.sentences, numbers.words))
    }

    #[test]
    fn text_without_a_word_has_no_numbers() {
        for text in ["", " ", "\n\t\n", "...", "?!", "– — -", "“ ”", "\u{1f}", "…"] {
            assert_eq!(measure(text), None, "{text:?}");
            assert!(words(text).is_empty(), "{text:?}");
            assert!(sentences(text).is_empty(), "{text:?}");
        }
    }

    #[test]
    fn one_word_is_one_sentence() {
        let numbers = measure("Bo").unwrap();
        assert_eq!((numbers.sentences, numbers.words, numbers.syllables), (1, 1, 1));
        assert!((numbers.flesch_kincaid - -3.4).abs() < 1e-9);
        assert!((numbers.lix - 1.0).abs() < 1e-9);
    }

    #[test]
    fn a_sentence_needs_no_stop_at_its_end() {
        assert_eq!(
            sentences("The cat sat. It was a big cat "),
            ["The cat sat.", "It was a big cat"]
        );
        assert_eq!(numbers("The cat sat. It was a big cat"), (2, 8));
    }

    #[test]
    fn short_pieces_are_given_and_not_counted() {
        assert_eq!(sentences("Look! A dog! It can run."), ["Look!", "A dog!", "It can run."]);
        assert_eq!(numbers("Look! A dog! It can run."), (1, 6));
        assert_eq!(numbers("No. No. No."), (1, 3));
    }

    #[test]
    fn marks_around_a_sentence_are_left_out() {
        assert_eq!(
            sentences("‘Is that for me?’ he said.\n(Nobody knew.)"),
            ["Is that for me?", "he said.", "Nobody knew."]
        );
    }

    #[test]
    fn every_stop_cuts_and_an_ellipsis_of_one_character_does_not() {
        assert_eq!(sentences("At 10.40 a.m. she rang…"), ["At 10.", "40 a.", "m.", "she rang…"]);
        assert_eq!(sentences("Wait... what?!"), ["Wait...", "what?!"]);
        assert_eq!(sentences("How you came\nYou came by taxi"), ["How you came\nYou came by taxi"]);
    }

    #[test]
    fn words_are_what_stands_between_spaces() {
        assert_eq!(
            words("“It’s – her mother-in-law’s” and/or N/A, 16:30 (17½) £3,000."),
            ["It’s", "her", "mother-in-law’s", "and/or", "N/A", "16:30", "17½", "3,000"]
        );
        assert_eq!(
            words("one\u{a0}two\u{1f}three\u{2003}four\r\nfive"),
            ["one", "two", "three", "four", "five"]
        );
        assert_eq!(words("Venue—Fernlea"), ["Venue—Fernlea"]);
    }

    #[test]
    fn a_long_word_has_its_marks() {
        let long = |text: &str| measure(text).map(|numbers| numbers.long_words);
        assert_eq!(long("school"), Some(0));
        assert_eq!(long("school."), Some(1));
        assert_eq!(long("Łukasz"), Some(0));
        assert_eq!(long("‘Łukasz’"), Some(1));
    }

    #[test]
    fn a_mark_alone_is_a_stretch_and_no_word() {
        // Two words in one sentence, and one long one in three stretches.
        let lix = measure("Dad – shouted").map(|numbers| numbers.lix);
        assert_eq!(lix, Some(35.33));
    }

    #[test]
    fn syllables_follow_the_division_of_words() {
        let counts = [
            ("", 0),
            ("–", 0),
            ("a", 1),
            ("K", 1),
            ("16:30", 1),
            ("£3,000", 1),
            ("12th", 1),
            ("s47", 1),
            ("cat", 1),
            ("moved", 1),
            ("wanted", 2),
            ("table", 2),
            ("houses", 2),
            ("family", 3),
            ("children", 2),
            ("safeguarding", 3),
            ("responsibility", 6),
            ("social", 2),
            ("decision", 3),
            ("previous", 3),
            ("being", 2),
            ("playing", 2),
            ("behaviour", 3),
            ("organisation", 5),
            ("don't", 1),
            ("don’t", 1),
            ("mother’s", 2),
            ("grown-up", 1),
            ("mother-in-law", 3),
            ("Zoë", 1),
            ("Siân", 1),
            ("SCHOOL", 1),
            ("open", 1),
            ("about", 1),
        ];
        for (word, count) in counts {
            assert_eq!(syllables(word), count, "{word}");
        }
    }

    #[test]
    fn letters_of_other_scripts_are_words_of_one_syllable() {
        assert_eq!(syllables("Оксана"), 1);
        assert_eq!(numbers("Оксана и Маша живут дома."), (1, 5));
    }

    #[test]
    fn curly_and_straight_apostrophes_are_alike() {
        let straight = measure("It wasn't Mia's mum's fault, and she didn't say so.");
        let curly = measure("It wasn’t Mia’s mum’s fault, and she didn’t say so.");
        assert_eq!(straight, curly);
    }

    #[test]
    fn a_picture_book_is_easier_than_a_statute() {
        let easy = measure("Bo has a red hat. The hat is on the cat.").unwrap();
        let hard = measure(
            "Notwithstanding the aforementioned considerations, the authority's proportionate \
             intervention remained predicated upon demonstrable vulnerability.",
        )
        .unwrap();
        assert!(easy.flesch_kincaid < 1.0 && hard.flesch_kincaid > 15.0);
        assert!(easy.lix < 20.0 && hard.lix > 60.0);
    }

    #[test]
    fn the_first_grade_is_for_children_of_six() {
        assert!((reading_age(1.0) - 6.0).abs() < 1e-9);
        assert!((reading_age(-1.5) - 3.5).abs() < 1e-9);
    }

    #[test]
    fn the_tables_say_nothing_twice() {
        let words: Vec<_> = WORDS.iter().flat_map(|words| words.split_whitespace()).collect();
        assert_eq!(words.len(), TABLES.words.len());
        assert!(!FEWER.split_whitespace().any(|group| MORE.split_whitespace().any(|m| m == group)));
    }
}
