"""`python -m hamstretch` and the `hamstretch` command."""

import gc
import sys

GARBAGE = 50_000
"""Objects made, less those freed, until the collector looks for cycles.

At Python's own 700 it walks the modules again and again while they are imported: a tenth of the start.
"""


def main() -> None:
    """Run the command line and leave with its exit code."""
    gc.set_threshold(GARBAGE)
    from hamstretch.cli import run  # noqa: PLC0415 - `python -c pass` is the measure of this start

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
