"""The report as it stands: put together from obligations and ledger, with the words that people typed around it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from django.db.models import Max
from django.utils.translation import override

from phongtrao.ledger.models import Entry
from phongtrao.ledger.queries import Asked
from phongtrao.organizations.models import Unit, UnitKind
from phongtrao.periods import Period
from phongtrao.reports import rules
from phongtrao.reports.models import EditedSentence, Report
from phongtrao.reports.rules import Content, Figure, Paragraph, Part, Piece, Token
from phongtrao.vietnamese import day

from .adjusting import adjustments
from .annex import tables
from .composing import Below, below
from .figures import Maker, earned_at_once
from .notable import Notable, notable
from .owed import Scope
from .tasks import NAMES, Chapter, Told, chapters, owed_source, told_tasks, totals

ROMAN = ("I.", "II.", "III.", "IV.", "V.", "VI.", "VII.", "VIII.")
NOTABLE, DIFFICULTIES, PROPOSALS = "HOẠT ĐỘNG TIÊU BIỂU", "KHÓ KHĂN, VƯỚNG MẮC", "ĐỀ XUẤT, KIẾN NGHỊ"
PLACES = {NOTABLE: "notable", DIFFICULTIES: "difficulties", PROPOSALS: "proposals"}
"""Under which heading people say what."""
NONE_TO_TELL = "Trong kỳ chưa có hoạt động nào có người tham gia được ghi nhận."
SILENT, SILENT_TO_THE_END = "Chưa thực hiện (chưa đến hạn, hoặc chưa có hạn): ", "Chưa thực hiện: "
HELD = (("activities", "activities_held"), ("participants", "participants"), ("people", "distinct_participants"))


@dataclass(frozen=True, slots=True)
class Draft:
    """A live report, the sentences whose typed words do not fit any more, and each sentence as nobody edited it."""

    content: Content
    outdated: tuple[EditedSentence, ...]
    unedited: Mapping[str, Paragraph]


def scope_of(report: Report, today: date) -> Scope:
    """Whose obligations the report tells of: those of the unit, or all of the plan that the unit issued itself."""
    period = Period.parse(report.period_key)
    own = None if report.unit_id == report.plan.issuer_id else report.unit
    return Scope(report.plan, period, rules.counted_until(period.end, today), own)


def draft_of(report: Report, today: date) -> Draft:
    """The report of today, in a fixed number of queries; reports are Vietnamese whatever the reader's language is."""
    with override("vi"):
        content = _content(report, today)
    edited = {one.key: one for one in EditedSentence.objects.filter(report=report).order_by("pk")}
    fitting = {one.key: one for one in content.paragraphs if one.key in edited and _fits(one, edited[one.key])}
    worded = {key: _worded(one, edited[key].words) for key, one in fitting.items()}
    outdated = tuple(one for key, one in edited.items() if key not in fitting)
    return Draft(_with(content, worded), outdated, {one.key: one for one in content.paragraphs})


def _fits(paragraph: Paragraph, edited: EditedSentence) -> bool:
    """Whether the sentence has the figures, and would say the words, that it did when it was edited."""
    is_same = list(paragraph.shape) == list(edited.shape) and rules.segments(paragraph) == edited.drafted
    return is_same and len(edited.words) == len(edited.shape) + 1


def _worded(paragraph: Paragraph, words: list[str]) -> Paragraph:
    """The figures of a sentence with other words around them."""
    figures = [piece for piece in paragraph.pieces if piece.figure]
    pieces = [Piece(words[0])]
    for figure, following in zip(figures, words[1:], strict=True):
        pieces += [figure, Piece(following)]
    return replace(paragraph, pieces=tuple(piece for piece in pieces if piece.text))


def _with(content: Content, worded: Mapping[str, Paragraph]) -> Content:
    def changed(paragraphs: Iterable[Paragraph]) -> tuple[Paragraph, ...]:
        return tuple(worded.get(one.key, one) for one in paragraphs)

    parts = tuple(replace(part, paragraphs=changed(part.paragraphs)) for part in content.parts)
    return replace(content, opening=changed(content.opening), parts=parts)


def _content(report: Report, today: date) -> Content:
    scope = scope_of(report, today)
    last = Entry.objects.aggregate(last=Max("pk"))["last"] or 0
    maker = Maker(report.pk, last)
    told = told_tasks(scope, report.unit_id, maker)
    lower = below(report, scope, today, maker) if scope.unit is None else None
    parts = [
        Part(1, "", "TÌNH HÌNH CHUNG", tuple(_general(report, scope, told, lower, maker))),
        *_results(chapters(report.plan, told), SILENT if scope.day < report.plan.window_to else SILENT_TO_THE_END),
        Part(1, "", NOTABLE, tuple(_notable(report, scope, maker))),
        Part(1, "", DIFFICULTIES, _free(report.difficulties, "difficulties", lower)),
        Part(1, "", PROPOSALS, _free(report.proposals, "proposals", lower)),
    ]
    moved = tuple(adjustments(report, scope, maker))
    if moved:
        parts.append(Part(1, "", "ĐIỀU CHỈNH SỐ LIỆU KỲ TRƯỚC", moved))
    return Content(
        head=_head(report, scope, today),
        opening=(_opening(report, scope.period),),
        parts=tuple(_numbered(parts)),
        tables=tuple(tables(report, scope, told, lower, maker)),
        is_composed=scope.unit is None,
    )


def paragraph(key: str, sentence: rules.Sentence, figures: Mapping[str, Figure], **given: object) -> Paragraph:
    """A sentence with its figures in their places."""
    pieces = tuple(Piece(figure=figures[one.key]) if isinstance(one, Token) else Piece(one) for one in sentence)
    return Paragraph(key, pieces, **given)  # type: ignore[arg-type]


def _numbered(parts: list[Part]) -> Iterator[Part]:
    """Roman on top, then 1, 1.1: the report has an outline of its own."""
    top = second = third = 0
    for part in parts:
        if part.level == 1:
            top, second = top + 1, 0
            yield replace(part, marker=ROMAN[top - 1])
        elif part.level == 2:  # noqa: PLR2004
            second, third = second + 1, 0
            yield replace(part, marker=f"{second}.")
        else:
            third += 1
            yield replace(part, marker=f"{second}.{third}.")


def _general(report: Report, scope: Scope, told: list[Told], lower: Below | None, maker: Maker) -> Iterator[Paragraph]:
    """How everything stands, what was held, and of whom reports came."""
    facts, period = totals(told, scope), rules.spoken(scope.period)
    figures = {
        key: maker.counted(key, f"{said}, mọi nhiệm vụ", getattr(facts, name), owed_source(scope, name))
        for name, said in NAMES.items()
        for key in [f"all.{name}"]
    }
    if facts.owed:
        figures["all.share"] = maker.share("all.share", "Tỷ lệ hoàn thành", figures["all.met"], figures["all.owed"])
    yield paragraph("overall", rules.overall("all", period, report.unit.name, facts), figures)
    asked = {name: Asked(report.unit_id, metric, scope.period) for name, metric in HELD}
    earned = earned_at_once(asked.values())
    found = {name: earned[one] for name, one in asked.items()}
    said = rules.held("held", period, **{name: one.quantity for name, one in found.items()})
    figures = {f"held.{name}": maker.earned(f"held.{name}", one.metric.name, one) for name, one in found.items()}
    yield paragraph("held", said, figures)
    if lower:
        yield paragraph("coverage", lower.sentence, lower.figures)


def _results(found: list[Chapter], silence: str) -> Iterator[Part]:
    """The outline of the plan with a sentence for each task; those of which nothing is to tell, together."""
    none: tuple[Paragraph, ...] = ()
    if not found:
        none = (Paragraph("results", (Piece("Trong kỳ này kế hoạch không có nhiệm vụ nào đến kỳ thực hiện."),)),)
    yield Part(1, "", "KẾT QUẢ THỰC HIỆN NHIỆM VỤ", none)
    for chapter in found:
        sentences = [
            paragraph(f"task.{one.task.pk}", rules.task_sentence(one.facts), one.figures, kind="item")
            for one in chapter.tasks
            if not one.facts.is_silent
        ]
        silent = [
            rules.in_sentence(one.facts.title.strip().rstrip(".;:")) for one in chapter.tasks if one.facts.is_silent
        ]
        if silent:
            words = f"{silence}{'; '.join(silent)}"
            words += "" if words.endswith("…") else "."
            sentences.append(Paragraph(f"silent.{chapter.start}", (Piece(words),), "item"))
        yield Part(chapter.level, "", chapter.title, tuple(sentences))


def _notable(report: Report, scope: Scope, maker: Maker) -> Iterator[Paragraph]:
    most = 3 if scope.unit is None else 1
    found = notable(report.unit_id, scope.period, most=most, chosen=report.notable)
    if not found:
        yield Paragraph("notable", (Piece(NONE_TO_TELL),))
        return
    asked = {one: Asked(report.unit_id, "participants", scope.period, f"activity:{one.activity_id}") for one in found}
    earned = earned_at_once(asked.values())
    for one in found:
        key = f"a{one.activity_id}.participants"
        figure = maker.earned(key, f"Lượt người: {one.title}", earned[asked[one]])
        yield paragraph(
            f"notable.{one.activity_id}",
            (_about(one, with_host=scope.unit is None), Token(key), " lượt người tham gia."),
            {key: figure},
            photos=(replace(one.photo, words=f"{one.title}, ngày {day(one.on)}"),) if one.photo else (),
        )


def _about(one: Notable, *, with_host: bool) -> str:
    host = f"{one.host}: " if with_host else ""
    place = f", tại {one.place}" if one.place else ""
    return f"{host}“{one.title}”, ngày {day(one.on)}{place}, với "


NOTHING_SAID = {
    "difficulties": "Trong kỳ không có khó khăn, vướng mắc cần báo cáo.",
    "proposals": "Trong kỳ không có đề xuất, kiến nghị.",
}


def _free(text: str, key: str, lower: Below | None) -> tuple[Paragraph, ...]:
    """What people typed, a paragraph a line; then what the units below said, those who said the same together."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    found = [Paragraph(f"{key}.{number}", (Piece(line),), "free") for number, line in enumerate(lines)]
    said: dict[str, list[str]] = {}
    for unit, words in lower.said[key] if lower else ():
        said.setdefault(words, []).append(unit)
    for words, units in said.items():
        found.append(Paragraph(f"{key}.u{len(found)}", (Piece(f"{', '.join(units)}: {words}"),), "item"))
    return tuple(found) or (Paragraph(f"{key}.0", (Piece(NOTHING_SAID[key]),), "free"),)


def _opening(report: Report, period: Period) -> Paragraph:
    number = f" số {report.plan.number}" if report.plan.number else ""
    of = f" của {report.plan.issuer.name}" if report.unit_id != report.plan.issuer_id else ""
    words = (
        f"Thực hiện Kế hoạch{number}{of}{rules.basis_of(report.plan.title)}, "
        f"{report.unit.name} báo cáo kết quả {rules.spoken(period)} như sau:"
    )
    return Paragraph("opening", (Piece(words),))


def _head(report: Report, scope: Scope, today: date) -> rules.Head:
    form = rules.profile(report.profile)
    upper = _upper(report)
    by = "union" if report.unit.kind == UnitKind.UNION else "other"
    return rules.Head(
        profile=form.key,
        superior=report.unit.parent.name.upper() if report.unit.parent else "",
        unit=form.own_name(report.unit.name),
        to=form.sign["to_line"].format(upper=upper.name) if upper else "",
        number=form.numbered(report.number),
        place=report.place,
        dated=today.isoformat(),
        subject=rules.subject_of(report.plan.title, scope.period),
        period=scope.period.key,
        signs_for=form.sign[by],
        signer_office=(report.signer_office or form.sign["office"]).upper(),
        signer=report.signer,
    )


def _upper(report: Report) -> Unit | None:
    """To whom it goes: who issued the plan, or who stands above the issuer."""
    return report.unit.parent if report.unit_id == report.plan.issuer_id else report.plan.issuer
