# Wording of the letters about a request for access: Vietnamese, for the person who asks.
# review: draft. No named person has reviewed this wording yet.

title-letter-acknowledgement = Chúng tôi đã nhận yêu cầu của bạn
running-letter-acknowledgement = Chúng tôi đã nhận yêu cầu của bạn
title-letter-clarification = Chúng tôi cần hỏi bạn một điều
running-letter-clarification = Chúng tôi cần hỏi bạn một điều
title-letter-more-time = Chúng tôi cần thêm thời gian
running-letter-more-time = Chúng tôi cần thêm thời gian
title-letter-cover = Hồ sơ của bạn
running-letter-cover = Hồ sơ của bạn
title-letter-refusal-in-part = Điều gì được giữ kín, và vì sao
running-letter-refusal-in-part = Điều gì được giữ kín, và vì sao
title-letter-elsewhere = Thư gửi những nơi khác có thể giữ hồ sơ
running-letter-elsewhere = Thư gửi những nơi khác


letter-ack-asked = Vào { $asked }, bạn đã yêu cầu xem hồ sơ của bạn. Cảm ơn bạn. Chúng tôi đã nhận yêu cầu của bạn.
letter-ack-asked-other = Vào { $asked }, bạn đã yêu cầu xem hồ sơ của { $name }. Chúng tôi đã nhận yêu cầu của bạn.
letter-ack-right = Bạn có quyền xem hồ sơ, và bạn không phải trả tiền.
letter-ack-due = Chúng tôi sẽ trả lời chậm nhất là { $due }. Nếu chúng tôi cần thêm thời gian, chúng tôi sẽ cho bạn biết trước lúc đó, và vì sao.
letter-ack-what-next = Bạn có thể giúp chúng tôi đưa cho bạn điều bạn cần:
letter-ack-known = Hãy cho chúng tôi biết điều bạn đã biết: tên, nơi chốn, chuyện gì đã xảy ra. Chúng tôi không cần giữ kín điều bạn biết.
letter-ack-form = Hãy cho chúng tôi biết bạn thích đọc thế nào: trên giấy, trên màn hình, chữ to, có hình, bằng ngôn ngữ khác, hoặc được đọc thành tiếng.
letter-ack-gaps = Luật pháp cũng bảo vệ những người khác, nên có thể có những phần được giữ kín. Mỗi phần có một số và một lý do, và bạn có thể yêu cầu chúng tôi xem lại.
letter-ack-feel = Hồ sơ có thể gợi lên những cảm xúc mạnh. Một người có thể ở bên bạn khi bạn đọc. Những người này có thể hỗ trợ bạn:
letter-clar-asked = Vào { $asked }, bạn đã yêu cầu xem hồ sơ của bạn.
letter-clar-asked-other = Vào { $asked }, bạn đã yêu cầu xem hồ sơ của { $name }.
letter-clar-need = Chúng tôi cần biết thêm một chút, để chúng tôi tìm đúng chỗ:
letter-clar-clock = Trong khi chúng tôi chờ bạn trả lời, thời hạn mà luật pháp cho chúng tôi được dừng lại. Thời hạn đã dừng từ { $stopped }. Thời hạn chạy tiếp từ ngày bạn trả lời.
letter-clar-no-answer = Nếu bạn không thể trả lời, hãy cho chúng tôi biết điều đó. Khi đó chúng tôi sẽ tìm kỹ hết mức có thể với những gì chúng tôi biết.
letter-clar-how = Bạn có thể cho chúng tôi biết bằng bất cứ cách nào hợp với bạn: { $contact }.
letter-more-asked = Vào { $asked }, bạn đã yêu cầu xem hồ sơ của bạn.
letter-more-asked-other = Vào { $asked }, bạn đã yêu cầu xem hồ sơ của { $name }.
letter-more-complex = Có rất nhiều điều phải đọc cẩn thận. Luật pháp cho phép chúng tôi thêm { $months } tháng cho việc này.
letter-more-many = Chúng tôi có nhiều yêu cầu của bạn phải trả lời. Luật pháp cho phép chúng tôi thêm { $months } tháng cho việc này.
letter-more-due = Chúng tôi sẽ trả lời chậm nhất là { $due }.
letter-more-sorry = Chúng tôi xin lỗi vì bạn phải chờ. Bạn có thể hỏi chúng tôi bất cứ lúc nào rằng chúng tôi đã làm đến đâu.
letter-cover-codes = Những chữ trong ngoặc vuông đứng ở chỗ có điều được giữ kín. Mỗi chỗ trống có một số. Danh sách các chỗ trống nói vì sao. Một danh sách khác nói nghĩa của các chữ viết tắt. Những chữ viết tắt mà không ai giải thích được thì có đánh dấu.
letter-refusal-asked = Vào { $asked }, bạn đã yêu cầu xem hồ sơ của bạn. Chúng tôi đã đưa cho bạn những gì chúng tôi được phép. Một số phần được giữ kín.
letter-refusal-asked-other = Vào { $asked }, bạn đã yêu cầu xem hồ sơ của { $name }. Chúng tôi đã đưa cho bạn những gì chúng tôi được phép. Một số phần được giữ kín.
letter-refusal-intro = Đây là những lý do:
letter-refusal-count = ({ $count } chỗ trống)
letter-refusal-again = Bạn có thể yêu cầu chúng tôi xem lại bất cứ chỗ trống nào. Hãy cho chúng tôi biết số của chỗ trống đó: { $contact }.
letter-refusal-none = Không có gì được giữ kín.

elsewhere-letter-heading = Thư gửi { $name }
elsewhere-letter-ready = Dành cho bạn: một phần thời gian bị thiếu trong hồ sơ của chúng tôi, và họ có thể giữ hồ sơ của phần đó. Bạn có thể ký vào lá thư dưới đây và gửi đi. Dòng này không thuộc lá thư.
elsewhere-letter-to = Gửi { $name }.
elsewhere-letter-intro = Tên tôi là { $name }. Tôi sinh vào { $born }. Tôi yêu cầu bản sao của tất cả những gì quý vị giữ về tôi, theo Điều 15 của Quy định chung về bảo vệ dữ liệu của Vương quốc Anh (UK GDPR).
elsewhere-letter-why = Điều quý vị đã làm cho hội đồng địa phương, như hồ sơ nói: { $function }.
elsewhere-letter-when = Thời gian: { $span }.
elsewhere-letter-ask = Xin hãy tìm cả trong hồ sơ giấy, trong các hệ thống cũ và trong kho, và cho tôi biết quý vị đã tìm ở đâu. Nếu quý vị đã chuyển hồ sơ đi, xin cho tôi biết chuyển cho ai và khi nào.
elsewhere-letter-month = Luật pháp cho quý vị một tháng. Nếu quý vị cần bằng chứng tôi là ai, xin cho tôi biết ngay.
elsewhere-letter-sign = Tên, địa chỉ và ngày:
elsewhere-letter-none-heading = Không ghi nơi nào khác
elsewhere-letter-none = Hồ sơ không nêu tên ai đã làm việc cho chúng tôi và có thể giữ hồ sơ.
letter-of-heading = Thư { $date }
