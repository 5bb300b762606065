# Wording of the case summary: Vietnamese, for workers. It names everybody whom the record names.
# review: draft. No named person has reviewed this wording yet.

title-case-summary = Tóm tắt hồ sơ: { $name }
running-case-summary = Dành cho nhân viên. Bản này nêu tên người khác: hãy kiểm tra trước khi chia sẻ.

since = từ { $date }
not-recorded = không ghi

life-heading = Cuộc sống của { $name } như thế nào
life-missing = Không ghi cho giai đoạn này. Đề nghị nhân viên viết phần này.
glance-heading = Tổng quan
glance-what = Nội dung
glance-is = Vào cuối giai đoạn
glance-child = Trẻ
glance-age = sinh { $born }, { $age } tuổi
glance-period = Giai đoạn
glance-from-to = { $from } đến { $to }
glance-status = Tình trạng pháp lý
glance-home = Sống với
glance-school = Trường học
glance-family-time = Thời gian với gia đình
glance-author = Người tóm tắt
glance-signed-off = Người duyệt

progress-heading = Tiến triển đến từng kết quả của kế hoạch
progress-outcome = Kết quả, và đang tiến triển thế nào
progress-evidence = Điều gì cho thấy
progress-unknown = không ghi gì
progress-kept = được giữ kín
kept-here = Được giữ kín: xem phần cuối.
progress-none = Không ghi tiến triển nào cho kết quả này.
progress-not-new = Không ghi điều gì mới trong giai đoạn này.
progress-no-plan = Không ghi kế hoạch nào có hiệu lực cho giai đoạn này.

voice-heading = { $name } nói gì
voice-none = Không ghi lời nói hoặc ý kiến nào của trẻ trong giai đoạn này.
concerns-heading = Mối lo ngại mới
concerns-none-said = Không có. Nhân viên nói như vậy.
concerns-none-recorded = Không ghi mối lo ngại nào.
analysis-heading = Nhận định chung
analysis-missing = Không ghi phân tích nào cho giai đoạn này. Đề nghị nhân viên viết phần này.
engagement-child = { $name } tham gia thế nào:
engagement-family = Gia đình tham gia thế nào:

visits-heading = Các chuyến thăm
visits-count = { $count ->
    [0] Không ghi chuyến thăm nào trong giai đoạn này.
   *[other] Có ghi { $count } chuyến thăm:
  }
visits-kept = Một số chuyến thăm được giữ kín; các con số này không gồm những chuyến thăm đó.
contacts-count = Các liên lạc khác: { $count }.
visit-date = Chuyến thăm
visit-seen-alone = được gặp riêng
visit-seen-not-alone = được gặp, có người khác ở đó
visit-seen = được gặp
visit-not-seen = không được gặp
visit-seen-unknown = không ghi
visit-recorded-late = ghi chép muộn
visit-recorded-unknown = không ghi lúc được ghi chép

decisions-heading = Các quyết định
decisions-none = Không ghi quyết định nào trong giai đoạn này.
decision-by = Ai:
decision-basis = Dựa trên cơ sở nào:
decision-child = Ý kiến của trẻ:
review-chair = (người chủ trì: { $chair })
reflection-heading = Về cuộc họp xem xét lần trước:
involved-heading = Ai tham gia
involved-none = Không ai được nêu tên trong các mục của giai đoạn này.
next-months-heading = Ba tháng tới
next-months-missing = Không ghi trọng tâm nào cho ba tháng tới. Đề nghị nhân viên viết phần này.
task-due = hạn { $due }
task-late = Quá hạn vào cuối giai đoạn:
contingency-heading = Nếu kế hoạch không thành
shared-heading = Đã chia sẻ:
shared-on = Bản tóm tắt này đã được chia sẻ với trẻ và gia đình vào { $date }.
shared-not = Không có ghi rằng bản tóm tắt này đã được chia sẻ với trẻ và gia đình.
kept-heading-summary = Những mục của giai đoạn này được giữ kín
gaps-heading-summary = Vì sao có những phần được giữ kín
recorded-since = từ { $date }
family-time-supervised = có một nhân viên ở đó
tasks-open = Những việc của kế hoạch còn chưa xong:
glance-reason = Lý do
contingency-none = Không có ghi điều gì xảy ra nếu kế hoạch không thành.
voice-views-beside = Trong { $count } chuyến thăm, nhân viên cũng ghi lại điều trẻ đã nghĩ và muốn; điều đó có trong hồ sơ.
family-views = Gia đình nghĩ gì:
changed-heading = Điều gì đã thay đổi từ bản tóm tắt trước
changed-none = Không ghi thay đổi nào trong giai đoạn này.
changed-home-began = Đến sống với { $what }.
changed-home-ended = Rời { $what }.
changed-status = Tình trạng pháp lý: { $what }.
changed-school = Trường mới: { $what }.
visit-how = Đã diễn ra thế nào
visit-key-alone = được gặp riêng: { $count };
visit-key-seen = được gặp cùng người khác: { $count };
visit-key-not-seen = không được gặp: { $count };
visit-key-failed = không diễn ra: { $count };
visit-key-late = ghi chép muộn: { $count }.
review-on = Cuộc họp xem xét { $date }
work-done = Đã làm gì:
progress-before = trước giai đoạn này: { $before }
glance-consent = Người có thể đồng ý
the-council = hội đồng địa phương
