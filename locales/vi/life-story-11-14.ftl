# Wording of the life story for the age 11-14, where it differs from the usual one: Vietnamese.
# review: draft. No named person has reviewed this wording yet.

# The present.
now-name = Bạn tên là { $name }. Họ tên đầy đủ của bạn là { $full }.
now-age = Bạn { $age } tuổi.
now-home = Bạn sống với { $carers }, và bạn sống ở đây từ { $from }.
now-home-named = Bạn sống ở { $home }, và bạn sống ở đây từ { $from }.
now-languages = Bạn nói hoặc ra dấu bằng { $languages }.
now-ethnicity = Nguồn gốc gia đình bạn: { $ethnicity }
now-religion = Tôn giáo hoặc niềm tin: { $religion }
about-heading = Bạn mô tả mình như thế nào
person-full = Họ tên đầy đủ của { $name } là { $full }.
tree-intro = Đây là những người trong gia đình bạn có tên trong hồ sơ của bạn. Thế hệ lớn tuổi nhất ở trên cùng.
tree-me = chính bạn

# Why, and who decided.
why-safe = Trẻ em nào cũng có quyền được an toàn và được chăm sóc. Bảo đảm điều đó là việc của người lớn.
why-not-your-fault = Không có điều nào trong chuyện này là lỗi của bạn. Giữ cho bạn an toàn là việc của người lớn, và người lớn đã đưa ra những quyết định này.
why-more-later = Đây chưa phải là toàn bộ câu chuyện. Có phần dành cho khi bạn lớn hơn. Bạn vẫn có thể hỏi về phần đó bây giờ, và bạn có thể yêu cầu xem hồ sơ của bạn.
statuses-heading = Luật pháp đã nói gì về bạn, và khi nào
decisions-heading-story = Những quyết định quan trọng về cuộc đời bạn
decisions-intro-story = Với mỗi quyết định, bạn có thể đọc ai đã đưa ra, vì sao, và bạn đã nghĩ gì. Nếu ở đây thiếu điều gì, bạn có thể hỏi chúng tôi về điều đó.
decided-because = Lý do:
decided-you-wanted = Điều bạn đã nghĩ:

# Homes.
homes-heading = Những nơi bạn đã sống
homes-count = Hồ sơ của bạn nêu { $count } nơi bạn đã sống hoặc đã ở.
home-age = { $age ->
    [0] Bạn còn là em bé
   *[other] Bạn { $age } tuổi
  } khi bạn chuyển đến đây. Đó là { $kind }, và bạn đã sống ở đây { $span }.
home-age-now = { $age ->
    [0] Bạn còn là em bé
   *[other] Bạn { $age } tuổi
  } khi bạn chuyển đến đây. Đây là { $kind }, và bạn sống ở đây { $span }.
home-kinship = nhà của họ hàng hoặc bạn của gia đình
home-others = Những người khác cũng sống ở đây lúc đó: { $others }.
seasons-heading = Dòng thời gian những nơi ở của bạn

# Family and friends, what you did and what is yours.
family-time-heading = Giữ liên lạc với gia đình và bạn bè
family-time-now = Điều đang được sắp xếp bây giờ:
family-time-then = Điều đã được sắp xếp ({ $span }):
achievements-heading = Những gì bạn đã đạt được
things-heading = Những đồ vật thuộc về bạn
thing-returned = Món này đã được trả lại cho bạn ({ $on }).
thing-kept-unknown = Hồ sơ không nói món này đang ở đâu. Bạn có thể yêu cầu chúng tôi tìm hiểu.
photos-held = Còn { $count } tấm ảnh nữa trong hồ sơ của bạn không có ở đây. Bạn có thể hỏi chúng tôi vì sao, và bạn có được xem ảnh đó không.
documents-heading = Tài liệu về bạn
documents-intro = Những tài liệu này là một phần của hồ sơ của bạn. Bạn có thể yêu cầu được đọc. Theo luật pháp, có thể một số phần được giữ kín.

# What is not told, and how it was made.
kept-intro = Hồ sơ của bạn còn nói thêm về cuộc đời bạn. Những phần này được giữ kín:
gaps-heading = Điều gì được giữ kín, và vì sao
gaps-intro = Một số phần trong câu chuyện của bạn được giữ kín. Mỗi phần có một số. Với mỗi phần, bạn có thể đọc lý do, và ai đã quyết định.
gaps-ask = Nếu bạn nghĩ rằng một chỗ trống là không công bằng, bạn có thể yêu cầu chúng tôi xem lại. Hãy cho chúng tôi biết số của chỗ trống đó: { $contact }.
made-for = { $council } đã làm câu chuyện này vào { $date } từ những gì được viết trong hồ sơ của bạn. Ở đâu không có gì được viết ra, câu chuyện không thể kể cho bạn điều gì.
made-approved = { $approver }, { $role }, đã đồng ý rằng bạn nên nhận câu chuyện này.
made-more = Nếu bạn nghĩ rằng có điều gì sai hoặc thiếu, hãy cho chúng tôi biết và chúng tôi sẽ xem lại: { $contact }. Bạn cũng có thể yêu cầu chúng tôi cho xem hồ sơ của bạn.

# The present again, and what comes.
next-heading = Bây giờ, và những gì sắp tới
hopes-intro = Đây là những mong ước của bạn, như được viết trong hồ sơ của bạn.
hopes-none = Chưa có gì được viết về những mong ước của bạn. Bạn có thể thêm vào đây, nếu bạn muốn.
fill-heading = Những trang của riêng bạn
fill-intro = Những trang này là của bạn. Bạn có thể viết lên đó, sau này quay lại, hoặc để trống.
fill-draw-heading = Chỗ tự do
fill-draw = Bạn có thể vẽ, viết hoặc dán bất cứ thứ gì bạn thích.
talk-heading = Những người bạn có thể nói chuyện
talk-intro = Đọc về chính cuộc đời mình có thể khó khăn. Việc đó có thể gợi lên những cảm xúc mạnh và những câu hỏi mới. Bạn có thể nghỉ bất cứ lúc nào. Bạn có thể nói chuyện với bất cứ ai trong những người này.
