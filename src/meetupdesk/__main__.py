"""Start: ``python -m meetupdesk COMMAND``."""

import multiprocessing
import sys


def main() -> int:
    """Do one command of the command line and return the exit status.

    Nothing heavy is imported on top: the processes that read foreign files start here too.
    """
    multiprocessing.freeze_support()
    from meetupdesk.cli import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
