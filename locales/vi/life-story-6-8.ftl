# Wording of the life story for the age 6-8, where it differs from the usual one: Vietnamese.
# review: draft. No named person has reviewed this wording yet.

# The safe present.
now-home = Bạn sống với { $carers }.
now-home-named = Bạn sống ở { $home }.
now-home-staff = Ai chăm sóc bạn ở đây? { $carers }.
now-others = Còn ai sống ở đây? { $others }.
now-languages = Bạn nói { $languages }.
about-heading = Điều bạn nói về mình
person-died = { $name } đã qua đời.
person-carers-family = { $name } là người trong gia đình của một người chăm sóc.
tree-intro = Đây là những người trong gia đình bạn. Những người lớn tuổi nhất ở trên cùng.
tree-died = đã qua đời

# Why.
why-heading = Vì sao mọi thứ thay đổi
why-safe = Trẻ em nào cũng cần một ngôi nhà an toàn. Người lớn phải bảo đảm điều đó.
why-not-your-fault = Không có điều nào trong chuyện này là lỗi của bạn. Người lớn quyết định những việc này. Trẻ em thì không.
why-more-later = Còn có thêm điều để kể. Bạn có thể hỏi về điều đó. Bạn có thể hỏi lại khi bạn lớn hơn.

# Homes.
homes-heading = Những ngôi nhà của bạn
homes-count = Đây là { $count } nơi bạn đã sống hoặc đã ở.
home-age = { $age ->
    [0] Bạn còn là em bé
   *[other] Bạn { $age } tuổi
  } khi bạn đến đây. Đó là { $kind }.
home-age-now = { $age ->
    [0] Bạn còn là em bé
   *[other] Bạn { $age } tuổi
  } khi bạn đến đây. Bây giờ bạn sống ở đây. Đây là { $kind }.
home-kinship = nhà của gia đình hoặc bạn bè
home-others = Lúc đó còn ai sống ở đây? { $others }.
home-came = Bạn đã đến đây như thế nào.
seasons-intro = Hãy xem bạn đã sống ở mỗi nơi bao lâu.
seasons-line = Từ khi chào đời đến bây giờ

# School, family and friends, what you did and said.
family-time-heading = Gia đình và bạn bè
family-time-now = Kế hoạch bây giờ:
achievements-heading = Những điều bạn đã làm tốt
own-words = Bạn đã nói điều này khi bạn { $age } tuổi:
own-words-to = Khi bạn { $age } tuổi, bạn đã nói với { $to } điều này:
things-heading = Đồ vật của bạn
thing-returned = Bạn đã nhận lại món này.
thing-kept = Món này được cất ở đây: { $where }.
photos-held = Còn { $count } tấm ảnh nữa. Ảnh đó không có trong cuốn sách này. Bạn có thể hỏi chúng tôi về ảnh đó.

# What is not told, and how it was made.
kept-intro = Còn có thêm điều về bạn. Điều đó không được kể ở đây:
gaps-heading = Vì sao có những phần không có ở đây
gaps-intro = Có những phần không có ở đây. Mỗi phần có một số. Phần này cho bạn biết vì sao.
gaps-ask = Bạn có thể hỏi chúng tôi về một chỗ trống. Hãy cho chúng tôi biết số của chỗ trống đó. Một người lớn có thể giúp bạn: { $contact }.
made-for = { $council } đã làm câu chuyện này vào { $date }. Câu chuyện này lấy từ hồ sơ của bạn. Hồ sơ của bạn là những gì người ta đã viết về bạn.
made-approved = { $approver }, { $role }, đã nói rằng bạn được nhận câu chuyện này.
made-more = Có điều gì sai không? Có điều gì thiếu không? Hãy nói với chúng tôi: { $contact }. Bạn có thể hỏi lại khi bạn lớn hơn.

# The present again, and what comes.
hopes-none = Bạn mong ước điều gì? Bạn có thể viết vào đây.
fill-intro = Bạn có thể viết vào đây. Hoặc một người có thể viết giúp bạn.
fill-draw = Hãy vẽ nhà của bạn. Hãy vẽ một người bạn yêu thương. Hãy vẽ điều bạn thích.
talk-intro = Câu chuyện này có thể làm bạn buồn hoặc giận. Bạn có thể muốn hỏi nhiều điều. Như vậy cũng không sao. Bạn có thể dừng lại. Bạn có thể nói chuyện với những người này.
