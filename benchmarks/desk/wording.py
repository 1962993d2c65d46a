"""Sentences of invented plans, each in several wordings.

``[a|b]`` is a choice, ``<name>`` a field. Nothing here is taken from a real document.
"""

from __future__ import annotations

import random
import re
from collections.abc import Mapping

_CHOICE = re.compile(r"\[([^\[\]]*)\]")
_FIELD = re.compile(r"<(\w+)>")


def written(form: str, chance: random.Random, fields: Mapping[str, str]) -> str:
    """A form with its choices made and its fields filled in. Raises KeyError for an unknown one."""
    while (found := _CHOICE.search(form)) is not None:
        made = chance.choice(found[1].split("|"))
        form = f"{form[: found.start()]}{made}{form[found.end() :]}"
    return _FIELD.sub(lambda field: fields[field[1]], form)


TITLE = "[Triển khai|Hưởng ứng|Phát động] phong trào thi đua “<movement>” năm <year>"
OPENING = (
    "[Thực hiện|Triển khai|Triển khai thực hiện] <cited>, <office> [ban hành|xây dựng] Kế hoạch"
    " [triển khai|thực hiện|hưởng ứng] phong trào thi đua “<movement>” năm <year> [trên địa bàn"
    " <unit>|ở <unit>|tại <unit>] như sau:"
)
OPENING_ALONE = (
    "<office> [ban hành|xây dựng] Kế hoạch [triển khai|thực hiện] phong trào thi đua “<movement>”"
    " năm <year> [trên địa bàn|ở|tại] <unit> như sau:"
)
OPENING_ABOVE = (
    "<office> phát động phong trào thi đua “<movement>” năm <year> trên địa bàn <unit> như sau:"
)
SUBJECT = "[về phát động phong trào thi đua|phát động phong trào thi đua] “<movement>” năm <year>"

AIMS = (
    "- [Mỗi|Từng] [xóm nhỏ|cụm dân cư] [giữ được|có] [một|ít nhất một] [con ngõ|lối đi] [sạch|sáng"
    " sạch] và [một góc vườn xanh|một hàng cây do bà con trồng].",
    "- [Việc làm|Mọi việc] [phải cụ thể|đều có tên việc], có [người nhận|người phụ trách], có [ngày"
    " xong|hạn xong], [tránh phô trương|không hình thức].",
    "- [Lấy|Coi] [sức dân|ngày công của dân] [làm gốc|là chính], [cán bộ đi trước|cán bộ làm trước"
    " một bước].",
    "- [Giữ|Gìn giữ] [bờ suối|mó nước|giếng làng] [quanh năm|suốt bốn mùa] [không rác|sạch rác].",
)
DOING = (
    "- [Chiều thứ Sáu|Sáng chủ nhật] hằng tuần, bà con [quét ngõ|phát cỏ|khơi rãnh] [trước cổng|hai"
    " bên lối đi].",
    "- [Dựng|Làm] [giàn hoa giấy|giàn mướp|hàng rào xanh] ở [đầu xóm|cổng nhà văn hóa].",
    "- [Gom|Nhặt] [vỏ thuốc sâu|vỏ chai lọ] ngoài ruộng, [bỏ vào bể xi măng|đưa về bể chứa] [mỗi"
    " tháng hai kỳ|cuối mỗi vụ].",
    "- [Trồng|Ươm] [lát hoa|sấu|mận tam hoa|quế] [ven đường liên thôn|quanh sân trường].",
    "- [Thắp sáng|Lắp đèn] [những khúc cua|đoạn dốc] [bằng đèn mặt trời|bằng bóng tiết kiệm điện].",
    "- [Đan|Phát] [làn mây|làn cói] để [đi chợ phiên|đi chợ] [thay túi ni lông|thay cho túi nhựa].",
    "- [Học sinh|Các cháu] [đổi giấy vụn lấy cây giống|nuôi heo đất từ giấy vụn] [trong giờ ra"
    " chơi|cuối tuần].",
    "- [Sửa|Kè lại] [bậc lên mó nước|bờ mương] [bằng đá cuội|bằng tre đực].",
    "- [Tập hát|Tập múa xòe] [tối thứ Năm|tối thứ Bảy] [ở nhà sàn cộng đồng|ở sân thôn].",
    "- [Ghi|Chép] [việc tốt|người làm hay] vào [sổ vàng của thôn|cuốn sổ treo ở nhà văn hóa].",
    "- [Ủ|Làm] phân [từ lá mục|từ rơm rạ], [bón cho vườn đồi|bón lại vườn nhà].",
    "- [Mời|Nhờ] [cụ già|thợ mộc trong làng] [dạy đan gùi|dạy làm đàn tính] cho [lớp trẻ|thanh"
    " niên].",
    "- [Sơn|Vẽ] [hình hoa ban|hình ruộng bậc thang] lên [tường rào|tường nhà kho].",
    "- [Đổi công|Góp công] [gặt chạy mưa|be bờ] cho [nhà neo người|nhà có người ốm].",
)
LOCAL = (
    "- [Mọi|Tất cả các] hộ trên địa bàn <unit> [đều ký|cùng ký] [giao ước|cam kết] [giữ ngõ|giữ"
    " vườn] [trước mùa mưa|ngay đầu năm].",
    "- [Toàn xã có|Cả xã hiện có] <villages> thôn, <households> hộ với <people> nhân khẩu [cùng"
    " tham gia|cùng vào cuộc].",
    "- [Tặng|Trao] Giấy khen cho [05|07] thôn và [20|30] hộ [làm hay nhất|nhiều sáng kiến nhất].",
)
NEIGHBOUR = (
    "- Cử [05|10] người sang [học|xem] cách làm [hàng rào xanh|đèn ngõ] ở <neighbour> [vào quý"
    " II|trong tháng 5].",
    "- [Giao lưu|Thi kéo co] với đội của <neighbour> [nhân ngày hội mùa|dịp chợ phiên đầu năm].",
)
TARGETS: Mapping[str, str] = {
    "sort": "- [Phấn đấu|Có] ít nhất <value>% hộ gia đình phân loại rác [tại nhà|ngay tại nhà].",
    "light": "- [Phấn đấu|Có] ít nhất <value>% đường ngõ [có đèn chiếu sáng|được lắp đèn chiếu"
    " sáng].",
    "bag": "- Phấn đấu <value>% tiểu thương [ở chợ|trong chợ] bỏ túi ni lông.",
    "garden": "- Mỗi thôn có ít nhất <value> vườn mẫu.",
    "school": "- Phấn đấu <value>% học sinh [tham gia|được tham gia] trồng cây xanh.",
    "burn": "- Giảm tình trạng đốt rơm rạ ngoài đồng xuống dưới <value>% diện tích.",
}
PERIOD = (
    "- Thời gian [thi đua|thực hiện phong trào]: từ ngày <start> đến [ngày|hết ngày] <end>.",
    "- Phong trào [được tổ chức|diễn ra] từ ngày <start> đến [ngày|hết ngày] <end>.",
)
COLLECT = (
    "- Các thôn gửi báo cáo kết quả [phong trào|thi đua] về Ủy ban nhân dân xã [trước|chậm nhất]"
    " ngày <collect>."
)
REPORT = "- Ủy ban nhân dân xã báo cáo kết quả với <above> [trước|chậm nhất] ngày <report>."
REPORT_DISTRICT = (
    "- Ủy ban nhân dân các xã gửi báo cáo kết quả về Ủy ban nhân dân huyện [trước|chậm nhất] ngày"
    " <collect>.",
    "- Ủy ban nhân dân huyện báo cáo kết quả với <above> [trước|chậm nhất] ngày <report>.",
)
REPORT_ABOVE = (
    "- Ủy ban nhân dân các <below> gửi báo cáo kết quả về <office> [trước|chậm nhất] ngày <report>."
)
THEME = "- Chủ đề [thi đua|của phong trào]: “<theme>”."
SLOGAN = "- Khẩu hiệu [thi đua|của phong trào]: “<slogan>”."
LOCAL_MOVEMENT = "- [Duy trì|Nhân rộng] phong trào “<local>” [đã có từ nhiều năm|của địa phương]."
TASKS: Mapping[str, str] = {
    "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân <noun>": "[theo dõi, đôn đốc|theo dõi chung],"
    " tổng hợp kết quả.",
    "Phòng Văn hóa - Xã hội <noun>": "[viết bài|thu bài], phát [trên loa|trên loa thôn].",
    "Hội Nông dân <noun>": "[lo giống cây|vận động hội viên đổi công], [coi vườn ươm|làm phân ủ].",
    "Hội Liên hiệp Phụ nữ <noun>": "[đan làn|lo việc phân loại rác], [giữ đường hoa|coi tổ vốn].",
    "Đoàn Thanh niên <noun>": "[lắp đèn ngõ|dọn mó nước], [vẽ tường|dạy các cháu bơi].",
}
