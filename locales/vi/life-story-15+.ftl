# Wording of the life story for the age 15+, where it differs from the usual one: Vietnamese.
# review: draft. No named person has reviewed this wording yet.

# The present.
now-heading = Bạn hiện nay
now-name = Bạn tên là { $name }. Họ tên đầy đủ của bạn là { $full }.
now-home = Bạn sống với { $carers }, từ { $from } đến nay.
now-home-named = Bạn sống ở { $home }, từ { $from } đến nay.
now-home-staff = Những người hỗ trợ bạn ở đó: { $carers }.
now-others = Những người khác cũng sống ở đây: { $others }.
now-school = Bạn học ở { $school }.
now-languages = Bạn nói hoặc ra dấu bằng { $languages }.
now-ethnicity = Nguồn gốc dân tộc: { $ethnicity }
now-religion = Tôn giáo hoặc niềm tin: { $religion }
about-heading = Bạn mô tả mình như thế nào
person-full = Họ tên đầy đủ của { $name } là { $full }.
tree-intro = Đây là những người trong gia đình bạn có tên trong hồ sơ của bạn. Thế hệ lớn tuổi nhất ở trên cùng.
tree-me = chính bạn

# Why, and who decided.
why-heading = Vì sao hội đồng địa phương trở thành một phần trong cuộc đời bạn
why-safe = Trẻ em nào cũng có quyền được an toàn và được chăm sóc tốt. Những người lớn quanh bạn có bổn phận bảo đảm điều đó.
why-not-your-fault = Không có điều nào trong chuyện này là lỗi của bạn. Bạn là một đứa trẻ. Người lớn chịu trách nhiệm về sự an toàn của bạn, và người lớn đã đưa ra những quyết định này.
orders-heading = Các lệnh của tòa án
statuses-heading = Tình trạng pháp lý của bạn qua các năm
decisions-heading-story = Những quyết định lớn về cuộc đời bạn
decisions-intro-story = Với mỗi quyết định, bạn có thể đọc ai đã đưa ra, những lý do họ nêu, và ý kiến của bạn. Nếu ở đây thiếu điều nào trong số đó, bạn có thể hỏi chúng tôi.
decided-because = Những lý do được nêu:
decided-you-wanted = Ý kiến của bạn, như đã được viết lại:

# Homes.
homes-heading = Những nơi bạn đã sống
homes-count = Hồ sơ của bạn nêu { $count } nơi bạn đã sống hoặc đã ở.
home-age = Bạn đã sống ở đây { $span }. Đó là { $kind }. { $age ->
    [0] Bạn còn là em bé
   *[other] Bạn { $age } tuổi
  } khi bạn chuyển đến.
home-age-now = Bạn sống ở đây { $span }. Đây là { $kind }. { $age ->
    [0] Bạn còn là em bé
   *[other] Bạn { $age } tuổi
  } khi bạn chuyển đến.
home-kinship = nhà của họ hàng hoặc bạn của gia đình
home-others = Những người khác cũng sống ở đây lúc đó: { $others }.
seasons-heading = Dòng thời gian những nơi ở của bạn
schools-heading = Những nơi bạn đã học

# Family and friends, health, what you did and what is yours.
family-time-heading = Giữ liên lạc với gia đình và bạn bè
family-time-now = Điều đang được sắp xếp hiện nay:
family-time-then = Điều đã được sắp xếp lúc đó ({ $span }):
health-intro = Đây là những gì hồ sơ của bạn nói về sức khỏe của bạn. Bạn có thể nhờ bác sĩ hoặc y tá giải thích bất cứ điều gì trong đó.
achievements-heading = Những gì bạn đã đạt được
own-words-heading = Điều bạn đã nói lúc đó
things-heading = Đồ đạc của bạn
thing-returned = Món này đã được trả lại cho bạn ({ $on }).
thing-kept = Món này được cất ở đâu: { $where }.
thing-kept-unknown = Hồ sơ không nói món này đang ở đâu. Bạn có thể yêu cầu chúng tôi tìm hiểu.
photos-held-heading = Những ảnh không có ở đây
photos-held = Còn { $count } tấm ảnh nữa trong hồ sơ của bạn không có ở đây. Bạn có thể hỏi chúng tôi vì sao, và bạn có được nhận ảnh đó không.
documents-heading = Tài liệu trong hồ sơ của bạn
documents-intro = Những tài liệu này là một phần của hồ sơ của bạn. Bạn có quyền yêu cầu bản sao. Theo luật pháp, có thể một số phần được giữ kín.

# What is not told, your rights, and how it was made.
kept-heading = Những điều khác mà hồ sơ của bạn có
kept-intro = Hồ sơ của bạn còn có thêm về cuộc đời bạn. Những phần này được giữ kín ở đây:
gaps-heading = Điều gì được giữ kín, và vì sao
gaps-intro = Một số phần của câu chuyện này được giữ kín. Mỗi phần có một số. Với mỗi phần, bạn có thể đọc lý do, và ai đã đưa ra quyết định.
gaps-ask = Nếu bạn không đồng ý rằng một điều nên được giữ kín, bạn có thể yêu cầu chúng tôi xem lại. Hãy cho chúng tôi biết số của chỗ trống: { $contact }.
made-heading = Câu chuyện này được làm như thế nào, và các quyền của bạn
made-for = { $council } đã làm câu chuyện này vào { $date } từ hồ sơ của bạn. Câu chuyện chỉ có thể kể cho bạn những gì đã được viết ra. Những người có mặt lúc đó có thể nhớ nhiều hơn, hoặc nhớ theo cách khác.
made-approved = { $approver }, { $role }, đã đồng ý rằng câu chuyện này nên được giao cho bạn.
made-more = Nếu có điều gì sai hoặc thiếu, hãy cho chúng tôi biết: { $contact }. Bạn có quyền yêu cầu chúng tôi sửa lại.
made-whole-record = Bạn cũng có quyền yêu cầu bản sao của toàn bộ hồ sơ của bạn, tại cùng địa chỉ đó. Bạn có thể làm việc này ở bất cứ tuổi nào. Việc này không mất tiền, và bạn không phải nói vì sao bạn muốn có. Theo luật pháp, có thể một số phần được giữ kín.
made-elsewhere = Những nơi khác cũng có thể giữ hồ sơ về bạn. Bạn có thể yêu cầu từng nơi cho bản sao:

# The present again, and what comes.
next-heading = Bây giờ, và những gì sắp tới
hopes-intro = Đây là những mong ước của bạn, như đã được viết lại.
hopes-none = Hồ sơ của bạn không nói bạn mong ước điều gì. Điều đó là để bạn nói, khi nào và nếu bạn muốn.
fill-heading = Chỗ dành cho bạn
fill-intro = Những trang này là của bạn để dùng tùy thích. Bạn cũng có thể để trống.
fill-ask = Điều tôi muốn tìm hiểu:
fill-draw-heading = Chỗ tự do
fill-draw = Bạn có thể dùng chỗ này cho ghi chú, ảnh, hình vẽ hoặc bất cứ điều gì khác.
talk-heading = Sự hỗ trợ, và những người bạn có thể nói chuyện
talk-intro = Đọc về chính cuộc đời mình có thể khó khăn, ngay cả khi bạn đã biết nhiều điều. Bạn cứ từ từ, và dừng lại bất cứ khi nào bạn muốn. Bạn không phải đọc một mình. Bạn có thể nói chuyện với bất cứ ai trong những người này.
