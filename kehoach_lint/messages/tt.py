"""Wording of the TT rules."""

TEXTS: dict[str, tuple[str, str]] = {
    "TT001": (
        "Thiếu phần đầu của văn bản: {parts}.",
        "The head of the document is missing: {parts}.",
    ),
    "TT001.lost": (
        "Thiếu phần đầu của văn bản: {parts}. Có thể phần này đã mất khi lấy chữ ra từ PDF hoặc "
        "Word, hãy xem lại tệp gốc.",
        "The head of the document is missing: {parts}. It may have been lost when the text was "
        "taken from PDF or Word: look at the original file.",
    ),
    "TT002": ("Thiếu Quốc hiệu.", "The Quốc hiệu (national heading) is missing."),
    "TT002.party": (
        "Thiếu tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”.",
        "The heading “ĐẢNG CỘNG SẢN VIỆT NAM” is missing.",
    ),
    "TT003": ("Thiếu Tiêu ngữ.", "The Tiêu ngữ (national motto) is missing."),
    "TT004": ("Thiếu tên cơ quan ban hành.", "The issuing body is missing."),
    "TT005": ("Thiếu số và ký hiệu.", "The number and symbol are missing."),
    "TT006": (
        "Thiếu địa danh và thời gian ban hành.",
        "The place and date of issue are missing.",
    ),
    "TT007": ("Thiếu tên loại văn bản: {type}.", "The type of document is missing: {type}."),
    "TT008": (
        "Thiếu trích yếu nội dung dưới tên loại.",
        "The subject under the type of document is missing.",
    ),
    "TT008.letter": (
        "Công văn thiếu trích yếu (“V/v …”) dưới số và ký hiệu.",
        "The letter has no subject (“V/v …”) under its number.",
    ),
    "TT008.long": (
        "Trích yếu dài {words} chữ; nên là một câu ngắn gọn hoặc một cụm từ.",
        "The subject has {words} syllables; it should be one short sentence or phrase.",
    ),
    "TT009": ("Thiếu Nơi nhận.", "The list of recipients (Nơi nhận) is missing."),
    "TT010": (
        "Thiếu quyền hạn, chức vụ của người ký.",
        "The authority and post of the signer are missing.",
    ),
    "TT010.post": (
        "Dưới “{line}” chưa có chức vụ của người ký.",
        "The post of the signer is missing under “{line}”.",
    ),
    "TT011": ("Chưa có họ tên người ký.", "The name of the signer is missing."),
    "TT012": ("Số của văn bản để trống.", "The number of the document is left blank."),
    "TT013": (
        "Thời gian ban hành còn để trống: {parts}.",
        "The date of issue is left blank: {parts}.",
    ),
    "TT014": ("Quốc hiệu viết sai, đúng là “{right}”.", "The Quốc hiệu should read “{right}”."),
    "TT014.letters": (
        "Quốc hiệu phải viết in hoa, không có dấu câu: “{right}”.",
        "The Quốc hiệu is written in capitals, without marks: “{right}”.",
    ),
    "TT015": ("Tiêu ngữ viết sai, đúng là “{right}”.", "The Tiêu ngữ should read “{right}”."),
    "TT015.letters": (
        "Tiêu ngữ chỉ viết hoa chữ cái đầu mỗi cụm từ: “{right}”.",
        "Only the first letter of each phrase of the Tiêu ngữ is a capital: “{right}”.",
    ),
    "TT015.dash": (
        "Giữa các cụm từ của Tiêu ngữ là gạch nối, có cách chữ: “{right}”.",
        "The phrases of the Tiêu ngữ are joined by a hyphen with spaces: “{right}”.",
    ),
    "TT015.long_dash": (
        "Tiêu ngữ dùng gạch nối (-), không dùng gạch dài: “{right}”.",
        "The Tiêu ngữ has hyphens (-), not dashes: “{right}”.",
    ),
    "TT016.spacing": (
        "Số và ký hiệu viết liền, dùng gạch nối: “{right}”.",
        "Number and symbol are written without spaces, with hyphens: “{right}”.",
    ),
    "TT016.zero": (
        "Số nhỏ hơn 10 phải thêm số 0 ở trước: “{right}”.",
        "A number below 10 takes a zero in front: “{right}”.",
    ),
    "TT016.party": (
        "Đây là cách ghi của văn bản Đảng; văn bản hành chính ghi “{right}”.",
        "This is the form of Party documents; an administrative document has “{right}”.",
    ),
    "TT016.state": (
        "Đây là cách ghi của văn bản hành chính; văn bản của Đảng, đoàn thể ghi “{right}”.",
        "This is the form of administrative documents; the Party and its unions write “{right}”.",
    ),
    "TT016.year": (
        "Ký hiệu văn bản hành chính không ghi năm: “{right}”.",
        "The symbol of an administrative document has no year: “{right}”.",
    ),
    "TT016.shape": (
        "Ký hiệu viết sai dạng; dạng đúng như “{right}”.",
        "The symbol is malformed; it should look like “{right}”.",
    ),
    "TT016.colon": ("Sau chữ “Số” có dấu hai chấm.", "“Số” is followed by a colon."),
    "TT016.colon_party": (
        "Văn bản của Đảng không có dấu hai chấm sau chữ “Số”.",
        "In Party documents “Số” is not followed by a colon.",
    ),
    "TT017": (
        "Ký hiệu ghi {code} nhưng tên loại là {type}: mã đúng là {right}.",
        "The symbol has {code} but the document is a {type}: the code is {right}.",
    ),
    "TT017.none": (
        "Ký hiệu bắt đầu bằng {code}, thiếu mã loại {right} của {type}.",
        "The symbol begins with {code}; the code {right} of a {type} is missing.",
    ),
    "TT017.letter": (
        "Công văn không có mã loại CV: ghi mã cơ quan rồi mã đơn vị soạn thảo, như “12/UBND-VX”.",
        "A công văn has no type code CV: write the organ, then the unit, as in “12/UBND-VX”.",
    ),
    "TT018.place": (
        "Thiếu địa danh trước ngày ban hành.",
        "The place before the date of issue is missing.",
    ),
    "TT018.comma": (
        "Thiếu dấu phẩy giữa địa danh và ngày.",
        "The comma between place and date is missing.",
    ),
    "TT018.capital": ("Chữ “ngày” không viết hoa.", "“ngày” takes no capital."),
    "TT018.word": ("Thiếu chữ “ngày”.", "The word “ngày” is missing."),
    "TT018.numeric": (
        "Ngày ban hành viết bằng chữ “ngày … tháng … năm …”.",
        "The date of issue is written “ngày … tháng … năm …”.",
    ),
    "TT018.day_zero": (
        "Ngày nhỏ hơn 10 phải thêm số 0 ở trước.",
        "A day below 10 takes a zero in front.",
    ),
    "TT018.month_zero": (
        "Tháng 1 và tháng 2 phải thêm số 0 ở trước.",
        "The months 1 and 2 take a zero in front.",
    ),
    "TT018.extra_zero": (
        "Các tháng từ 3 đến 9 thường không thêm số 0.",
        "The months 3 to 9 usually take no zero.",
    ),
    "TT018.year": ("Năm phải ghi đủ bốn chữ số.", "The year is written with four digits."),
    "TT018.unit": (
        "Địa danh chỉ ghi tên riêng; ghi cả “xã”, “huyện” … khi mang tên người, chữ số, sự kiện.",
        "The place is its proper name; “xã”, “huyện” … stand only before names of persons, "
        "numbers, events.",
    ),
    "TT019.slash": (
        "Văn bản hành chính viết quyền hạn ký với dấu chấm: “{right}”.",
        "Administrative documents write the authority with a dot: “{right}”.",
    ),
    "TT019.dot": (
        "Sau chữ tắt quyền hạn ký có một dấu chấm: “{right}”.",
        "The short word for the authority ends with one dot: “{right}”.",
    ),
    "TT019.party": (
        "Văn bản của Đảng viết quyền hạn ký với gạch chéo: “{right}”.",
        "Party documents write the authority with a slash: “{right}”.",
    ),
    "TT019.space": (
        "Cần một khoảng trắng sau dấu chấm: “{right}”.",
        "A space is due behind the dot: “{right}”.",
    ),
    "TT020": ("Cuối nội dung chưa có dấu “./.”.", "The body does not end with “./.”."),
    "TT021": ("Nơi nhận thiếu dòng Lưu.", "The recipients lack the Lưu (archive) line."),
    "TT021.colon": ("Sau chữ “Lưu” có dấu hai chấm: “{right}”.", "“Lưu” takes a colon: “{right}”."),
    "TT021.office": (
        "Dòng Lưu chưa có VT (văn thư).",
        "The Lưu line does not name VT (the registry).",
    ),
    "TT022.dash": (
        "Mỗi dòng nơi nhận bắt đầu bằng gạch đầu dòng.",
        "Each recipient begins with a dash.",
    ),
    "TT022.mark": (
        "Cuối mỗi dòng nơi nhận là dấu chấm phẩy.",
        "Each recipient ends with a semicolon.",
    ),
    "TT022.last": (
        "Dòng cuối cùng của nơi nhận kết thúc bằng dấu chấm.",
        "The last line of the recipients ends with a stop.",
    ),
    "TT022.level": (
        "Cấp ủy ở đây khác cấp với HĐND cùng dòng; cấp ủy cùng cấp với xã là Đảng ủy.",
        "The Party committee is of another level than the council beside it; that of a commune is "
        "the Đảng ủy.",
    ),
    "TT023": (
        "Nơi nhận chưa có: {names}.",
        "The recipients do not include: {names}.",
    ),
    "TT023.task": ("{name} được giao nhiệm vụ ở đây.", "{name} is given a task here."),
    "TT023.report": ("{name} nhận báo cáo ở đây.", "{name} is reported to here."),
    "TT024": (
        "Văn bản loại này không có “Kính gửi”; ghi các cơ quan vào Nơi nhận.",
        "A document of this type has no “Kính gửi”; put the bodies among the recipients.",
    ),
    "TT025": (
        "Dưới “KT. {post}” phải là “{right}”, không phải “{written}”.",
        "“KT. {post}” is followed by “{right}”, not by “{written}”.",
    ),
    "TT025.alone": (
        "Dưới “KT. {post}” phải ghi chức vụ của người ký: “{right}”.",
        "“KT. {post}” is followed by the post of the signer: “{right}”.",
    ),
    "TT025.same": (
        "Dưới “{short}. {post}” là chức vụ của người được giao ký, không lặp lại “{post}”.",
        "Under “{short}. {post}” stands the post of the one who signs, not “{post}” again.",
    ),
    "TT025.without_kt": (
        "Phó Chủ tịch ký thay phải có dòng “KT. CHỦ TỊCH” ở trên.",
        "A deputy signs for the chairman: the line “KT. CHỦ TỊCH” is missing above.",
    ),
}
