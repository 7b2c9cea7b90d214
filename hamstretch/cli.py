"""The command line. The window is imported only by what opens one; the rest runs without Qt."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from hamstretch import ROUTINE_ENDING, __version__
from hamstretch import cli_words as words
from hamstretch.cli_remote import PAUSE, call, call_soon
from hamstretch.cli_remote import run as tell
from hamstretch.core.errors import HamstretchError, LogBusyError
from hamstretch.core.wording import Say, say

if TYPE_CHECKING:
    from hamstretch.core.catalog import Routine
    from hamstretch.services.environment import Missing

OK, FAULTS, USAGE = 0, 1, 2
ID = 16
"""Columns of the id at the head of a list's line."""


def parser() -> argparse.ArgumentParser:
    """Return the whole command line's grammar."""
    top = argparse.ArgumentParser(
        prog="hamstretch", description="Guided hamstring and low-back stretch sessions. Opens the window."
    )
    top.add_argument("--version", action="version", version=f"hamstretch {__version__}")
    top.add_argument("--data-dir", type=Path, metavar="DIR", help="keep log and settings in this folder")
    top.add_argument("--background", action="store_true", help="begin in the tray, without a window")
    top.set_defaults(run=_open, routine=None, file=None)
    commands = top.add_subparsers(metavar="COMMAND")
    _add_told(commands)
    start = commands.add_parser("start", help="open the window and start a routine")
    start.add_argument("routine", help="a routine's id, see `hamstretch routines`")
    start.set_defaults(run=_start)
    opened = commands.add_parser("open", help="open the window at the routine in a file")
    opened.add_argument("file", nargs="?", type=Path, metavar="FILE", help="*.hamstretch.toml")
    opened.set_defaults(run=_open)
    commands.add_parser("routines", help="list the routines").set_defaults(run=_routines)
    spoken = commands.add_parser("script", help="print what is heard of a routine, with the time of each")
    spoken.add_argument("routine", help="a routine's id, see `hamstretch routines`")
    spoken.add_argument(
        "--verbosity", choices=("full", "short", "counts", "silent"), help="as set, without it"
    )
    spoken.set_defaults(run=_script)
    chimes = commands.add_parser("chimes", help="write the signals of a session as WAV files")
    chimes.add_argument("--out", type=Path, required=True, metavar="DIR", help="where they go")
    chimes.set_defaults(run=_chimes)
    for name, text, run in (("log", "show what was done", _log), ("today", "what today asks", _today)):
        command = commands.add_parser(name, help=text)
        command.add_argument("--json", action="store_true", help="print JSON")
        command.set_defaults(run=run)
    check = commands.add_parser("check", help="check every content file")
    check.add_argument("path", nargs="?", type=Path, help="a file or a folder laid out like assets/")
    check.add_argument("--write-schema", action="store_true", help="write assets/schema/ anew and stop")
    check.set_defaults(run=_check)
    _add_report(commands.add_parser("report", help="make a report, tables, data or a calendar of the log"))
    _add_keeping(commands)
    _add_figures(commands.add_parser("figures", help="draw the figures into files, or one live"))
    tour = commands.add_parser("tour", help="play six weeks without a display and leave pictures")
    tour.add_argument("--out", type=Path, required=True, metavar="DIR", help="where pictures and log go")
    tour.add_argument("--weeks", type=int, default=6, choices=range(1, 27), metavar="N")
    tour.add_argument("--seed", type=int, default=1, metavar="N")
    tour.set_defaults(run=_tour)
    return top


def _add_report(report: argparse.ArgumentParser) -> None:
    kinds = ("pdf", "csv", "json", "fhir", "ics")
    fields = "pain, dose, tests, activities, plan, stops, breaks, notes, sessions"
    report.add_argument("--format", required=True, choices=kinds, help="what to make; json is the log itself")
    report.add_argument(
        "--out", required=True, type=words.place, metavar="PATH", help="file, or folder for it"
    )
    report.add_argument(
        "--from", dest="start", type=words.day, metavar="DATE", help="first day, else the plan's start"
    )
    report.add_argument("--to", dest="end", type=words.day, metavar="DATE", help="last day, else today")
    report.add_argument("--paper", choices=("a4", "letter"), default="a4", help="of pdf: a4 unless given")
    report.add_argument("--name", default="", metavar="TEXT", help="a name to put on it; otherwise none is")
    report.add_argument("--fields", default="", metavar="LIST", help=f"what to tell of: {fields}")
    report.add_argument("--at", type=words.time_of_day, metavar="HH:MM", help="of ics: when sessions begin")
    report.add_argument("--replace", action="store_true", help="write over a file that is there already")
    report.set_defaults(run=_report)


def _add_told(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add what is said to the running instance; `cli_remote` reads these words itself, and sooner."""
    told = {
        "status": "what the running reminders do, and why; --json for programs",
        "pause": f"pause them: {PAUSE}",
        "resume": "end a pause or a meeting",
        "break": "take a break now",
        "quit": "end the running instance",
    }
    for name, text in told.items():
        command = commands.add_parser(name, help=text, description=text)
        command.add_argument("words", nargs=argparse.REMAINDER, help=argparse.SUPPRESS)
        command.set_defaults(run=lambda args, name=name: tell(args.data_dir, name, args.words))


def _add_keeping(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    backup = commands.add_parser("backup", help="copy the log into its backups")
    backup.add_argument("--to", type=Path, metavar="FILE", help="to this file, which must not be there yet")
    backup.set_defaults(run=_backup)
    restore = commands.add_parser("restore", help="put a backup in the log's place; what is there is kept")
    which = restore.add_mutually_exclusive_group()
    which.add_argument("--list", action="store_true", help="name the backups and what each holds")
    which.add_argument("what", nargs="?", metavar="NAME|FILE", help="a backup's name, or any log file")
    restore.set_defaults(run=_restore)
    take_in = commands.add_parser("import", help="add what only another log, backup or export has")
    take_in.add_argument("file", type=Path, metavar="FILE")
    take_in.add_argument("--dry-run", action="store_true", help="only say what would be added")
    take_in.set_defaults(run=_import)
    forget = commands.add_parser("forget", help="remove settings and the start at login; the log stays")
    forget.add_argument("--yes", action="store_true", help="do it; without this only say what would go")
    forget.set_defaults(run=_forget)


def _add_figures(figures: argparse.ArgumentParser) -> None:
    figures.add_argument("ids", nargs="*", metavar="ID", help="which ones, by exercise; all without any")
    where = figures.add_mutually_exclusive_group(required=True)
    where.add_argument("--out", type=Path, metavar="DIR", help="where the pictures go")
    where.add_argument("--live", metavar="ID", help="play one in a window, anew whenever its file changes")
    figures.add_argument("--size", type=words.side, default=480, metavar="PX", help="side of a picture, 480")
    figures.add_argument("--svg", action="store_true", help="an SVG beside every picture")
    figures.add_argument("--sheet", action="store_true", help="one more picture with all of them")
    figures.add_argument("--theme", default="light", choices=("light", "dark", "high-contrast"))
    figures.add_argument("--look", default="juniper", help="who is drawn")
    figures.add_argument("--side", default="right", choices=("left", "right"))
    figures.set_defaults(run=_figures)


def run(argv: Sequence[str]) -> int:
    """Run one command; return its exit code. A fault of the app's own kind is one sentence on stderr."""
    args = parser().parse_args(_opening(argv))
    try:
        code: int = args.run(args)
    except HamstretchError as error:
        _complain(error.say)
        return USAGE
    except BrokenPipeError:
        sys.stderr.close()
        return OK
    return code


def _opening(argv: Sequence[str]) -> Sequence[str]:
    """Return the words with "open" before a routine file that stands alone, as a double click gives it."""
    match list(argv):
        case [file] if file.endswith(ROUTINE_ENDING):
            return ["open", file]
        case ["--data-dir", folder, file] if file.endswith(ROUTINE_ENDING):
            return ["--data-dir", folder, "open", file]
        case words:
            return words


def _complain(what: Say) -> None:
    """Print one sentence on stderr."""
    from hamstretch.resources import load_wording, terminal_language  # noqa: PLC0415 - only when there is something to say

    try:
        text = load_wording(terminal_language())(what)
    except HamstretchError:
        text = f"{what.id} {what.args}"  # the messages themselves are what is missing
    print(f"hamstretch: {text}", file=sys.stderr)


def _blocked(missing: Missing | None) -> bool:
    """Say what the system lacks, if anything."""
    if missing is not None:
        _complain(missing.say)
    return missing is not None


def _open(args: argparse.Namespace) -> int:
    from hamstretch.services import environment  # noqa: PLC0415 - no Qt before the system is known to bear it

    if (code := _told(args, call(args.data_dir, _wanted(args)))) is not None:
        return code
    if _blocked(environment.display()) or _blocked(environment.widgets()):
        return USAGE
    environment.spare_sources()
    from hamstretch.launch import open_window  # noqa: PLC0415 - the window is loaded only by what opens it

    try:
        return open_window(args.data_dir, args.routine, file=args.file, background=args.background)
    except LogBusyError:
        if (code := _told(args, call_soon(args.data_dir, _wanted(args)))) is None:
            raise
        return code


def _told(args: argparse.Namespace, answer: Mapping[str, object] | None) -> int | None:
    """Pass on what the running instance says and return the exit code; None when there is none."""
    if answer is None:
        return None
    good = bool(answer.get("ok"))
    if args.background or args.routine or args.file:
        print(answer.get("text", ""), file=sys.stdout if good else sys.stderr)
    return OK if good else USAGE


def _wanted(args: argparse.Namespace) -> dict[str, object]:
    """Return what a second start asks of the first: to come to the front, or nothing from the background."""
    if args.file is not None:
        return {"do": "open", "file": str(args.file.absolute())}
    if args.routine:
        return {"do": "start", "routine": args.routine}
    return {"do": "status" if args.background else "show"}


def _routine(data_dir: Path | None, id_: str) -> Routine:
    """Return a routine by its id; raises `UsageError` for an unknown one."""
    from hamstretch.cli_log import places  # noqa: PLC0415 - as below
    from hamstretch.core.errors import UsageError  # noqa: PLC0415 - beside its one use
    from hamstretch.storage.own_routines import content  # noqa: PLC0415 - `--help` needs no content

    known = content(places(data_dir)).routines
    if id_ not in known:
        raise UsageError(say("cli.no-such-routine", routine=id_, known=tuple(known)))
    return known[id_]


def _start(args: argparse.Namespace) -> int:
    _routine(args.data_dir, args.routine)
    return _open(args)


def _script(args: argparse.Namespace) -> int:
    from hamstretch.cli_script import print_script  # noqa: PLC0415 - reads the log and the content

    return print_script(args.data_dir, _routine(args.data_dir, args.routine), args.verbosity)


def _chimes(args: argparse.Namespace) -> int:
    from hamstretch.cli_script import write_chimes  # noqa: PLC0415 - `--help` needs no sound

    return write_chimes(args.out)


def _routines(args: argparse.Namespace) -> int:
    from hamstretch.cli_log import places  # noqa: PLC0415 - as below
    from hamstretch.resources import terminal_language  # noqa: PLC0415 - as below
    from hamstretch.storage.own_routines import content  # noqa: PLC0415 - `--help` needs no content

    for routine in content(places(args.data_dir), terminal_language()).routines.values():
        print(_folded(f"{routine.id:{ID}} {routine.name}: {routine.summary}"))
    return OK


def _folded(line: str) -> str:
    """Return a line of a list folded to a terminal, under its words; what reads a pipe has it whole."""
    if not sys.stdout.isatty():
        return line
    import shutil  # noqa: PLC0415 - a terminal's only
    import textwrap  # noqa: PLC0415 - the same

    wide = max(shutil.get_terminal_size().columns, 3 * ID)
    return textwrap.fill(line, wide, subsequent_indent=" " * (ID + 1))


def _log(args: argparse.Namespace) -> int:
    from hamstretch.cli_log import log  # noqa: PLC0415 - reads the log

    return log(args.data_dir, as_json=args.json)


def _today(args: argparse.Namespace) -> int:
    from hamstretch.cli_today import today  # noqa: PLC0415 - reads the log and the content

    return today(args.data_dir, as_json=args.json)


def _backup(args: argparse.Namespace) -> int:
    from hamstretch.cli_keep import backup  # noqa: PLC0415 - reads the log

    return backup(args.data_dir, args.to)


def _restore(args: argparse.Namespace) -> int:
    from hamstretch.cli_keep import restore  # noqa: PLC0415 - as above

    return restore(args.data_dir, args.what)


def _import(args: argparse.Namespace) -> int:
    from hamstretch.cli_keep import take_in  # noqa: PLC0415 - as above

    return take_in(args.data_dir, args.file, dry_run=args.dry_run)


def _forget(args: argparse.Namespace) -> int:
    from hamstretch.cli_keep import forget  # noqa: PLC0415 - as above

    return forget(args.data_dir, yes=args.yes)


def _report(args: argparse.Namespace) -> int:
    if args.format == "pdf":
        from hamstretch.services import environment  # noqa: PLC0415 - no Qt before the system is known to bear it

        if _blocked(environment.widgets()):
            return USAGE
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from hamstretch.cli_report import Request, report  # noqa: PLC0415 - reads the log and the content

    asked = vars(args)
    return report(args.data_dir, Request(**{name: asked[name] for name in Request.__struct_fields__}))


def _check(args: argparse.Namespace) -> int:
    from hamstretch.check import advice, check, write_schemas  # noqa: PLC0415 - as above
    from hamstretch.resources import assets_dir  # noqa: PLC0415 - as above

    if args.write_schema:
        for file in write_schemas(assets_dir() / "schema"):
            print(file)
        return OK
    faults = check(args.path)
    for fault in faults:
        print(fault)
    for hint in advice(args.path):
        print(f"as one of the app's own: {hint}")
    print(f"{len(faults) or 'no'} fault{'' if len(faults) == 1 else 's'}")
    return FAULTS if faults else OK


def _figures(args: argparse.Namespace) -> int:
    from hamstretch.services import environment  # noqa: PLC0415 - no Qt before the system is known to bear it

    if args.live is not None:
        return _live(args)
    if _blocked(environment.widgets()):
        return USAGE
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from hamstretch.reports.figures import Style, export  # noqa: PLC0415 - loads Qt

    style = Style.of(args.theme, args.look, args.side)
    faults = export(args.ids, args.out, style, print, size=args.size, vectors=args.svg, sheet=args.sheet)
    for fault in faults:
        print(fault)
    return FAULTS if faults else OK


def _live(args: argparse.Namespace) -> int:
    from hamstretch.services import environment  # noqa: PLC0415 - as above

    if _blocked(environment.display()) or _blocked(environment.widgets()):
        return USAGE
    from hamstretch.live import live  # noqa: PLC0415 - loads the window

    return live(args.live, args.theme, args.look, args.side)


def _tour(args: argparse.Namespace) -> int:
    from hamstretch.services import environment  # noqa: PLC0415 - no Qt before the system is known to bear it

    if _blocked(environment.widgets()):
        return USAGE
    from hamstretch.tour.play import play  # noqa: PLC0415 - loads the window

    return play(args.out, weeks=args.weeks, seed=args.seed)
