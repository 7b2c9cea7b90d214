"""What `hamstretch backup`, `restore`, `import`, `forget` do; no Qt, and nothing changes that is not said."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from hamstretch import __version__
from hamstretch.cli_log import places
from hamstretch.core.errors import UsageError
from hamstretch.core.going_back import joined
from hamstretch.core.log_words import held, holds, merging, restored
from hamstretch.core.ports import Autostart
from hamstretch.core.rotation import Backup, from_name
from hamstretch.core.wording import Say, say
from hamstretch.resources import load_wording, terminal_language
from hamstretch.services import autostart
from hamstretch.services.clock import SystemClock
from hamstretch.storage import atomic, incoming
from hamstretch.storage.archive import would
from hamstretch.storage.backups import Backups
from hamstretch.storage.lock import FileLock
from hamstretch.storage.log import LogFile
from hamstretch.storage.places import Places
from hamstretch.storage.restore import restore_path


def _tell(*what: Say) -> None:
    wording = load_wording(terminal_language())
    for sentence in what:
        print(wording(sentence))


def _held(log: LogFile) -> Say:
    return holds(*held(log.entries()), date.isoformat)


def backup(data_dir: Path | None, to: Path | None) -> int:
    """Copy the log into the backups, or to a file that is not there yet; a running window does not mind."""
    where = places(data_dir)
    log = LogFile(where.log, __version__, write=False)
    if not atomic.exists(where.log):
        raise UsageError(say("storage.backup_empty"))
    if to is None:
        made = Backups(where.backups).take(where.log, log.entries(), SystemClock().now(), "asked")
        to = where.backups / made.name
    elif atomic.exists(to):
        raise UsageError(say("cli.backup-exists", file=str(to)))
    else:
        atomic.sweep(to.absolute().parent, to.name)
        atomic.write(to.absolute(), where.log.read_bytes())
    _tell(say("log.backed-up", holds=_held(log)))
    print(to)
    return 0


def restore(data_dir: Path | None, what: str | None) -> int:
    """Put a backup, by its name, or any other log file in the place of the log; without either list them."""
    where = places(data_dir)
    backups = Backups(where.backups)
    if what is None:
        return _list(backups)
    file = Path(what) if from_name(what) is None else backups.path(what)
    where.create()
    found = incoming.read(file)
    went = restore_path(where.log, __version__, found, backups, SystemClock().now())
    _tell(*restored(went, *held(joined(found.entries, went.stayed)), date.isoformat))
    return 0


def _list(backups: Backups) -> int:
    found = backups.all(SystemClock().now())
    for one in found:
        print(line(one))
    if not found:
        _tell(say("cli.no-backups", folder=str(backups.folder)))
    return 0


def line(one: Backup) -> str:
    """Return one backup in one line: its name, then what it holds."""
    wording = load_wording(terminal_language())
    return f"{one.name}  {wording(holds(one.sessions, one.last, date.isoformat))}"


def take_in(data_dir: Path | None, file: Path, *, dry_run: bool) -> int:
    """Add what only the file has, and say it first; with `dry_run` only that."""
    where = places(data_dir)
    found = incoming.read(file)
    if dry_run:
        log = LogFile(where.log, __version__, write=False)
        _tell(*merging(would(log.entries(), found), date.isoformat), say("log.would"))
        return 0
    where.create()
    return _merge(where, found)


def _merge(where: Places, found: incoming.Incoming) -> int:
    log = LogFile(where.log, __version__)
    try:
        plan = would(log.entries(), found)
        _tell(*merging(plan, date.isoformat))
        if plan.added:
            if atomic.exists(where.log):
                Backups(where.backups).take(where.log, log.entries(), SystemClock().now(), "replaced")
            log.merge(found.entries, found.head)
            _tell(say("log.merged", holds=_held(log)))
    finally:
        log.close()
    return 0


def forget(data_dir: Path | None, *, yes: bool) -> int:
    """Say what is kept besides the log and what belongs to it; with `yes` remove that.

    The start at login is one for all folders of this user, so it ends only for the user's own.
    """
    where = places(data_dir)
    files = [file for file in where.habits if atomic.exists(file)]
    login = autostart.of_system(None) if data_dir is None else None
    starts = login is not None and login.enabled()
    if not files and not starts:
        _tell(say("cli.forget-nothing"))
        return 0
    listed = [say("cli.forget-files", files=tuple(map(str, files)))] if files else []
    _tell(*listed, *([say("cli.forget-login")] if starts else []))
    if not yes:
        _tell(say("cli.forget-yes"))
        return 0
    where.create()
    lock = FileLock(where.log.with_suffix(".lock"))
    try:
        _remove(files, login)
    finally:
        lock.release()
    _tell(say("cli.forgotten", folder=str(where.data)))
    return 0


def _remove(files: list[Path], login: Autostart | None) -> None:
    if login is not None:
        login.set(on=False)
    for file in files:
        try:
            file.unlink(missing_ok=True)
        except OSError as fault:
            raise atomic.save_error(file, fault) from fault
