"""The words in which rubrics are written, in files and on pages, and what each means."""

from decimal import Decimal
from enum import StrEnum

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from phongtrao.vietnamese import fold


class Level(StrEnum):
    """What a line of a rubric is. A criterion holds contents, a content holds conditions."""

    CRITERION = "criterion"
    CONTENT = "content"
    CONDITION = "condition"
    RESULT_CLASS = "class"
    TOTAL = "total"


class Effect(StrEnum):
    """What the points of a condition do."""

    POINTS = "points"
    BONUS = "bonus"
    DEDUCTION = "deduction"
    VETO = "veto"


class Source(StrEnum):
    """Where the figure of a condition comes from."""

    METRIC = "metric"
    MET = "met"
    ON_TIME = "on_time"
    LATE = "late"
    PARTICIPATION = "participation"
    SATISFACTION = "satisfaction"
    FIGURES = "figures"
    DOCUMENT = "document"
    COUNCIL = "council"


class Shape(StrEnum):
    """How a figure becomes points."""

    LADDER = "ladder"
    THRESHOLD = "threshold"
    EXISTS = "exists"
    EACH = "each"
    SHARE = "share"
    FORMULA = "formula"
    JUDGED = "judged"


# The words of files are Vietnamese in every language of the interface: files travel between offices.
LEVELS: dict[Level, str] = {
    Level.CRITERION: "tiêu chí",
    Level.CONTENT: "nội dung",
    Level.CONDITION: "điều kiện",
    Level.RESULT_CLASS: "xếp loại",
    Level.TOTAL: "tổng",
}
EFFECTS: dict[Effect, str] = {
    Effect.POINTS: "điểm",
    Effect.BONUS: "thưởng",
    Effect.DEDUCTION: "trừ",
    Effect.VETO: "liệt",
}
SOURCES: dict[Source, str] = {
    Source.METRIC: "thước đo",
    Source.MET: "nhiệm vụ hoàn thành",
    Source.ON_TIME: "đúng hạn",
    Source.LATE: "số việc chậm",
    Source.PARTICIPATION: "tham gia",
    Source.SATISFACTION: "hài lòng",
    Source.FIGURES: "nhiều số liệu",
    Source.DOCUMENT: "văn bản",
    Source.COUNCIL: "hội đồng",
}
SHAPES: dict[Shape, str] = {
    Shape.LADDER: "bậc",
    Shape.THRESHOLD: "ngưỡng %",
    Shape.EXISTS: "có",
    Shape.EACH: "mỗi",
    Shape.SHARE: "theo tỷ lệ",
    Shape.FORMULA: "công thức",
    Shape.JUDGED: "chấm điểm",
}

# What the interface says of them.
LEVEL_NAMES: dict[Level, Promise] = {
    Level.CRITERION: _("tiêu chí"),
    Level.CONTENT: _("nội dung"),
    Level.CONDITION: _("điều kiện"),
    Level.RESULT_CLASS: _("xếp loại"),
    Level.TOTAL: _("tổng điểm tối đa"),
}
EFFECT_NAMES: dict[Effect, Promise] = {
    Effect.POINTS: _("điểm trong tiêu chí"),
    Effect.BONUS: _("điểm thưởng"),
    Effect.DEDUCTION: _("điểm trừ"),
    Effect.VETO: _("điểm liệt: chặn xếp loại"),
}
SOURCE_NAMES: dict[Source, Promise] = {
    Source.METRIC: _("thước đo của sổ cái"),
    Source.MET: _("nhiệm vụ hoàn thành trên nhiệm vụ được giao"),
    Source.ON_TIME: _("nhiệm vụ xong đúng hạn trên nhiệm vụ đã đến hạn"),
    Source.LATE: _("số nhiệm vụ đang chậm"),
    Source.PARTICIPATION: _("người tham gia trên số đoàn viên"),
    Source.SATISFACTION: _("mức hài lòng trung bình"),
    Source.FIGURES: _("nhiều số liệu, tính bằng công thức"),
    Source.DOCUMENT: _("có văn bản, minh chứng; hội đồng xem"),
    Source.COUNCIL: _("đơn vị tự chấm, hội đồng chấm"),
}
SHAPE_NAMES: dict[Shape, Promise] = {
    Shape.LADDER: _("bậc theo số lượng"),
    Shape.THRESHOLD: _("bậc theo phần trăm"),
    Shape.EXISTS: _("có thì được"),
    Shape.EACH: _("mỗi đơn vị được một số điểm"),
    Shape.SHARE: _("theo tỷ lệ đạt"),
    Shape.FORMULA: _("công thức"),
    Shape.JUDGED: _("người chấm"),
}

FITTING: dict[Source, tuple[Shape, ...]] = {
    Source.METRIC: (Shape.LADDER, Shape.EXISTS, Shape.EACH, Shape.SHARE, Shape.FORMULA),
    Source.MET: (Shape.THRESHOLD, Shape.SHARE, Shape.FORMULA),
    Source.ON_TIME: (Shape.THRESHOLD, Shape.SHARE, Shape.FORMULA),
    Source.LATE: (Shape.LADDER, Shape.EXISTS, Shape.EACH, Shape.FORMULA),
    Source.PARTICIPATION: (Shape.THRESHOLD, Shape.SHARE, Shape.FORMULA),
    Source.SATISFACTION: (Shape.LADDER, Shape.FORMULA),
    Source.FIGURES: (Shape.FORMULA,),
    Source.DOCUMENT: (Shape.EXISTS,),
    Source.COUNCIL: (Shape.JUDGED,),
}
"""Which ways of counting suit which source."""

VETO_MOST = Decimal(100)
"""The most that people may say of a condition whose figure only bars a class."""
BY_PEOPLE = (Source.DOCUMENT, Source.COUNCIL)
"""What no machine can find out: the unit says, the council decides."""


def meant[Word: StrEnum](text: str, words: dict[Word, str]) -> Word | None:
    """The word that somebody wrote, with accents or without, or by its code; None for anything else."""
    key = fold(text)
    found = (word for word, written in words.items() if key == fold(written) or text.strip() == word.value)
    return next(found, None)
