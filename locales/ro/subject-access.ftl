# Wording of the subject-access pack: Romanian.
# review: draft. No named person has reviewed this wording yet.

title-subject-access = Dosarul despre { $name }
running-subject-access = Dosarul dumneavoastră

kind-fact = fapt
kind-opinion = opinie
kind-assessment = evaluare
kind-judgement = apreciere
kind-decision = decizie
told-by = spus de
first-hand = din sursă directă
second-hand = din sursă indirectă
written-by = scris de
see-entry = înregistrarea { $number }
see-entry-unknown = o înregistrare care nu este în acest pachet
timeline-home = Ați mers să locuiți la:
timeline-school = Ați început la:
timeline-status = Statutul dumneavoastră legal a devenit:
timeline-order = Un tribunal a dat acest ordin:
timeline-decision = S-a decis:

# The labels of fields.
field-reviews = Verificat din nou
field-names = Nume
field-called = Cum i se spune
field-born = Data nașterii
field-birth = Nașterea
field-identifiers = Număr
field-ethnicity = Etnie
field-religion = Religie
field-communication = Cum se comunică
field-opened = Dosar deschis
field-closed = Dosar închis
field-adopted = Adopție
field-about_me = Despre mine
field-hopes = Speranțe
field-why = De ce
field-full = Nume complet
field-used = Care nume
field-evidence = Ce arată asta
field-from = Din
field-to = Până la
field-place = Locul
field-time = Ora
field-weight = Greutatea
field-story = Cum a fost
field-kind = Felul
field-value = Numărul
field-language = Limba
field-languages = Limbi
field-preferred_language = Limba de citit
field-forms = Moduri de citit
field-font = Tipul de litere
field-methods = Moduri de comunicare
field-interpreter = Este nevoie de interpret
field-support = Ce ajută
field-aliases = I se mai spune
field-relationship = Cine este pentru dumneavoastră
field-standing = Rolul în acest dosar
field-role = Funcția
field-agency = Lucrează pentru
field-close = Persoană deosebit de apropiată de dumneavoastră
field-known_to_child = Ce am notat despre cum cunoașteți această persoană
field-living = În viață
field-died = A murit
field-notice_given = I s-a spus că se păstrează ce spune
field-contact = Cum se poate lua legătura
field-portrait = Despre această persoană
field-who = Cine
field-area = Zona
field-address = Adresa
field-basis = De ce și pe ce bază
field-carers = În îngrijirea
field-household = Cine mai locuia acolo
field-name = Numele
field-provider = Asigurat de
field-why_started = De ce a început
field-why_ended = De ce s-a terminat
field-memory = O amintire
field-status = Cum a mers
field-order = Ordin
field-court = Tribunal
field-made = Dat pe
field-expires = Se termină pe
field-number = Numărul
field-judge = Cine a decis
field-meaning = Ce înseamnă
field-document = Felul documentului
field-date = Data
field-recorded = Notat pe
field-by = Scris de
field-text = Ce s-a scris
field-matter = Despre ce
field-practitioner = Lucrător din sănătate
field-with = Cu
field-how = Cât de des și cum
field-venue = Unde
field-supervised = A fost un lucrător de față, ca să ajute
field-decided_by = Cine a decis
field-plan = Planul
field-outcomes = Rezultat
field-contingency = Dacă planul nu merge
field-title = Titlul
field-tasks = Sarcină
field-progress = Progres
field-task = Sarcina
field-due = De făcut până la
field-done = Făcut pe
field-state = Cum merge
field-review = Revizuire
field-chaired_by = Condus de
field-present = Cine a fost de față
field-child_took_part = Cum ați participat
field-discussion = Despre ce s-a vorbit
field-recommendations = Recomandare
field-recommendation = Recomandarea
field-outcome = Rezultatul
field-what = Ce
field-options = Variantă
field-child_view = Ce ați vrut dumneavoastră
field-serves = Face parte din
field-option = Varianta
field-preferred_by = Preferată de
field-chosen = Aleasă
field-reason = Motivul
field-statutory = Vizită cerută de lege
field-purpose = Pentru ce
field-interpreter_used = A fost un interpret
field-seen = Lucrătorul v-a văzut
field-seen_alone = Lucrătorul v-a văzut fără alte persoane de față
field-not_seen_reason = De ce lucrătorul nu v-a văzut
field-info_given = Ce a spus lucrătorul
field-info_received = Ce i s-a spus lucrătorului
field-narrative = Despre ce s-a vorbit
field-child_views = Ce ați crezut și ce ați vrut
field-views_method = Cum s-a aflat părerea dumneavoastră
field-carer_views = Ce au crezut părinții sau îngrijitorii
field-changes = Ce se schimbase
field-relationship_note = Cum v-ați înțeles cu lucrătorul
field-analysis = Ce a înțeles lucrătorul din asta
field-required_actions = Ce trebuia făcut
field-signed = Semnat pe
field-read_with_child = Citit cu dumneavoastră pe
field-channel = Cum
field-told_by = Spus de
field-subject = Despre
field-actions = S-a stabilit
field-achievement = Reușită
field-said_to = Spus către
field-words = Cuvintele dumneavoastră
field-signed_off_by = Aprobat de
field-life_for_child = Cum era viața pentru dumneavoastră
field-engagement_child = Cum ați participat
field-engagement_family = Cum a participat familia dumneavoastră
field-new_concerns = Îngrijorare nouă
field-no_new_concerns = Nu au fost îngrijorări noi
field-review_reflection = Despre ultima revizuire
field-next_three_months = Următoarele trei luni
field-shared_on = Împărtășit pe
field-pages = Numărul de pagini
field-volume = Volum pe hârtie
field-alt = Ce arată imaginea
field-shows = Cine apare în ea
field-thing = Obiect
field-kept_at = Unde se află
field-held_since = Păstrat din
field-returned = Dat înapoi pe
field-missing = Lipsește
field-search = Ce s-a făcut pentru a-l găsi
field-function = Ce a făcut
field-item = Înregistrare cu restricție
field-because = Pe ce se sprijină
field-adviser = Managerul care a dat sfatul
field-advised = Sfat dat pe
field-placed_by = Restricție pusă de
field-placed = Restricție pusă pe
field-on = Pe
field-consulted = Ce a spus persoana care a scris
field-shared = Ce s-a împărtășit
field-consent = Acordul
field-entry = Înregistrarea
field-steps = Ce s-a făcut
field-told_on = Spus pe
field-movement = Ce s-a întâmplat
field-approved_by = Aprobat de
field-due_back = Trebuie să revină pe
field-told = Cui i s-a spus
field-ended = A revenit sau a ajuns pe
field-confirmed_by = Confirmat de

# The kinds of entries.
entry-placements = Casă
entry-legal_statuses = Statut legal
entry-orders = Ordin al tribunalului
entry-schools = Școală
entry-education = Educație
entry-health = Sănătate
entry-family_time = Timp cu familia sau cu prietenii
entry-plans = { "Plan" }
entry-reviews = Întâlnire de revizuire
entry-decisions = Decizie
entry-visits = Vizită
entry-contacts = Apel, scrisoare sau întâlnire
entry-events = Eveniment
entry-achievements = Reușită
entry-own_words = Propriile dumneavoastră cuvinte
entry-summaries = Rezumat făcut de lucrătorul dumneavoastră
entry-documents = { "Document" }
entry-photos = Fotografie
entry-corrections = Cerere de a corecta ceva
entry-movements = Unde a ajuns dosarul
entry-restrictions = Restricție
entry-any = Înregistrare
entry-belongings = Obiect al dumneavoastră
entry-households = Cine locuia în casa familiei
entry-parental_responsibility = Răspundere părintească
entry-volumes = Volum pe hârtie
entry-providers = Cineva care a lucrat pentru noi
entry-sharing = Cine a văzut dosarul dumneavoastră

# The letter and the parts around the entries.
letter-heading = Scrisoare
letter-dear = Bună ziua, { $recipient },
letter-dear-nobody = Bună ziua,
letter-asked = Pe { $asked } ați cerut să vă vedeți dosarul. Iată-l.
letter-asked-undated = Ați cerut să vă vedeți dosarul. Iată-l.
letter-found = Am găsit { $entries ->
    [one] o înregistrare
    [few] { $entries } înregistrări
   *[other] { $entries } de înregistrări
  }. Perioada: { $covers }.
letter-gaps = { $gaps ->
    [one] O parte nu este arătată. Ea are un număr, iar lista de la sfârșit spune de ce și cum puteți cere din nou.
    [few] { $gaps } părți nu sunt arătate. Fiecare are un număr, iar lista de la sfârșit spune de ce și cum puteți cere din nou.
   *[other] { $gaps } de părți nu sunt arătate. Fiecare are un număr, iar lista de la sfârșit spune de ce și cum puteți cere din nou.
  }
letter-no-gaps = Totul este arătat.
letter-waiting = { $count ->
    [one] Pentru una dintre ele încă întrebăm pe cineva și vă vom scrie despre ea.
    [few] Pentru { $count } dintre ele încă întrebăm pe cineva și vă vom scrie despre asta.
   *[other] Pentru { $count } dintre ele încă întrebăm pe cineva și vă vom scrie despre asta.
  }
letter-searched = Am căutat aici:
letter-missing = { $count ->
    [one] Un volum pe hârtie nu a putut fi găsit. Partea „Ce lipsește” spune ce am făcut pentru a-l găsi.
    [few] { $count } volume pe hârtie nu au putut fi găsite. Partea „Ce lipsește” spune ce am făcut pentru a le găsi.
   *[other] { $count } de volume pe hârtie nu au putut fi găsite. Partea „Ce lipsește” spune ce am făcut pentru a le găsi.
  }
letter-help = Dacă doriți ca cineva să citească împreună cu dumneavoastră sau doriți altă formă, spuneți-ne: { $contact }.

before-heading = Înainte de a citi
before-feel = Un dosar este scris de lucrători, despre vremuri grele. Poate trezi sentimente puternice. Poate să nu fie așa cum vă amintiți. Unele cuvinte țin de vremea lor și pot răni.
before-stop = Vă puteți opri oricând. Nu trebuie să citiți fără nimeni alături. Acești oameni vă pot sprijini:

how-heading = Cum se citește
how-order = Înregistrările sunt în ordinea datelor, cea mai veche prima. Fiecare are un număr. Cuvintele din paranteze vă spun ce fel de afirmație este și de unde vine.
how-fact = Fapt:
how-fact-means = ce s-a întâmplat sau s-a văzut.
how-opinion = Opinie:
how-opinion-means = ce a crezut sau a simțit cineva.
how-assessment = Evaluare:
how-assessment-means = ce a înțeles un lucrător din asta.
how-judgement = Apreciere:
how-judgement-means = o concluzie la care s-a ajuns.
how-decision = Decizie:
how-decision-means = ce s-a decis.
how-first-hand = Din sursă directă:
how-first-hand-means = persoana care a scris a văzut sau a auzit. Dacă i-a spus altcineva, scrie cine.
how-gaps = Unde ceva nu este arătat, o spun cuvinte în paranteze drepte, cu un număr: locul gol 1, locul gol 2. Aceeași persoană are mereu aceeași literă. Lista locurilor goale spune de ce.
how-old-words = Cuvintele sunt cele scrise atunci. Nu le-am schimbat.
kinds-heading = Ce se află în dosarul dumneavoastră
kinds-what = Felul înregistrării
kinds-how-many = Câte

about-heading-access = Despre dumneavoastră
people-heading-access = Oamenii din dosarul dumneavoastră
people-intro = Aceștia sunt toți oamenii pe care îi numește dosarul și ce legătură au avut cu dumneavoastră.
households-heading = Cine locuia în casa familiei dumneavoastră
responsibility-heading = Cine avea răspunderea părintească
responsibility-means = Răspunderea părintească este dreptul și datoria, după lege, de a lua decizii mari pentru un copil.
timeline-heading = Linia timpului dumneavoastră
timeline-entry = înregistrarea { $entry }
entries-heading = Dosarul dumneavoastră, înregistrare cu înregistrare
entries-intro = Cea mai veche înregistrare este prima. Înregistrările fără dată notată sunt la început, iar una la care se știe numai anul este la începutul anului ei.
entry-title = { $number }. { $what }, { $date }
entry-nothing-more = Nu s-a mai notat nimic.

gaps-heading-access = Lista locurilor goale
gaps-intro-access = Fiecare loc gol din acest pachet are un număr. Aici scrie ce nu este arătat, de ce, cine a decis și când.
gaps-number = Locul gol
gaps-what = Ce nu este arătat
gaps-why = De ce
gaps-when = Cine a decis
gaps-again = Ne puteți cere să ne uităm din nou la orice loc gol. Spuneți-ne numărul lui, de exemplu locul gol 1: { $contact }. Se va uita cineva care nu a decis prima dată.
gaps-none = Din acest pachet nu lipsește nimic: totul este arătat.

words-heading = Cuvinte și prescurtări
words-intro = Lucrătorii folosesc prescurtări. Acestea se află în dosarul dumneavoastră:
words-word = Prescurtarea
words-means = Ce înseamnă
things-heading-access = Obiecte ale dumneavoastră pe care le păstrăm
things-none = Nu este notat niciun obiect al dumneavoastră.
sharing-heading = Cine a văzut dosarul dumneavoastră
releases-intro = Pachete făcute din dosarul dumneavoastră au ajuns la:
sharing-none = Nu este notat că cineva din afară v-a văzut dosarul.

rights-heading = Drepturile dumneavoastră
right-correct = De a corecta.
right-correct-how = Dacă ceva este greșit, spuneți-ne: { $contact }. Avem o lună să răspundem.
right-add = De a adăuga părerea dumneavoastră.
right-add-how = Puteți scrie propria relatare despre orice înregistrare. Ea se păstrează împreună cu dosarul.
right-again = De a întreba din nou despre un loc gol.
right-again-how = Spuneți-ne numărul locului gol: { $contact }.
right-complain = De a ni se plânge.
right-complain-how = { $complaints }
right-regulator = De a merge la autoritatea de supraveghere.
right-regulator-how = { $regulator }
right-court = De a merge la tribunal.
right-court-how = Puteți cere unui tribunal să ne ordone să respectăm legea protecției datelor.
rights-purposes = De ce păstrăm acest dosar: { $purposes }
rights-retention = Cât timp îl păstrăm: { $retention }
rights-more = Ne puteți cere și să limităm felul în care îl folosim sau vă puteți opune felului în care îl folosim.

elsewhere-heading = Alte locuri care pot avea dosare despre dumneavoastră
elsewhere-intro = Aceștia au lucrat pentru noi și pot avea dosarele lor:
elsewhere-others = Școlile, NHS, tribunalele și, dacă a avut loc o adopție, agenția de adopție păstrează și ele dosare. Puteți întreba la fiecare.
missing-heading = Ce lipsește și ce am făcut pentru a găsi
volumes-intro = Dosarul pe hârtie are aceste volume:
volume = Volumul { $number }, { $span }.
missing-intro = Aceste volume nu au putut fi găsite:
missing-no-search = Nu este notat ce s-a făcut pentru a-l găsi.
missing-none = Niciun volum nu este notat ca lipsă.
entry-title-with = { $number }. { $what }, { $date }: { $title }
entry-corrected = Dumneavoastră sau cineva în numele dumneavoastră a cerut să se corecteze asta. Vedeți înregistrarea { $entry }.
field-writing = Despre cum s-a scris
field-asked_by = Cerut de
field-legal_statuses-status = Statut legal
field-restrictions-reviews = Verificat din nou
field-visits-date = Data

# Where somebody else reads, such as a parent who asked: the same without "you".
running-subject-access-other = Dosarul despre { $name }
timeline-home-other = A mers să locuiască la:
timeline-school-other = A început la:
timeline-status-other = Statutul legal a devenit:
field-relationship-other = Relația cu copilul
field-close-other = Persoană deosebit de apropiată de copil
field-known_to_child-other = Ce s-a notat despre cum cunoaște copilul această persoană
field-child_took_part-other = Cum a participat copilul
field-child_view-other = Ce a vrut copilul
field-seen-other = Copilul a fost văzut
field-seen_alone-other = Copilul a fost văzut fără alte persoane de față
field-not_seen_reason-other = De ce copilul nu a fost văzut
field-child_views-other = Ce a crezut și ce a vrut copilul
field-views_method-other = Cum s-a aflat părerea copilului
field-relationship_note-other = Cum s-a înțeles copilul cu lucrătorul
field-read_with_child-other = Citit cu copilul pe
field-words-other = Cuvintele copilului
field-life_for_child-other = Cum era viața pentru copil
field-engagement_child-other = Cum a participat copilul
field-engagement_family-other = Cum a participat familia
entry-own_words-other = Propriile cuvinte ale copilului
entry-summaries-other = Rezumat făcut de lucrător
letter-asked-other = Pe { $asked } ați cerut să vedeți dosarul despre { $name }. Iată-l.
letter-asked-undated-other = Ați cerut să vedeți dosarul despre { $name }. Iată-l.
kinds-heading-other = Ce se află în dosar
about-heading-access-other = Despre copil
people-heading-access-other = Oamenii din dosar
people-intro-other = Aceștia sunt toți oamenii pe care îi numește dosarul.
households-heading-other = Cine locuia în casa familiei
timeline-heading-other = Linia timpului copilului
entries-heading-other = Dosarul, înregistrare cu înregistrare
words-intro-other = Lucrătorii folosesc prescurtări. Acestea se află în dosar:
things-heading-access-other = Obiecte ale copilului pe care le păstrăm
things-none-other = Nu este notat niciun obiect al copilului.
sharing-heading-other = Cine a văzut dosarul
releases-intro-other = Pachete făcute din dosar au ajuns la:
sharing-none-other = Nu este notat că cineva din afară a văzut dosarul.
elsewhere-heading-other = Alte locuri care pot avea dosare despre copil
elsewhere-others-other = Școlile, NHS și tribunalele păstrează și ele dosare. Puteți întreba la fiecare.
entry-corrected-other = Cineva a cerut să se corecteze asta. Vedeți înregistrarea { $entry }.
entry-belongings-other = Obiect al copilului
entry-sharing-other = Cine a văzut dosarul
field-any = O parte din această înregistrare

# The parts around the entries.
before-peers = Vă pot ajuta și oameni care au fost ei înșiși în îngrijire:
before-together = Ne puteți cere să citim împreună cu dumneavoastră, față în față sau la telefon, dintr-odată sau puțin câte puțin.
how-then = Atunci și acum:
how-then-means = unde ceva a durat un timp, spunem dacă era așa atunci sau este așa acum.
short-heading = Povestea dumneavoastră pe scurt
short-intro = Aceasta este făcută din dosarul dumneavoastră. După fiecare propoziție scrie pagina de la care vine. Începe cu motivul pentru care consiliul local a devenit parte din viața dumneavoastră, ceea ce poate fi greu de citit. Puteți începe cu linia timpului sau cu orice parte și vă puteți opri oricând.
short-born = { $date } v-ați născut.
short-opened = { $date } consiliul local a deschis acest dosar.
short-home = { $date }, când aveați { $age ->
    [one] 1 an
    [few] { $age } ani
   *[other] { $age } de ani
  }, ați mers să locuiți cu { $home }. Era { $kind }. Ați locuit acolo { $length }.
short-home-now = { $date }, când aveați { $age ->
    [one] 1 an
    [few] { $age } ani
   *[other] { $age } de ani
  }, ați mers să locuiți cu { $home }. Este { $kind }. Nu este notat niciun sfârșit.
short-school = { $date } ați început la { $school }.
short-order = { $date } { $court } a dat acest ordin: { $order }.
short-status-child-in-need = { $date } consiliul local v-a considerat copil aflat în nevoie. În acest caz legea îi cere să ajute.
short-status-child-protection = { $date } a existat un plan pentru a vă proteja de rău.
short-status-section-20 = { $date } consiliul local a avut grijă de dumneavoastră, iar părinții au fost de acord.
short-status-police-protection = { $date } poliția v-a ținut în siguranță.
short-status-emergency-protection-order = { $date } un tribunal a spus că trebuia să fiți imediat în siguranță.
short-status-interim-care-order = { $date } consiliul local a împărțit îndatoririle de părinte, până când tribunalul putea să decidă.
short-status-care-order = { $date } consiliul local a împărțit îndatoririle de părinte, printr-un ordin de îngrijire.
short-status-supervision-order = { $date } consiliul local trebuia să vegheze asupra dumneavoastră, printr-un ordin de supraveghere.
short-status-placement-order = { $date } consiliul local putea să caute o familie adoptivă, printr-un ordin de plasament pentru adopție.
short-status-adoption-order = { $date } a avut loc adopția dumneavoastră.
short-status-special-guardianship-order = { $date } ați avut un tutore special.
short-status-care-leaver = { $date } erați o persoană care a ieșit din grija consiliului local, iar acesta avea încă îndatoriri față de dumneavoastră.
short-status-other = { $date } statutul dumneavoastră legal s-a schimbat.
short-decision = { $date } s-a decis, cu aceste cuvinte: „{ $what }”
short-closed = { $date } consiliul local a închis acest dosar.
timeline-entry-page = înregistrarea { $entry }, pagina { $page }
map-heading = Timpul pe care îl acoperă dosarul dumneavoastră
map-intro = Pentru fiecare an se vede câte înregistrări sunt și în ce volum pe hârtie. Unde este puțin sau nimic, asta nu înseamnă că nu s-a întâmplat nimic.
map-year = Anul
map-age = Vârsta pe care ați împlinit-o
map-volumes = Pe hârtie
map-entries = Înregistrări
map-line = Câte, ca o bară
map-volume = volumul { $number }
map-volume-missing = volumul { $number }, care lipsește
map-no-volume = nu este pe hârtie
map-quiet = (puține notate)
map-quiet-years = S-a notat puțin sau nimic pentru: { $years }.
map-elsewhere = Aceștia pot avea dosare din timpul care lipsește aici. Scrisori către unii dintre ei sunt la sfârșitul acestui pachet, gata de trimis.
people-family = Familia dumneavoastră
people-carers = Oameni care au avut grijă de dumneavoastră
people-workers = Lucrători
people-workers-intro = Lucrătorii vin și pleacă. Aceștia au fost ei și aceasta le-a fost munca.
people-others = Alții
index-heading = Indexul înregistrărilor
index-intro = Fiecare înregistrare, cu pagina la care se află.
entry-same = Aceleași cuvinte se află în înregistrarea { $entry }.
entry-is-now = Așa este acum.
entry-was-then = Așa era atunci. S-a terminat.
entry-words = Cuvinte din această înregistrare.
old-word-here = „{ $word }” este un cuvânt al vremii lui (vedeți Cuvinte vechi)
gaps-where = înregistrarea { $entry }, pagina { $page }
gaps-more = și în { $count ->
    [one] încă o înregistrare
    [few] încă { $count } înregistrări
   *[other] încă { $count } de înregistrări
  }
terms-heading = Termeni pe care îi folosesc lucrătorii
terms-word = Termenul
words-none = Nu s-au găsit prescurtări sau termeni.
old-words-heading = Cuvinte vechi
old-words-note = Unele cuvinte din dosare erau obișnuite la vremea lor și nu sunt potrivite astăzi; unele dădeau vina pe copii pentru ce li s-a făcut. Ele spun mai mult despre cei care le-au scris decât despre dumneavoastră. Nu le-am schimbat, pentru că este dosarul dumneavoastră așa cum s-a scris.
old-words-word = Cuvântul
old-words-then = Despre cuvânt
old-words-now = Ce am spune acum
photos-heading-access = Fotografii
photos-held-access = { $count ->
    [one] O fotografie nu este încă în acest pachet. Trebuie întrebat mai întâi cineva care apare în ea sau trebuie să aflăm cine apare. Întrebați-ne despre ea: { $contact }.
    [few] { $count } fotografii nu sunt încă în acest pachet. Trebuie întrebat mai întâi cineva care apare în ele sau trebuie să aflăm cine apare. Întrebați-ne despre ele: { $contact }.
   *[other] { $count } de fotografii nu sunt încă în acest pachet. Trebuie întrebat mai întâi cineva care apare în ele sau trebuie să aflăm cine apare. Întrebați-ne despre ele: { $contact }.
  }
elsewhere-schools = Aceste școli pot avea încă dosarul dumneavoastră școlar:
elsewhere-courts = Aceste tribunale au propriile hârtii. Puteți cere tribunalului permisiunea de a le vedea:
slip-to = Trimiteți sau aduceți această pagină la: { $contact }.
slip-correct-heading = Formular: vă rog să corectați asta
slip-correct = Puteți folosi această pagină dacă ceva din dosarul dumneavoastră este greșit. Avem o lună să răspundem.
slip-entry = Numărul înregistrării:
slip-wrong = Ce este greșit și cum a fost de fapt:
slip-name = Numele dumneavoastră, cum putem lua legătura cu dumneavoastră și data:
slip-add-heading = Formular: părerea mea
slip-add = Puteți folosi această pagină pentru a adăuga propria relatare. Ea se păstrează pentru totdeauna împreună cu înregistrarea.
slip-view = Cum văd eu lucrurile:
slip-gap-heading = Formular: vă rog să vă uitați din nou la un loc gol
slip-gap = Puteți folosi această pagină dacă doriți să ne uităm din nou la ceva care nu este arătat. Se va uita cineva care nu a decis prima dată.
slip-gap-number = Numărul locului gol:
slip-gap-why = Ce știți deja sau de ce aveți nevoie de el (nu trebuie să spuneți):
slip-correct-other = Puteți folosi această pagină dacă ceva din dosar este greșit. Avem o lună să răspundem.
short-heading-other = Povestea pe scurt
short-intro-other = Aceasta este făcută din dosar. După fiecare propoziție scrie pagina de la care vine.
short-born-other = { $date } s-a născut copilul.
short-home-other = { $date }, la vârsta de { $age ->
    [one] 1 an
    [few] { $age } ani
   *[other] { $age } de ani
  }, copilul a mers să locuiască cu { $home }. Era { $kind }. Asta a durat { $length }.
short-home-now-other = { $date }, la vârsta de { $age ->
    [one] 1 an
    [few] { $age } ani
   *[other] { $age } de ani
  }, copilul a mers să locuiască cu { $home }. Este { $kind }. Nu este notat niciun sfârșit.
short-school-other = { $date } copilul a început la { $school }.
short-status-child-in-need-other = { $date } consiliul local a considerat că acest copil este un copil aflat în nevoie. În acest caz legea îi cere să ajute.
short-status-child-protection-other = { $date } a existat un plan pentru a proteja copilul de rău.
short-status-section-20-other = { $date } consiliul local a avut grijă de copil, iar părinții au fost de acord.
short-status-police-protection-other = { $date } poliția a ținut copilul în siguranță.
short-status-emergency-protection-order-other = { $date } un tribunal a spus că trebuia ca acest copil să fie imediat în siguranță.
short-status-supervision-order-other = { $date } consiliul local trebuia să vegheze asupra copilului, printr-un ordin de supraveghere.
short-status-adoption-order-other = { $date } copilul a fost adoptat.
short-status-special-guardianship-order-other = { $date } copilul a avut un tutore special.
short-status-care-leaver-other = { $date } copilul era o persoană care a ieșit din grija consiliului local, iar acesta avea încă îndatoriri.
short-status-other-other = { $date } statutul legal s-a schimbat.
map-heading-other = Timpul pe care îl acoperă dosarul
map-age-other = Vârsta pe care a împlinit-o copilul
people-family-other = Familia
people-carers-other = Oameni care au avut grijă de copil
old-words-note-other = Unele cuvinte din dosare erau obișnuite la vremea lor și nu sunt potrivite astăzi. Nu le-am schimbat, pentru că este dosarul așa cum s-a scris.
elsewhere-schools-other = Aceste școli pot avea încă un dosar școlar:
field-life_letters = Scrisoare pentru mai târziu
field-who_i_am = Cine scrie
field-parts = Ce spune scrisoarea
field-parents_said = Ce și-au dorit și ce au spus părinții
field-closing = Cum se încheie scrisoarea
field-pen_picture = Portret în câteva cuvinte
field-reason_for_involvement = De ce s-a implicat consiliul local
field-family_views = Ce a crezut familia dumneavoastră
field-family_views-other = Ce a crezut familia
field-work_done = Ce s-a făcut
field-letter = O scrisoare de la îngrijitori
field-nobody = Nu apare nimeni în ea
field-belongs_to = Îi aparține
field-permissions = Cine a fost de acord să o aveți
field-permissions-other = Cine a fost de acord
field-covered = Acoperit
field-sex = Sexul
field-preferred_words = Cuvinte pe care le preferați
field-preferred_words-other = Cuvinte pe care le preferă copilul
field-instead_of = În loc de
field-say = Spuneți
map-silences = Pentru aceste perioade dosarul nu are nicio înregistrare:
short-home-at = { $date }, când aveați { $age ->
    [one] 1 an
    [few] { $age } ani
   *[other] { $age } de ani
  }, ați mers să locuiți la { $home }. Era { $kind }. Ați locuit acolo { $length }.
short-home-at-now = { $date }, când aveați { $age ->
    [one] 1 an
    [few] { $age } ani
   *[other] { $age } de ani
  }, ați mers să locuiți la { $home }. Este { $kind }. Nu este notat niciun sfârșit.
short-home-at-other = { $date }, la vârsta de { $age ->
    [one] 1 an
    [few] { $age } ani
   *[other] { $age } de ani
  }, copilul a mers să locuiască la { $home }. Era { $kind }. Asta a durat { $length }.
short-home-at-now-other = { $date }, la vârsta de { $age ->
    [one] 1 an
    [few] { $age } ani
   *[other] { $age } de ani
  }, copilul a mers să locuiască la { $home }. Este { $kind }. Nu este notat niciun sfârșit.
entry-no-basis = De ce: nimeni nu a scris acest lucru.
entry-no-by = Cine a decis: nimeni nu a scris acest lucru.
contents-heading = Ce și unde se află
contents-intro = Puteți începe de oriunde. Părțile sunt la aceste pagini:
letter-repeats = { $count ->
    [one] Încă un loc gol ține locul unor cuvinte pe care le puteți citi în altă înregistrare.
    [few] Încă { $count } locuri goale țin locul unor cuvinte pe care le puteți citi în altă înregistrare.
   *[other] Încă { $count } de locuri goale țin locul unor cuvinte pe care le puteți citi în altă înregistrare.
  }
map-missing-volumes = Aceste volume pe hârtie lipsesc. Partea „Ce lipsește” spune ce am făcut pentru a le găsi.
field-brief = Pe scurt

# The documents on the file. Their pages go out in a volume of their own.
field-bundle = Paginile lui
field-bundle-gaps = Ce nu este arătat în el
field-contents = Ce spune
field-part = Partea
field-says = Cuvintele
field-within = În fișierul
part-within = Fișierul { $number } care a venit cu el, { $part }
bundle-where = documentul { $number } din volumul de documente
bundle-title = { $title }: documentele
bundle-heading = Documentul { $number }: { $title }
bundle-kind = Ce este: { $kind }.
bundle-date = Data lui: { $date }.
bundle-by = Scris de { $who }.
bundle-pages = { $count ->
    [one] O pagină.
    [few] { $count } pagini.
   *[other] { $count } de pagini.
  }
bundle-no-gaps = Totul din el este arătat.
bundle-gaps = Nu este arătat în el: { $numbers }. Lista locurilor goale din pachet spune de ce, cine a decis și cum puteți cere din nou.
bundle-unread = { $count ->
    [one] Un cuvânt nu s-a putut citi destul de bine pentru a fi redat. Este marcat „ilizibil”.
    [few] { $count } cuvinte nu s-au putut citi destul de bine pentru a fi redate. Sunt marcate „ilizibil”.
   *[other] { $count } de cuvinte nu s-au putut citi destul de bine pentru a fi redate. Sunt marcate „ilizibil”.
  }
bundle-label = Documentul { $number }
bundle-front-heading = Documentele din dosarul dumneavoastră
bundle-front-count = { $count ->
    [one] Acest volum are un document din dosarul dumneavoastră. El însoțește pachetul dumneavoastră.
    [few] Acest volum are { $count } documente din dosarul dumneavoastră, cel mai vechi primul. El însoțește pachetul dumneavoastră.
   *[other] Acest volum are { $count } de documente din dosarul dumneavoastră, cel mai vechi primul. El însoțește pachetul dumneavoastră.
  }
bundle-front-how = Paginile au aspectul de atunci, în afară de ce nu este arătat. Fiecare document începe cu o pagină care spune ce este, cine l-a scris și când.
bundle-front-marks = Unde ceva nu este arătat vedeți un semn gri cu un număr. Este numărul din lista locurilor goale din pachetul dumneavoastră. Semnul are mereu aceeași lățime, oricât de lungi au fost cuvintele.
bundle-front-unread = Unde cuvintele unei scanări nu s-au putut citi, sunt marcate „ilizibil”. Puteți cere să vedeți originalul.
bundle-front-again = Dacă dumneavoastră credeți că ceva ar trebui arătat, cereți-ne să verificăm din nou. Pachetul dumneavoastră spune cum.
bundle-mark = nu este arătat
bundle-mark-unread = ilizibil
bundle-picture = Imagine din dosar, fără descriere
bundle-page-withheld = Această pagină întreagă nu este arătată. Lista locurilor goale din pachet spune de ce.
bundle-page-unread = Această pagină nu s-a putut citi destul de bine pentru a fi siguri de ce arată, așa că pagina întreagă nu este arătată. Cereți-ne să ne uităm la original.
bundle-footer = { $label }, pagina { $page } din { $pages } · { $number }
letter-documents = { $count ->
    [one] Un document din dosarul dumneavoastră este într-un volum separat, așa cum arăta.
    [few] { $count } documente din dosarul dumneavoastră sunt într-un volum separat, așa cum arătau.
   *[other] { $count } de documente din dosarul dumneavoastră sunt într-un volum separat, așa cum arătau.
  }
PartKind-page = Pagina
PartKind-seen = Cuvinte din imaginile paginii
PartKind-photo = Imagine
PartKind-picture = Imagine
PartKind-body = Text
PartKind-header = Partea de sus a paginii
PartKind-footer = Partea de jos a paginii
PartKind-note = Notă
PartKind-text-box = Text dintr-un chenar
PartKind-comment = Comentariu
PartKind-deleted = Scos în timpul scrierii
PartKind-inserted = Adăugat în timpul scrierii
PartKind-revision = Schimbări în fișier
PartKind-hidden = Text ascuns
PartKind-properties = Ce spune fișierul despre sine
PartKind-description = Descrierea unei imagini
PartKind-field = Câmp sau link
PartKind-sheet = Foaie
PartKind-hidden-sheet = Foaie ascunsă
PartKind-mail-head = Partea de sus a e-mailului
PartKind-mail-body = Ce spune e-mailul
PartKind-mail-html = Ce spune doar e-mailul formatat
PartKind-quoted = E-mail mai vechi citat în el
PartKind-attachment = Numele unui fișier care a venit cu el
