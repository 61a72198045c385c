"""
What personal data the tables hold, why and how long: the source of docs/personal-data.md and of the register.

`tests/law/test_personal_data.py` finds fields that look personal and fails where one has no row here. The words are
those of a Vietnamese legal register and stay Vietnamese in every language of the interface.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Kept:
    """A table that holds something about people: which fields, why, how long, and what becomes of it on erasure."""

    model: str
    title: str
    fields: tuple[str, ...]
    what: str
    why: str
    how_long: str
    on_erasure: str
    plain: tuple[str, ...] = ()
    is_sensitive: bool = False


def _signed(model: str, title: str, fields: tuple[str, ...], what: str, *, plain: tuple[str, ...] = ()) -> Kept:
    """A table where people only sign what they decided."""
    return Kept(model, title, fields, what, "Truy được ai quyết định", "Lâu dài", "Bỏ tên", plain)


IDS = ("id",)
KEPT = (
    Kept(
        "organizations.Person",
        "Hồ sơ đoàn viên",
        (
            "full_name",
            "born_on",
            "born_in",
            "gender",
            "email",
            "phone",
            "card_number",
            "user",
            "name_key",
            "card_key",
            "search",
            "sort_key",
        ),
        "Họ tên, ngày sinh hoặc năm sinh, giới tính, thư điện tử, điện thoại, số thẻ; khóa tìm và sắp xếp làm từ đó",
        "Quản lý đoàn viên theo Điều lệ Đoàn; thư và điện thoại để liên lạc theo đồng ý",
        "Đến khi xóa theo yêu cầu, hoặc 5 năm sau khi thôi sinh hoạt (thời hạn “former”)",
        "Mọi trường để trống, tên thành “Đoàn viên đã xóa”",
        (*IDS, "merged_into", "is_demonstration"),
    ),
    Kept(
        "organizations.Membership",
        "Nơi sinh hoạt",
        ("person", "since", "until", "title"),
        "Thuộc đơn vị nào, từ ngày nào đến ngày nào, chức danh",
        "Quản lý đoàn viên; đếm số liệu theo đơn vị và thời gian",
        "Lâu dài, làm số liệu; sau khi xóa không còn nối với ai",
        "Kết thúc, bỏ chức danh; dòng giữ lại cho số liệu",
        (*IDS, "unit"),
        is_sensitive=True,
    ),
    Kept(
        "organizations.Transfer",
        "Chuyển sinh hoạt",
        ("person", "reason", "answer", "asked_by", "answered_by"),
        "Ai chuyển từ đâu đến đâu, lý do, trả lời, ai đề nghị, ai trả lời",
        "Quản lý đoàn viên",
        "Lâu dài cùng nơi sinh hoạt",
        "Bỏ lý do, trả lời và tên người ký",
        (*IDS, "sending", "receiving", "state", "asked_at", "answered_at"),
    ),
    Kept(
        "organizations.PersonMerge",
        "Gộp hồ sơ",
        ("kept", "gone", "moved", "before", "by", "undone_by"),
        "Hồ sơ nào gộp vào hồ sơ nào, tên các trường đã điền thêm (không kèm nội dung), ai gộp",
        "Để tách lại được khi gộp nhầm",
        "Lâu dài; không chứa tên",
        "Cả hai hồ sơ cùng được xóa; bỏ tên người ký",
        (*IDS, "at", "undone_at"),
    ),
    Kept(
        "organizations.Office",
        "Chức vụ",
        ("user", "role", "since", "until"),
        "Giữ vai trò gì ở đơn vị nào, từ ngày nào đến ngày nào",
        "Phân quyền; Điều lệ Đoàn",
        "Lâu dài; sau khi xóa không còn nối với ai",
        "Phải bàn giao trước; dòng giữ lại, tài khoản không còn tên",
        (*IDS, "unit"),
    ),
    _signed("organizations.UnitChange", "Quyết định về đơn vị", ("by",), "Ai ghi quyết định"),
    Kept(
        "accounts.User",
        "Tài khoản",
        ("username", "full_name", "email", "password", "last_login", "date_joined"),
        "Tên đăng nhập, họ tên, thư điện tử, mật khẩu đã băm, lần đăng nhập gần nhất",
        "Đăng nhập",
        "Đến khi đóng tài khoản",
        "Đóng, đổi tên đăng nhập, bỏ họ tên, thư và mật khẩu",
        (*IDS, "is_superuser", "is_staff", "is_active"),
    ),
    Kept(
        "trail.TrailEntry",
        "Nhật ký",
        ("actor", "actor_id", "address", "agent", "note"),
        "Khóa của tài khoản (không có tên), mạng /24 hoặc /48, họ trình duyệt; tên trường đã đổi, không có nội dung",
        "Truy được ai đã làm gì; cho người có hồ sơ biết ai đã xem",
        "Lâu dài, không sửa không xóa được",
        "Dòng giữ nguyên; tên biến mất vì tên chỉ ở bảng “Tên trong nhật ký”",
        ("actor_place", "place"),
    ),
    Kept(
        "trail.TrailName",
        "Tên trong nhật ký",
        ("name", "search"),
        "Khóa nào là ai",
        "Đọc nhật ký",
        "Đến khi xóa người ấy",
        "Tên thành “Đoàn viên đã xóa” và không bao giờ ghi lại",
    ),
    _signed("plans.PlanVersion", "Bản kế hoạch", ("uploaded_by",), "Ai tải lên", plain=("file_name",)),
    _signed(
        "plans.Task",
        "Nhiệm vụ",
        ("due_set_by", "cadence_set_by", "decided_by"),
        "Ai ấn định, ai nhận",
        plain=("reason", "search"),
    ),
    _signed("plans.Target", "Chỉ tiêu", ("set_by",), "Ai ấn định"),
    _signed("plans.Change", "Thay đổi của bản sửa đổi", ("decided_by",), "Ai quyết định"),
    _signed("plans.Question", "Điểm cần làm rõ", ("decided_by",), "Ai làm rõ", plain=("answer",)),
    _signed("plans.PassageDecision", "Quyết định về câu", ("decided_by",), "Ai quyết định"),
    _signed(
        "obligations.Obligation", "Nhiệm vụ được giao", ("due_set_by", "published_by"), "Ai ấn định hạn, ai ban hành"
    ),
    Kept(
        "obligations.Progress",
        "Tiến độ",
        ("by", "by_user_id", "note"),
        "Ai báo, lời kèm theo",
        "Số liệu phong trào truy được đến người báo",
        "Lâu dài",
        "Bỏ tên và tài khoản; con số và lời kèm theo giữ nguyên",
    ),
    _signed("obligations.Reminder", "Nhắc việc", ("by",), "Ai nhắc"),
    Kept(
        "notices.Sending",
        "Lần gửi thông báo",
        ("by", "by_user_id"),
        "Ai báo tin",
        "Truy được ai báo",
        "Lâu dài",
        "Bỏ tên và tài khoản",
    ),
    Kept(
        "notices.Notice",
        "Hộp thông báo",
        ("user", "at", "read_at"),
        "Ai nhận tin gì, đọc lúc nào",
        "Báo việc của phong trào",
        "Đến khi đóng tài khoản",
        "Xóa hẳn",
        (*IDS, "message"),
    ),
    Kept(
        "notices.Delivery",
        "Đường gửi",
        ("user", "failure"),
        "Tin nào gửi cho ai bằng đường nào, lỗi gửi",
        "Gửi thư, không gửi hai lần",
        "Đến khi đóng tài khoản",
        "Xóa hẳn",
        (*IDS, "message", "channel", "unit", "due_at", "state", "tries", "sent_at"),
    ),
    Kept(
        "notices.Choice",
        "Cách nhận tin",
        ("user", "kind", "channel", "is_wanted"),
        "Muốn nhận loại tin nào bằng đường nào",
        "Theo ý người nhận",
        "Đến khi đóng tài khoản",
        "Xóa hẳn",
        IDS,
    ),
    Kept(
        "notices.Preference",
        "Giờ yên tĩnh",
        ("user", "quiet_from", "quiet_to"),
        "Giờ không muốn bị làm phiền",
        "Theo ý người nhận",
        "Đến khi đóng tài khoản",
        "Xóa hẳn",
        IDS,
    ),
    Kept(
        "privacy.Consent",
        "Đồng ý",
        ("person", "text", "digest", "representative", "given_at", "withdrawn_at"),
        "Đồng ý với đúng nội dung nào, bản nào, lúc nào; lúc rút; người đại diện",
        "Bằng chứng về đồng ý (Điều 9 Luật 91/2025/QH15)",
        "5 năm sau khi rút (thời hạn “consents”)",
        "Rút hết, bỏ tên người đại diện; hết hạn thì xóa",
        IDS,
    ),
    Kept(
        "privacy.DataRequest",
        "Yêu cầu về dữ liệu",
        ("person", "words", "answer", "consent"),
        "Yêu cầu gì, trả lời thế nào",
        "Thực hiện quyền của chủ thể dữ liệu trong hạn",
        "Lời: 2 năm sau khi xong (thời hạn “requests”); loại và hạn: lâu dài",
        "Bỏ lời và câu trả lời",
        (*IDS, "kind", "state", "asked_at", "answer_by", "finish_by", "is_prolonged", "answered_at", "closed_at"),
    ),
    Kept(
        "privacy.SensitiveRecord",
        "Dữ liệu nhạy cảm",
        ("person", "consent", "words", "at", "keep_until"),
        "Sức khỏe, hoàn cảnh khó khăn, vị trí, quá trình vào Đảng: chỉ ghi khi có đồng ý riêng cho đúng việc ấy",
        "Đúng mục đích đã đồng ý",
        "Theo hạn riêng của từng dòng, nhiều nhất 2 năm (thời hạn “sensitive”); rút đồng ý thì xóa trong 15 ngày",
        "Xóa hẳn",
        IDS,
        is_sensitive=True,
    ),
    Kept(
        "privacy.Erasure",
        "Sổ xóa dữ liệu",
        ("person",),
        "Hồ sơ số mấy đã xóa, lúc nào, vì sao; không có tên",
        "Chứng minh đã xóa",
        "Lâu dài",
        "Chính là dấu vết của việc xóa",
        (*IDS, "cause", "request", "at"),
    ),
    Kept(
        "privacy.Breach",
        "Sự cố dữ liệu",
        ("contact", "by"),
        "Đầu mối liên hệ, ai ghi",
        "Báo cáo sự cố trong 72 giờ (Điều 23)",
        "5 năm (thời hạn “breaches”)",
        "Giữ đến hết hạn: hồ sơ của cơ quan",
        ("report_by",),
    ),
    Kept(
        "sessions.Session",
        "Phiên đăng nhập",
        ("session_data",),
        "Tài khoản nào đang đăng nhập",
        "Đăng nhập",
        "1 ngày sau khi hết hạn (thời hạn “sessions”)",
        "Không dùng được nữa vì tài khoản đã đóng",
    ),
)

# Tables whose fields look personal by their names and are not: names of units, holidays, groups, words of messages.
NOT_PERSONAL = frozenset(
    {
        "organizations.Unit",
        "organizations.UnitAlias",
        "organizations.FormerName",
        "privacy.Holiday",
        "notices.Message",
        "plans.Plan",
        "auth.Permission",
        "auth.Group",
        "django_tasks_database.DBTaskResult",
    }
)
