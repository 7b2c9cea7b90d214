"""`python -m hamstretch` and the `hamstretch` command."""

import sys


def main() -> None:
    """Run the command line and leave with its exit code."""
    from hamstretch.cli import run  # noqa: PLC0415 - `python -c pass` is the measure of this start

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
