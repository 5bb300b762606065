# Wording of the life story for the age 3-5, where it differs from the usual one: Vietnamese.
# review: draft. No named person has reviewed this wording yet.

# The safe present.
now-heading = Đây là bạn
now-name = Bạn là { $name }. Tên đầy đủ của bạn là { $full }.
now-age = { $age ->
    [0] Bạn là em bé.
   *[other] Bạn { $age } tuổi.
  }
now-home = Bạn sống với { $carers }. Đây là nhà của bạn.
now-home-named = Bạn sống ở { $home }.
now-others = Còn ai sống ở đây? { $others }.
about-heading = Tất cả về bạn
person-carers-family = { $name } là người trong gia đình của một người chăm sóc.

# Before.
born-heading = Bạn chào đời
born-on = Lúc đầu, bạn là em bé.
home-age = { $age ->
    [0] Bạn là em bé. Lúc đó bạn sống ở đây.
   *[other] Bạn { $age } tuổi. Lúc đó bạn sống ở đây.
  }
home-kinship = nhà của gia đình hoặc bạn bè
why-heading = Giữ cho bạn an toàn
why-safe = Trẻ em nào cũng cần một ngôi nhà an toàn.
why-not-your-fault = Người lớn phải giữ cho bạn an toàn. Người lớn đã quyết định. Đó không phải lỗi của bạn.

# What is not told.
gaps-heading = Những gì còn thiếu
gaps-intro = Có những lời không có ở đây. Phần này nói vì sao.
gaps-ask = Bạn có thể hỏi về điều đó. Một người lớn có thể giúp bạn: { $contact }.

# The present again.
next-heading = Bạn, bây giờ
next-home = Bạn sống với { $carers }. Đây là nhà của bạn.
hopes-intro = Đây là những điều bạn ước.
hopes-none = Bạn ước điều gì?
fill-draw = Hãy vẽ nhà của bạn. Hãy vẽ một người bạn yêu thương. Hãy vẽ điều bạn thích.
talk-heading = Những người để nói chuyện
talk-intro = Bạn có thể thấy buồn hoặc giận. Như vậy cũng không sao. Bạn có thể dừng lại. Bạn có thể nói chuyện với những người này.
