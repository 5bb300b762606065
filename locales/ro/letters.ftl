# Wording of the letters about a request for access: Romanian, for the person who asks.
# review: draft. No named person has reviewed this wording yet.

title-letter-acknowledgement = Am primit cererea dumneavoastră
running-letter-acknowledgement = Am primit cererea dumneavoastră
title-letter-clarification = Trebuie să vă întrebăm ceva
running-letter-clarification = Trebuie să vă întrebăm ceva
title-letter-more-time = Avem nevoie de mai mult timp
running-letter-more-time = Avem nevoie de mai mult timp
title-letter-cover = Dosarul dumneavoastră
running-letter-cover = Dosarul dumneavoastră
title-letter-refusal-in-part = Ce nu este arătat și de ce
running-letter-refusal-in-part = Ce nu este arătat și de ce
title-letter-elsewhere = Scrisori către alții care pot avea dosare
running-letter-elsewhere = Scrisori către alții


letter-ack-asked = Pe { $asked } ați cerut să vă vedeți dosarul. Vă mulțumim. Am primit cererea dumneavoastră.
letter-ack-asked-other = Pe { $asked } ați cerut să vedeți dosarul despre { $name }. Am primit cererea dumneavoastră.
letter-ack-right = Este dreptul dumneavoastră să îl vedeți și nu vă costă nimic.
letter-ack-due = Vom răspunde cel târziu pe { $due }. Dacă avem nevoie de mai mult timp, vă vom spune înainte, și de ce.
letter-ack-what-next = Ne puteți ajuta să vă dăm ce aveți nevoie:
letter-ack-known = Spuneți-ne ce știți deja: nume, locuri, ce s-a întâmplat. Ce știți nu trebuie să ascundem.
letter-ack-form = Spuneți-ne cum vă place să citiți: pe hârtie, pe ecran, cu litere mari, cu imagini, în altă limbă sau citit cu voce tare.
letter-ack-gaps = Legea protejează și alți oameni, așa că unele părți pot să nu fie arătate. Fiecare are un număr și un motiv și ne puteți cere să verificăm din nou.
letter-ack-feel = Un dosar poate trezi sentimente puternice. Cineva poate fi cu dumneavoastră când îl citiți. Acești oameni vă pot sprijini:
letter-clar-asked = Pe { $asked } ați cerut să vă vedeți dosarul.
letter-clar-asked-other = Pe { $asked } ați cerut să vedeți dosarul despre { $name }.
letter-clar-need = Trebuie să știm puțin mai mult, ca să căutăm în locurile potrivite:
letter-clar-clock = Cât așteptăm răspunsul dumneavoastră, timpul pe care ni-l dă legea stă pe loc. Stă pe loc din { $stopped }. Merge mai departe din ziua în care răspundeți.
letter-clar-no-answer = Dacă nu puteți răspunde, spuneți-ne și asta. Atunci căutăm cât de bine putem cu ce știm.
letter-clar-how = Ne puteți spune în orice fel vi se potrivește: { $contact }.
letter-more-asked = Pe { $asked } ați cerut să vă vedeți dosarul.
letter-more-asked-other = Pe { $asked } ați cerut să vedeți dosarul despre { $name }.
letter-more-complex = Este foarte mult de citit cu grijă. Legea ne lasă pentru asta { $months ->
    [one] încă o lună
    [few] încă { $months } luni
   *[other] încă { $months } de luni
  }.
letter-more-many = Avem de răspuns la mai multe cereri ale dumneavoastră. Legea ne lasă pentru asta { $months ->
    [one] încă o lună
    [few] încă { $months } luni
   *[other] încă { $months } de luni
  }.
letter-more-due = Vom răspunde cel târziu pe { $due }.
letter-more-sorry = Ne pare rău că trebuie să așteptați. Ne puteți întreba oricând cât de departe am ajuns.
letter-cover-codes = Cuvinte în paranteze drepte stau unde ceva nu este arătat. Fiecare loc gol are un număr. Lista locurilor goale spune de ce. Altă listă spune ce înseamnă prescurtările. Prescurtările pe care nimeni nu le-a putut explica sunt marcate.
letter-refusal-asked = Pe { $asked } ați cerut să vă vedeți dosarul. V-am dat ce avem voie. Unele părți nu sunt arătate.
letter-refusal-asked-other = Pe { $asked } ați cerut să vedeți dosarul despre { $name }. V-am dat ce avem voie. Unele părți nu sunt arătate.
letter-refusal-intro = Acestea sunt motivele:
letter-refusal-count = { $count ->
    [one] (un loc gol)
    [few] ({ $count } locuri goale)
   *[other] ({ $count } de locuri goale)
  }
letter-refusal-again = Ne puteți cere să ne uităm din nou la orice loc gol. Spuneți-ne numărul lui: { $contact }.
letter-refusal-none = Totul este arătat.

elsewhere-letter-heading = Scrisoare către { $name }
elsewhere-letter-ready = Pentru dumneavoastră: o parte din timp lipsește din dosarul nostru, iar aceștia pot avea dosare despre ea. Puteți semna scrisoarea de mai jos și o puteți trimite. Acest rând nu face parte din ea.
elsewhere-letter-to = Către { $name }.
elsewhere-letter-intro = Numele meu este { $name }. M-am născut pe { $born }. Cer o copie a tot ce aveți despre mine, în baza articolului 15 din Regulamentul general privind protecția datelor din Regatul Unit (UK GDPR).
elsewhere-letter-why = Ce ați făcut pentru consiliul local, așa cum spune dosarul: { $function }.
elsewhere-letter-when = Perioada: { $span }.
elsewhere-letter-ask = Vă rog să căutați și în dosarele pe hârtie, în sistemele vechi și în depozite și să îmi spuneți unde ați căutat. Dacă ați dat dosarele mai departe, vă rog să îmi spuneți cui și când.
elsewhere-letter-month = Legea vă dă o lună. Dacă aveți nevoie de dovada identității mele, vă rog să îmi spuneți imediat.
elsewhere-letter-sign = Nume, adresă și dată:
elsewhere-letter-none-heading = Nu este notat nimeni altcineva
elsewhere-letter-none = Dosarul nu numește pe nimeni care a lucrat pentru noi și ar putea avea dosare.
letter-of-heading = Scrisoare din { $date }
