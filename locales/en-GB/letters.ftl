# Wording of the letters about a request for access: British English, for the person who asks.
# review: draft. No named person has reviewed this wording yet.

title-letter-acknowledgement = We have your request
running-letter-acknowledgement = We have your request
title-letter-clarification = We need to ask you something
running-letter-clarification = We need to ask you something
title-letter-more-time = We need more time
running-letter-more-time = We need more time
title-letter-cover = Your record
running-letter-cover = Your record
title-letter-refusal-in-part = What is kept back, and why
running-letter-refusal-in-part = What is kept back, and why
title-letter-elsewhere = Letters to others who may hold records
running-letter-elsewhere = Letters to others


letter-ack-asked = On { $asked } you asked to see your record. Thank you. We have your request.
letter-ack-asked-other = On { $asked } you asked to see the record of { $name }. We have your request.
letter-ack-right = It is your right to see it, and it costs you nothing.
letter-ack-due = We will answer by { $due }. If we need more time, we will tell you before then, and why.
letter-ack-what-next = You can help us to give you what you need:
letter-ack-known = Tell us what you know already: names, places, what happened. We do not need to keep back what you know.
letter-ack-form = Tell us how you like to read: on paper, on a screen, in large print, with pictures, in another language, or read aloud.
letter-ack-gaps = The law protects other people too, so parts may be kept back. Each has a number and a reason, and you can ask us to look again.
letter-ack-feel = A record can bring up strong feelings. Somebody can be with you when you read it. These people can support you:
letter-clar-asked = On { $asked } you asked to see your record.
letter-clar-asked-other = On { $asked } you asked to see the record of { $name }.
letter-clar-need = We need to know a little more, so that we look in the right places:
letter-clar-clock = While we wait for your answer, the time that the law gives us stands still. It has stood still since { $stopped }. It runs on from the day on which you answer.
letter-clar-no-answer = If you cannot answer, tell us that too. Then we look as well as we can with what we know.
letter-clar-how = You can tell us in any way that suits you: { $contact }.
letter-more-asked = On { $asked } you asked to see your record.
letter-more-asked-other = On { $asked } you asked to see the record of { $name }.
letter-more-complex = There is a great deal to read with care. The law lets us take { $months ->
    [one] one further month
   *[other] { $months } further months
  } for this.
letter-more-many = We have several requests of yours to answer. The law lets us take { $months ->
    [one] one further month
   *[other] { $months } further months
  } for this.
letter-more-due = We will answer by { $due }.
letter-more-sorry = We are sorry that you have to wait. You can ask us at any time how far we are.
letter-cover-codes = Words in square brackets stand where something is kept back. Each gap has a number. The list of gaps says why. Another list says what short forms mean. Short forms that nobody could explain are marked.
letter-refusal-asked = On { $asked } you asked to see your record. We have given you what we may. Parts of it are kept back.
letter-refusal-asked-other = On { $asked } you asked to see the record of { $name }. We have given you what we may. Parts of it are kept back.
letter-refusal-intro = These are the reasons:
letter-refusal-count = { $count ->
    [one] (one gap)
   *[other] ({ $count } gaps)
  }
letter-refusal-again = You can ask us to look again at any gap. Tell us its number: { $contact }.
letter-refusal-none = Nothing is kept back.

elsewhere-letter-heading = Letter to { $name }
elsewhere-letter-ready = For you: part of the time is missing from our file, and they may hold records of it. You can sign the letter below and send it. This line is not part of it.
elsewhere-letter-to = To { $name }.
elsewhere-letter-intro = My name is { $name }. I was born on { $born }. I am asking for a copy of everything that you hold about me, under Article 15 of the UK General Data Protection Regulation.
elsewhere-letter-why = What you did for the council, as the file says: { $function }.
elsewhere-letter-when = This was { $span }.
elsewhere-letter-ask = Please look in paper files, in old systems and in stores too, and tell me where you looked. If you passed the records on, please tell me to whom and when.
elsewhere-letter-month = The law gives you one month. If you need proof of who I am, please tell me at once.
elsewhere-letter-sign = Name, address and date:
elsewhere-letter-none-heading = Nobody else is recorded
elsewhere-letter-none = The record names nobody who acted for us and may hold records.
letter-of-heading = Letter of { $date }
