# Wording of the case summary: Somali, for workers. It names everybody whom the record names.
# review: draft. No named person has reviewed this wording yet.

title-case-summary = Soo-koobidda kiiska: { $name }
running-case-summary = Waxaa loogu talagalay shaqaalaha. Waxay magacaabaysaa dad kale: hubi inta aadan wadaagin.

since = tan iyo { $date }
not-recorded = lama qorin

life-heading = Sida ay tahay nolosha { $name }
life-missing = Muddadan lama qorin. Shaqaalaha waxaa laga codsanayaa in uu qoro.
glance-heading = Dulmar kooban
glance-what = Waxa
glance-is = Dhammaadka muddada
glance-child = Ilmaha
glance-age = dhalasho { $born }, { $age } sano
glance-period = Muddada
glance-from-to = { $from } ilaa { $to }
glance-status = Xaaladda sharciga
glance-home = Cidda ilmuhu la nool yahay
glance-school = Dugsi
glance-family-time = Waqtiga qoyska
glance-author = Cidda soo koobtay
glance-signed-off = Cidda ansixisay

progress-heading = Horumarka natiijo kasta oo qorshaha ku jirta
progress-outcome = Natiijada, iyo sida ay u socoto
progress-evidence = Waxa muujinaya
progress-unknown = waxba lama qorin
progress-kept = waa la reebay
kept-here = Waa la reebay: eeg dhammaadka.
progress-none = Natiijadan wax horumar ah lagama qorin.
progress-not-new = Muddadan wax cusub lama qorin.
progress-no-plan = Muddadan qorshe dhaqan-gal ah lama qorin.

voice-heading = Hadalka { $name }
voice-none = Muddadan ereyo ama ra’yi ilmaha ka yimid lama qorin.
concerns-heading = Welwel cusub
concerns-none-said = Ma jiro. Shaqaalaha ayaa sidaas yiri.
concerns-none-recorded = Lama qorin.
analysis-heading = Waxa guud ahaan laga fahmayo
analysis-missing = Muddadan falanqayn lama qorin. Shaqaalaha waxaa laga codsanayaa in uu qoro.
engagement-child = Sida ay tahay ka-qaybgalka { $name }:
engagement-family = Sida qoysku uga qayb qaato:

visits-heading = Booqashooyin
visits-count = { $count ->
    [0] Muddadan booqasho lama qorin.
    [one] Hal booqasho ayaa la qoray:
   *[other] { $count } booqasho ayaa la qoray:
  }
visits-kept = Booqashooyinka qaarkood waa la reebay; tirooyinkani kuma jiraan iyaga.
contacts-count = Xiriirro kale: { $count }.
visit-date = Booqashooyin
visit-seen-alone = la arkay, cid kale la’aanteed
visit-seen-not-alone = la arkay, iyadoo dad kale joogaan
visit-seen = la arkay
visit-not-seen = lama arkin
visit-seen-unknown = lama qorin
visit-recorded-late = goor dambe la qoray
visit-recorded-unknown = lama sheegin goorta la qoray

decisions-heading = Go’aanno
decisions-none = Muddadan go’aanno lama qorin.
decision-by = Cidda:
decision-basis = Waxa lagu saleeyey:
decision-child = Ra’yiga ilmaha:
review-chair = (cidda hoggaamisay: { $chair })
reflection-heading = Ku saabsan dib-u-eegistii ugu dambaysay:
involved-heading = Cidda ku lug leh
involved-none = Qoraallada muddadan cidna laguma magacaabin.
next-months-heading = Saddexda bilood ee soo socda
next-months-missing = Saddexda bilood ee soo socda wax diiradda la saaro lama qorin. Shaqaalaha waxaa laga codsanayaa in uu qoro.
task-due = waqtiga ugu dambeeya { $due }
task-late = Dhammaadka muddada waqtigoodii dhaafay:
contingency-heading = Haddii qorshuhu shaqayn waayo
shared-heading = La wadaagay:
shared-on = Soo-koobiddan waxaa { $date } lala wadaagay ilmaha iyo qoyska.
shared-not = Lama qorin in soo-koobiddan lala wadaagay ilmaha iyo qoyska.
kept-heading-summary = Qoraallada muddadan ee la reebay
gaps-heading-summary = Sababta qaybo loo reebay
recorded-since = tan iyo { $date }
family-time-supervised = shaqaale ayaa jooga
tasks-open = Hawlaha qorshaha ee furan:
glance-reason = Sababta
contingency-none = Lama qorin waxa dhacaya haddii qorshuhu shaqayn waayo.
voice-views-beside = { $count ->
    [one] Hal booqasho shaqaaluhu wuxuu kale oo uu qoray waxa ilmuhu ka fikiray oo uu rabay; waxay ku jirtaa diiwaanka.
   *[other] { $count } booqasho shaqaaluhu wuxuu kale oo uu qoray waxa ilmuhu ka fikiray oo uu rabay; waxay ku jirtaa diiwaanka.
  }
family-views = Waxa uu qoysku ka qabo:
changed-heading = Waxa isbeddelay tan iyo soo-koobiddii ugu dambaysay
changed-none = Muddadan isbeddel lama qorin.
changed-home-began = Ilmuhu wuxuu u yimid inuu la noolaado { $what }.
changed-home-ended = Ilmuhu wuxuu ka tagay { $what }.
changed-status = Xaaladda sharciga: { $what }.
changed-school = Dugsi cusub: { $what }.
visit-how = Sida ay u dhacday
visit-key-alone = la arkay, cid kale la’aanteed: { $count };
visit-key-seen = la arkay, iyadoo dad kale joogaan: { $count };
visit-key-not-seen = lama arkin: { $count };
visit-key-failed = ma dhicin: { $count };
visit-key-late = goor dambe la qoray: { $count }.
review-on = Dib-u-eegista { $date }
work-done = Waxa la qabtay:
progress-before = muddadan ka hor: { $before }
glance-consent = Cidda oggolaan karta
the-council = golaha deegaanka
