"""The words of the paper, as HTML."""

import re
from collections.abc import Iterable
from itertools import pairwise

from django import template
from django.utils.html import escape
from django.utils.safestring import SafeString

from phongtrao.plans.queries.papers import PaperParagraph, Run
from phongtrao.plans.queries.repairs import ReadAs

register = template.Library()


@register.simple_tag
def paper_runs(paragraph: PaperParagraph, link_base: str) -> SafeString:
    """
    The runs of one paragraph, without a blank between them.

    A long plan has thousands of runs, and each deed of the review draws them anew: the template language takes
    ten times as long over them. Only the words come from people; they are escaped here.
    """
    return SafeString("".join(_run(run, link_base) for run in paragraph.runs))


def _run(run: Run, link_base: str) -> str:
    words: str = _signed(run) if run.signs and not run.is_note else escape(run.text)
    if run.repair:
        words = _marked(words, run.repair.note, run.read_as)
    if run.is_note:
        words = f"<sup>{words}</sup>"
    elif run.is_emphasis:
        words = f"<em>{words}</em>"
    place = f'data-start="{run.start}" data-end="{run.end}"'
    if not run.card:
        return f"<span {place}>{words}</span>"
    looks = f"s {run.stroke}{'' if run.is_first else ' rest'}{' on' if run.is_selected else ''}"
    link = f"{escape(link_base)}{run.task_id}#the-{run.task_id}" if run.task_id else f"#diem-{run.question_id}"
    anchor = f'id="t{run.card}"' if run.is_first else 'tabindex="-1"'
    card = f'href="{link}" draggable="false" data-task="{run.card}"'
    return f'<a class="{looks}" {card} {anchor} {place}>{words}</a>'


def _signed(run: Run) -> str:
    """The words with what the reader understood; the innermost sign comes first."""
    edges = {edge - run.start for sign in run.signs for edge in sign.span if run.start < edge < run.end}
    shown = []
    for first, last in pairwise(sorted(edges | {0, len(run.text)})):
        words = escape(run.text[first:last])
        over = [sign for sign in run.signs if sign.span[0] - run.start < last and sign.span[1] - run.start > first]
        shown.append(
            f'<span class="sign {over[0].kind}" title="{escape(over[0].why)}">{words}</span>' if over else words
        )
    return "".join(shown)


@register.filter
def repaired(words: str, repairs: Iterable[ReadAs]) -> SafeString:
    """Words of the document away from its paper (a heading, the name of a task), with their slips marked."""
    shown: str = escape(words)
    for repair in repairs:
        written = escape(repair.written)
        marked = _marked(written, repair.note, repair.read_as)
        shown = marked.join(re.split(rf"(?<!\w){re.escape(written)}(?!\w)", shown))
    return SafeString(shown)


def _marked(words: str, note: str, read_as: str) -> str:
    """Words with the way they are read: a dotted line for the eye, the sentence for the pointer, the word after it."""
    shown = f' data-read-as="{escape(read_as)}"' if read_as else ""
    return f'<span class="repair" title="{escape(note)}"{shown}>{words}</span>'
