"""`python -m hamstretch` and the `hamstretch` command."""

import gc
import io
import sys

GARBAGE = 50_000
"""Objects made, less those freed, until the collector looks for cycles.

At Python's own 700 it walks the modules again and again while they are imported: a tenth of the start.
"""


def main() -> None:
    """Run the command line and leave with its exit code; a word to the running instance loads little."""
    gc.set_threshold(GARBAGE)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(
            errors="replace"
        )  # a terminal without our letters shows marks, and no traceback
    from hamstretch.cli_remote import run as tell  # noqa: PLC0415 - as below
    from hamstretch.cli_remote import spoken  # noqa: PLC0415 - as below

    if (said := spoken(sys.argv[1:])) is not None:
        sys.exit(tell(*said))
    from hamstretch.cli import run  # noqa: PLC0415 - `python -c pass` is the measure of this start

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
