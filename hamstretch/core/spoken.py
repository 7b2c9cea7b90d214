"""From an effect to the words for it: what is left out at which verbosity, ids turned into names.

The driver and `hamstretch script` both say what these functions return, and nothing else.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from hamstretch.core import names
from hamstretch.core.catalog import Catalog, Routine, RoutineKind
from hamstretch.core.cues import Part
from hamstretch.core.session_types import Effect, Hush, Speak, Tell
from hamstretch.core.settings import Settings, Verbosity
from hamstretch.core.wording import Arg, Say, say

WORDS_PER_S = 2.7
"""[D] About how many words a voice speaks in a second at its usual rate, for estimates only."""
SETTLED = ("hold", "return")
"""Keys of written steps that are no longer part of getting into position."""
BRIEF_FORMS = ("speech.prepare", "speech.switch", "speech.next", "speech.rest")
"""What has a shorter form for those who know the moves."""


class Talk(msgspec.Struct, frozen=True):
    """How much the user wants to be told."""

    verbosity: Verbosity = Verbosity.FULL
    encouragement: bool = False

    def allows(self, part: Part) -> bool:
        """Whether words of this kind are spoken."""
        match self.verbosity:
            case Verbosity.SILENT:
                return False
            case Verbosity.COUNTS:
                return part is Part.COUNT
            case _:
                return part is not Part.REMARK or self.encouragement


def talk_of(settings: Settings, routine: Routine | None) -> Talk:
    """Return what the settings want to be told in a routine.

    A break is short and done in front of the screen: there the way into position is not read out.
    """
    verbosity = settings.verbosity
    if verbosity is Verbosity.FULL and routine is not None and routine.kind is RoutineKind.MICRO:
        verbosity = Verbosity.SHORT
    return Talk(verbosity, settings.encouragement)


class Utterance(msgspec.Struct, frozen=True):
    """What is spoken in one go; a brief one is left out where anything else is being said."""

    says: tuple[Say, ...]
    brief: bool


def utterance(effects: Sequence[Effect], catalog: Catalog, talk: Talk) -> Utterance | None:
    """Return what a turn of the engine lets be spoken; several sentences at once are one utterance."""
    wanted = [(e.part, (e.say,)) for e in effects if isinstance(e, Speak)]
    told = [(Part.ANSWER, (*_title(e), *e.says)) for e in effects if isinstance(e, Tell)]
    parts = [(part, says) for part, says in (*told, *wanted) if talk.allows(part)]
    says = tuple(_form(each, catalog, talk) for _, says in parts for each in says)
    return Utterance(says, all(part.brief for part, _ in parts)) if says else None


def hushes(effects: Sequence[Effect]) -> bool:
    """Whether what is being said is broken off."""
    return any(isinstance(e, Hush) for e in effects)


def _title(tell: Tell) -> tuple[Say, ...]:
    return () if tell.title is None else (tell.title,)


def _form(what: Say, catalog: Catalog, talk: Talk) -> Say:
    """Choose the shorter form where it is wanted, and fill in names, cue and the way into position."""
    id_ = what.id
    if id_ in BRIEF_FORMS and talk.verbosity is not Verbosity.FULL:
        id_ = f"{id_}.short"
    elif id_ == "speech.switch" and not what.args["back"]:
        id_ = "speech.switch.short"
    elif id_ == "speech.next" and what.args["asked"]:
        id_ = "speech.next.asked"
    return in_words(Say(id_, what.args), catalog)


def in_words(what: Say, catalog: Catalog) -> Say:
    """Replace item ids and sides among the arguments by their names, and add what the catalog knows."""
    args: dict[str, Arg] = dict(what.args)
    if "item" in args:
        id_, variant = str(args["item"]), str(args.get("variant", ""))
        args["item"] = names.item(catalog, id_, variant)
        args |= _texts(catalog, id_, variant, told=bool(args.get("told", 0)))
    if "side" in args:
        side = args["side"]
        args |= {"side": say(f"side.{side}"), "whose": say(f"speech.side.{side}")}
    return Say(what.id, args)


def _texts(catalog: Catalog, id_: str, variant: str, *, told: bool) -> dict[str, Arg]:
    """Return cue, first step, the way into position and the way out of it; `told` when the first was said."""
    item = catalog.item(id_)
    if item is None:
        return {"cue": "", "first": "", "how": "", "back": ""}
    steps = item.steps_of(variant)
    inward = [step.text for step in steps if step.key not in SETTLED]
    return {
        "cue": item.cue,
        "first": inward[0],
        "how": " ".join(inward[int(told) :]),
        "back": steps[-1].text if steps[-1].key == "return" else "",
    }


def spoken_s(text: str, rate_percent: int = 100) -> float:
    """Return about how many seconds a voice needs for a text."""
    return len(text.split()) / WORDS_PER_S * 100 / rate_percent
