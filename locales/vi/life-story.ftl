# Wording of the life story: Vietnamese, for a child to read.
# review: draft. No named person has reviewed this wording yet.

title-life-story = Câu chuyện của { $name }
running-life-story = Câu chuyện của { $name }

now-heading = Bạn, bây giờ
now-name = Bạn tên là { $name }. Tên đầy đủ của bạn là { $full }.
now-age = Bạn { $age } tuổi.
now-home = Bạn sống với { $carers }. Bạn sống ở đây từ { $from }.
now-home-named = Bạn sống ở { $home }. Bạn sống ở đây từ { $from }.
now-others = Những người sống ở đây cùng bạn: { $others }.
now-school = Bạn học ở { $school }.
now-languages = Bạn dùng { $languages } để nói chuyện với mọi người.
now-ethnicity = Gia đình bạn từ đâu đến: { $ethnicity }
now-religion = Về tôn giáo và niềm tin: { $religion }
about-heading = Điều bạn nói về chính mình

people-heading = Những người trong cuộc đời bạn
# Each of these is a whole sentence, so that a language can say it as it has to.
person-is-mother = { $name } là mẹ của bạn.
person-is-father = { $name } là cha của bạn.
person-is-step-parent = { $who ->
    [female] { $name } là mẹ kế của bạn.
    [male] { $name } là cha dượng của bạn.
   *[other] { $name } là cha dượng hoặc mẹ kế của bạn.
  }
person-is-adoptive-parent = { $who ->
    [female] { $name } là mẹ nuôi của bạn.
    [male] { $name } là cha nuôi của bạn.
   *[other] { $name } là cha nuôi hoặc mẹ nuôi của bạn.
  }
person-is-brother = { $name } là anh hoặc em trai của bạn.
person-is-sister = { $name } là chị hoặc em gái của bạn.
person-is-grandmother = { $name } là bà của bạn.
person-is-grandfather = { $name } là ông của bạn.
person-is-aunt = { $name } là cô, dì hoặc bác gái của bạn.
person-is-uncle = { $name } là chú, cậu hoặc bác trai của bạn.
person-is-cousin = { $name } là anh chị em họ của bạn.
person-is-relative = { $name } là họ hàng của bạn.
person-is-foster-carer = { $name } là người chăm sóc nuôi dưỡng của bạn.
person-is-friend = { $name } là một người bạn của bạn.
person-is-neighbour = { $name } là hàng xóm của bạn.
person-is-social-worker = { $name } là nhân viên xã hội của bạn.
person-is-advocate = { $name } là người bênh vực quyền lợi của bạn.
person-died = { $name } đã qua đời ({ $died }).

born-heading = Khi bạn chào đời
born-on = Bạn chào đời vào { $born }.
born-place = Bạn chào đời ở { $place }.
born-time = Lúc đó là { $time }.
born-weight = Bạn nặng { $weight }.

why-heading = Chuyện gì đã xảy ra, và vì sao
why-not-your-fault = Không có điều nào trong chuyện này là lỗi của bạn. Giữ cho trẻ em an toàn là việc của người lớn. Người lớn đã quyết định những việc đó.
orders-heading = Tòa án đã quyết định gì
order-made = { $court } đã ra lệnh này: { $order }.
order-judge = Thẩm phán là { $judge }.

homes-heading = Những ngôi nhà bạn đã sống
homes-count = Đây là { $count } nơi bạn đã sống hoặc đã ở.
home-heading = { $home }
home-age = { $age ->
    [0] Bạn còn là em bé
   *[other] Bạn { $age } tuổi
  } khi bạn đến đây. Đó là { $kind }. Bạn đã sống ở đây { $span }.
home-others = Những người sống ở đây cùng bạn lúc đó: { $others }.

schools-heading = Các trường học của bạn
family-time-heading = Thời gian với gia đình và bạn bè của bạn
family-time-now = Đây là kế hoạch bây giờ:
family-time-then = Đây là kế hoạch lúc đó ({ $span }):

achievements-heading = Những điều bạn đã làm tốt
own-words-heading = Lời của chính bạn
own-words = Bạn đã nói điều này khi bạn { $age } tuổi ({ $date }):
own-words-to = Bạn đã nói điều này với { $to } khi bạn { $age } tuổi ({ $date }):

things-heading = Những đồ vật của bạn
thing-returned = Bạn đã nhận lại món này ({ $on }).
thing-kept = Món này đang ở đâu: { $where }.
thing-kept-unknown = Hồ sơ không nói món này đang ở đâu. Bạn có thể hỏi chúng tôi.

next-heading = Bạn, bây giờ và sắp tới
next-home = Bạn sống với { $carers }.
next-home-named = Bạn sống ở { $home }.
hopes-intro = Đây là điều bạn mong ước.
hopes-none = Trang này dành cho những mong ước của bạn. Bạn có thể viết vào đây.

talk-heading = Bạn có thể nói chuyện với ai
talk-intro = Đọc câu chuyện này có thể làm bạn có nhiều cảm xúc hoặc câu hỏi. Như vậy cũng không sao. Bạn có thể dừng lại bất cứ lúc nào. Bạn có thể nói chuyện với những người này.

kept-heading = Những điều khác trong hồ sơ của bạn
kept-intro = Hồ sơ của bạn còn nói thêm về cuộc đời bạn. Những phần này không được kể ở đây:
gaps-heading = Vì sao có những phần được giữ kín
gaps-intro = Một số phần trong câu chuyện của bạn được giữ kín. Mỗi phần có một số. Ở đây bạn có thể đọc vì sao, và ai đã quyết định.
gap-number = Chỗ trống { $number }.
gap-decided = Ai đã quyết định, và khi nào: { $decided }.
gaps-ask = Bạn có thể yêu cầu chúng tôi xem lại một chỗ trống. Hãy cho chúng tôi biết số của chỗ trống đó. Hãy hỏi ở đây: { $contact }.

made-heading = Câu chuyện này được làm như thế nào
made-for = { $council } đã làm câu chuyện này vào { $date }. Câu chuyện này dựa trên những gì được viết trong hồ sơ của bạn.
made-approved = { $approver }, { $role }, đã nói rằng bạn được nhận câu chuyện này.
made-more = Có điều gì sai hoặc thiếu không? Hãy cho chúng tôi biết, và chúng tôi sẽ xem lại: { $contact }. Bạn có thể xin một câu chuyện dài hơn khi bạn lớn hơn.
now-home-staff = Người chăm sóc bạn ở đây: { $carers }.
person-full = Tên đầy đủ của { $name } là { $full }.
person-carers-family = { $name } là người trong một gia đình đã chăm sóc bạn.
person-carer-then = { $name } đã chăm sóc bạn.
home-age-now = { $age ->
    [0] Bạn còn là em bé
   *[other] Bạn { $age } tuổi
  } khi bạn đến đây. Đây là { $kind }. Bạn sống ở đây { $span }.

# Sections, pictures and pages to fill in.
first-home-heading = Nhà của bạn
first-then-heading = Trước đây: { $home }
first-school-heading = Nơi bạn học
first-family-time-heading = Gia đình và bạn bè
photos-heading = Ảnh
photos-held-heading = Những ảnh khác
photos-held = Còn { $count } tấm ảnh nữa không có ở đây. Bạn có thể hỏi chúng tôi về ảnh đó.
tree-heading = Gia đình của bạn
tree-intro = Đây là những người trong gia đình bạn có tên trong hồ sơ của bạn. Việc chuyển nhà không thay đổi họ là ai. Những người lớn tuổi nhất ở trên cùng.
tree-me = Đây là bạn.
tree-died = qua đời { $on }
# The lines of the family tree in words. $others is one name or several with commas.
tree-parent = { $name } là cha hoặc mẹ của { $others }.
tree-partner = { $name } là hoặc từng là bạn đời của { $others }.
why-safe = Trẻ em nào cũng cần một ngôi nhà nơi mình được an toàn và được chăm sóc. Người lớn phải bảo đảm điều đó.
why-more-later = Còn có thêm điều để kể. Bạn có thể hỏi về điều đó bây giờ. Bạn có thể xin một câu chuyện dài hơn khi bạn lớn hơn.
statuses-heading = Luật pháp đã nói gì, và khi nào
decisions-heading-story = Những quyết định lớn về bạn
decisions-intro-story = Đây là những quyết định lớn về cuộc đời bạn. Bạn có thể đọc ai đã quyết định, vì sao, và bạn đã muốn gì. Nếu thiếu điều gì, bạn có thể hỏi chúng tôi.
decided-by = { $by } đã quyết định việc này.
decided-because = Vì sao:
decided-you-wanted = Điều bạn đã muốn:
seasons-heading = Những ngôi nhà của bạn theo thời gian
seasons-intro = Phần này cho thấy bạn đã sống ở mỗi nơi bao lâu, từ { $from } đến { $to }.
seasons-where = Nhà
seasons-when = Khi nào
seasons-how-long = Bao lâu
seasons-line = Từ { $from } đến { $to }
season-family = Gia đình của bạn
season-now = { $length } cho đến nay
schools-name = Trường học
home-area = Nơi này ở { $area }.
home-area-then = Nơi đó ở { $area }.
home-came = Bạn đã đến sống ở đây như thế nào.
home-letter = Một lá thư của { $carers } gửi cho bạn:
at-age = { $age ->
    [0] Khi bạn còn là em bé:
   *[other] Khi bạn { $age } tuổi:
  }
health-heading = Sức khỏe của bạn
health-intro = Đây là những gì hồ sơ nói về sức khỏe của bạn.
documents-heading = Giấy tờ về bạn
documents-intro = Những giấy tờ này có trong hồ sơ của bạn. Bạn có thể yêu cầu được xem.
made-whole-record = Bạn có thể yêu cầu xem hồ sơ của bạn bất cứ lúc nào. Đó là quyền của bạn, và không mất tiền: { $contact }. Luật pháp cho phép chúng tôi giữ kín một số phần.
made-elsewhere = Những nơi này cũng có thể có hồ sơ về bạn. Bạn có thể hỏi từng nơi:
made-grown-up = Dành cho người lớn: { $council } đã làm cuốn sách này vào { $date } từ hồ sơ của đứa trẻ. Nếu có điều gì sai hoặc thiếu, hãy cho chúng tôi biết: { $contact }.
fill-heading = Những trang dành cho bạn
fill-intro = Bạn có thể viết vào đây, hoặc nhờ một người viết giúp bạn.
fill-remember = Điều tôi nhớ:
fill-proud = Điều tôi tự hào:
fill-ask = Điều tôi muốn hỏi:
fill-draw-heading = Vẽ ở đây
fill-draw = Hãy vẽ nhà của bạn, một người bạn yêu thương, hoặc bất cứ điều gì bạn thích.

# The later life letter.
title-life-story-later-life-letter = Thư gửi { $name }
running-life-story-later-life-letter = Thư gửi { $name }
later-heading = Một lá thư dành cho bạn
later-dear = { $name } thân mến,
later-born-heading = Khi bạn chào đời
later-people-heading = Những người trong cuộc đời bạn
later-why-heading = Chuyện gì đã xảy ra
later-parents-heading = Cha mẹ bạn đã mong muốn và nói gì
later-order = Vào { $made }, { $court } đã ra lệnh này: { $order }.
later-more-heading = Làm sao để biết thêm
later-more = Trong hồ sơ của bạn còn có thêm. Bạn có quyền yêu cầu xem hồ sơ ở bất cứ tuổi nào, và không mất tiền: { $contact }. Luật pháp cho phép chúng tôi giữ kín một số phần. Bạn không phải đọc một mình. Bạn có thể nói chuyện với những người này:

# The worker's edition with its sources.
title-life-story-sources = Nguồn của câu chuyện của { $name }
running-life-story-sources = Nguồn của một câu chuyện cuộc đời. Dành cho nhân viên
sources-questions-heading = Hồ sơ còn thiếu gì cho câu chuyện này
sources-questions-intro = Không có điều gì được bịa ra trong câu chuyện của { $name }, nên điều gì không được ghi thì không có. Đây là những câu cần hỏi, và những người cần hỏi:
sources-questions-none = Hồ sơ có nội dung cho mọi phần của câu chuyện.
sources-heading = Từng câu và nguồn của câu đó
sources-intro = Đây là cuốn sách cho tuổi { $band }. Những lời cố định của cuốn sách không nêu điều gì từ hồ sơ thì được bỏ ra.
sources-sentence = Cuốn sách nói gì
sources-entry = Mục hoặc đoạn
sources-kind = Loại gì, và của ai
sources-by = { $kind }, người viết: { $author }
sources-by-nobody = { $kind }, không ghi người viết
genogram-heading = Sơ đồ phả hệ (genogram)
genogram-key = Hình tròn là phụ nữ hoặc con gái. Hình vuông là đàn ông hoặc con trai. Hình thoi: không ghi. Đường đậm: đứa trẻ. Dấu chéo: đã qua đời. Các hàng là các thế hệ, thế hệ lớn tuổi nhất ở trên cùng.
genogram-who = Ai
genogram-relationship = Quan hệ với đứa trẻ
genogram-symbol = Ký hiệu
symbol-circle = hình tròn
symbol-circle-died = hình tròn có dấu chéo
symbol-square = hình vuông
symbol-square-died = hình vuông có dấu chéo
symbol-diamond = hình thoi
symbol-diamond-died = hình thoi có dấu chéo
ask-a-home = nơi ở này
ask-birth-story = Người ta biết gì về lúc sinh, và ai đã chọn tên? Hãy hỏi cha mẹ và ông bà.
ask-birth-facts = Đứa trẻ sinh lúc mấy giờ, ở đâu, và nặng bao nhiêu? Hãy hỏi cha mẹ hoặc bệnh viện.
ask-why = Vì sao đứa trẻ không thể ở lại với gia đình? Hãy thống nhất lời viết với cha mẹ nếu việc đó an toàn.
ask-why-young = Điều này sẽ được kể thế nào cho một đứa trẻ bốn tuổi? Hãy viết với from_age: 3.
ask-about-me = Bây giờ đứa trẻ nói gì về chính mình?
ask-hopes = Đứa trẻ mong ước điều gì?
ask-ethnicity = Đứa trẻ mô tả thế nào về nơi gia đình mình từ đó đến?
ask-religion = Đứa trẻ hoặc gia đình tin theo điều gì?
ask-own-words = Đứa trẻ đã nói, vẽ hoặc viết điều gì nên được giữ lại?
ask-achievements = Đứa trẻ giỏi việc gì, và đã tự hào về điều gì?
ask-photos = Có những tấm ảnh nào? Hãy hỏi gia đình, người chăm sóc và trường học.
ask-family-time = Đứa trẻ gặp ai, và bao lâu một lần?
ask-life-letter = Ai biết đứa trẻ và có thể viết thư đọc khi lớn lên?
ask-portrait = { $name } là người như thế nào? Hãy hỏi chính người đó, hoặc những người biết người đó.
ask-home-story = Sống với { $name } như thế nào?
ask-home-memory = Có kỷ niệm nào về { $name }?
ask-home-letter = { $name } có muốn viết một lá thư không?
ask-home-why-started = Vì sao đứa trẻ đến với { $name }?
ask-home-why-ended = Vì sao việc ở với { $name } kết thúc?
ask-between = Đứa trẻ đã sống ở đâu { $name }?
ask-school-story = Học ở { $name } như thế nào?
ask-photo-unknown = Ai có trong tấm ảnh không ghi tên người? Hãy tìm hiểu, hoặc ghi rằng không có ai.
ask-photo-permission = Đứa trẻ có được nhận tấm ảnh có người lớn trong đó không? Hãy hỏi người đó và ghi lại khi nào họ đã đồng ý.
ask-photo-child = Có một trẻ em khác trong ảnh. Hãy che khuôn mặt trước khi đứa trẻ nhận ảnh.
person-named = { $name }: { $relationship }.
grown-up-heading = Dành cho người lớn
later-parts-heading = Điều tôi muốn kể với bạn
