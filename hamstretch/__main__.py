"""`python -m hamstretch` and the `hamstretch` command."""

import gc
import io
import os
import sys
from collections.abc import Sequence

GARBAGE = 50_000
"""Objects made, less those freed, until the collector looks for cycles.

At Python's own 700 it walks the modules again and again while they are imported: a tenth of the start.
"""


def carried(argv: Sequence[str]) -> list[str]:
    """Return the words, before them the folder `data` beside a frozen program where its user made one.

    With it the whole archive is carried about as it is, on a stick. Another --data-dir is obeyed instead.
    """
    if not getattr(sys, "frozen", False) or any(word.startswith("--data-dir") for word in argv):
        return list(argv)
    folder = os.path.join(os.path.dirname(os.path.realpath(sys.executable)), "data")
    return ["--data-dir", folder, *argv] if os.path.isdir(folder) else list(argv)


def main() -> None:
    """Run the command line and leave with its exit code; a word to the running instance loads little."""
    gc.set_threshold(GARBAGE)
    if isinstance(sys.stdout, io.TextIOWrapper):
        # a terminal without our letters shows marks, and no traceback
        sys.stdout.reconfigure(errors="replace")
    words = carried(sys.argv[1:])
    from hamstretch.cli_remote import run as tell  # noqa: PLC0415 - as below
    from hamstretch.cli_remote import spoken  # noqa: PLC0415 - as below

    if (said := spoken(words)) is not None:
        sys.exit(tell(*said))
    from hamstretch.cli import run  # noqa: PLC0415 - `python -c pass` is the measure of this start

    sys.exit(run(words))


if __name__ == "__main__":
    main()
