# Wording of languages and of the ways of reading: Vietnamese.
# review: draft. No named person has reviewed this wording yet.

# The languages, as they are called in this one.
language-en-GB = tiếng Anh
language-cy = tiếng Wales
language-ar = tiếng Ả Rập
language-ckb = tiếng Kurd (Sorani)
language-ps = tiếng Pashto
language-prs = tiếng Dari
language-fa = tiếng Ba Tư (Farsi)
language-ti = tiếng Tigrinya
language-am = tiếng Amhara
language-vi = tiếng Việt
language-sq = tiếng Albania
language-ur = tiếng Urdu
language-pa = tiếng Punjab
language-bn = tiếng Bengal
language-pl = tiếng Ba Lan
language-ro = tiếng Rumani
language-pt = tiếng Bồ Đào Nha
language-uk = tiếng Ukraina
language-so = tiếng Somali
language-other = một ngôn ngữ khác

# The fonts, by their names.
Face-atkinson = Atkinson Hyperlegible Next
Face-andika = Andika
Face-lexend = Lexend
Face-opendyslexic = OpenDyslexic

# Words of the record in another language than the pack.
words-are-in = Những lời trong khung này bằng { $language }, đúng như người ta đã viết.
words-untranslated = Chưa có ai dịch những lời này. Một thông dịch viên có thể đọc cùng bạn: { $contact }.
words-original = Đúng như đã viết, bằng { $language }
words-translation = Bằng { $language }
words-translated-by = Người dịch: { $translator }, { $date }. Người kiểm tra: { $checker }.
some-words-in = Một số lời trong tập tài liệu này bằng { $language }, vì hồ sơ được viết bằng ngôn ngữ đó. Chưa có ai dịch. Một thông dịch viên có thể đọc cùng bạn. Hãy hỏi tại đây: { $contact }.
interpreter-here = Một thông dịch viên, { $name }, đã giúp đọc tài liệu này cùng bạn ({ $date }).
read-through-here = { $name } đã đọc tài liệu này cùng bạn ({ $date }).
wording-not-checked = Những câu cố định của tập tài liệu này bằng { $language } là bản nháp. Chưa có ai, với tên được ghi rõ, kiểm tra những câu này.

# The ways of reading.
forms-heading = Những cách khác để nhận tài liệu này
forms-intro = Bạn có thể nhận cùng những lời này dưới dạng khác. Hãy hỏi: { $contact }.
form-standard = in bình thường
form-large-print = in chữ to
form-dyslexia = in cho người đọc bị chứng khó đọc
form-high-contrast = in với độ tương phản cao
form-easy-read = dạng Easy Read (dễ đọc), có hình
form-html = dạng trang cho điện thoại hoặc máy tính
form-epub = dạng sách điện tử
form-braille = bằng chữ nổi
form-spoken = để nghe
form-language = bằng ngôn ngữ khác
skip-to-words = Đi đến phần chữ
part-of-contents = Trong này có gì
picture-of = Hình: { $what }
easy-heading-note = Đây là dạng Easy Read (dễ đọc). Các hình giúp cho biết lời viết nói gì.
easy-word = { $word } có nghĩa là: { $meaning }
easy-not-yet-heading = Những phần chưa có dạng Easy Read (dễ đọc)
easy-not-yet = { $count } phần chưa có dạng Easy Read (dễ đọc). Một nhân viên sẽ giúp bạn đọc.
spoken-gap = Ở đây có điều được bỏ ra. Đó là { $what }.
spoken-picture = Ở đây có một hình. Hình cho thấy: { $what }
spoken-table-row = Hàng { $number }.
spoken-list = Danh sách gồm { $count } điều.
spoken-end = Đây là phần cuối.
braille-print-page = trang in { $page }
