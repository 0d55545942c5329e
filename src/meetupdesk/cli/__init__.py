"""The command line: all of the program that needs no window, and no Qt.

``run`` reads the arguments and hands them to one function a command. Exit status: 0 done, 1 done
but something needs attention (said on stderr), 2 nothing was done (stderr says why).
"""

import argparse
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path

from meetupdesk import __version__
from meetupdesk.cli.voice import Voice, environment_language, voice_in
from meetupdesk.i18n import LANGUAGES, MeetupdeskError, load_translator

VARIANTS = (
    "full", "one_page", "speaker_card", "public", "agency_brief", "reply_letter", "report",
    "hold_memo",
)  # fmt: skip
PROFILES = ("full", "masked", "on_the_day", "agency", "figures")
RECIPIENTS = ("own_staff", "processor", "third_party")


class NotOneThing(MeetupdeskError):
    """``check`` was given nothing to check, or several things at once."""

    key = "cli.not_one_thing"


Command = Callable[[argparse.Namespace, Voice], int]


def run(arguments: Sequence[str]) -> int:
    """Do one command; return the exit status. No traceback ever reaches the person."""
    voice = voice_in(_language(arguments))
    options = _parser(voice.tr).parse_args(arguments)
    command: Command = options.command
    try:
        return command(options, voice)
    except MeetupdeskError as error:
        voice.tell(error)
        return 2
    except KeyboardInterrupt:
        voice.remark([("cli.stopped", {})])
        return 2
    except BrokenPipeError:  # the reader of our output has gone: nothing is left to say
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115  (open until the process ends)
        return 2
    except Exception as error:  # a fault of ours: a traceback would tell the person nothing
        voice.remark([("cli.unexpected", {"reason": _place_of(error)})])
        return 2


def _place_of(error: Exception) -> str:
    """Return what happened and where, without any value: those may be personal data."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__}, {Path(last.filename).name}:{last.lineno}"


def _language(arguments: Sequence[str]) -> str:
    """Return the language of messages: the one asked for, else that of the environment."""
    for place, word in enumerate(arguments):
        asked = word.removeprefix("--language=")
        if word == "--language":
            asked = arguments[place + 1] if place + 1 < len(arguments) else ""
        if asked in LANGUAGES:
            return asked
    return environment_language()


def _parser(tr: Callable[[str], str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="meetupdesk", description=tr("cli.about"))
    parser.add_argument("--version", action="version", version=f"meetupdesk {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def add(name: str, command: Command) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=tr(f"cli.{name}.help"))
        made.set_defaults(command=command)
        made.add_argument("--language", choices=LANGUAGES, help=tr("cli.language.help"))
        return made

    add("templates", _templates)
    new = add("new", _new)
    new.add_argument("file", type=Path, metavar="FILE")
    new.add_argument("--template", default="blank", metavar="NAME")
    unpack = add("unpack", _unpack)
    unpack.add_argument("file", type=Path, metavar="FILE")
    unpack.add_argument("out", type=Path, nargs="?", metavar="OUT.json")
    pack = add("pack", _pack)
    pack.add_argument("plain", type=Path, metavar="IN.json")
    pack.add_argument("file", type=Path, metavar="FILE")
    add("schema", _schema)
    _add_export_options(add("export", _export), tr)
    check = add("check", _check)
    check.add_argument("file", type=Path, nargs="?", metavar="FILE")
    check.add_argument("--json", action="store_true", help=tr("cli.check.json"))
    check.add_argument("--text", metavar="TEXT", help=tr("cli.check.text"))
    check.add_argument("--lines", type=Path, metavar="FILE", help=tr("cli.check.lines"))
    return parser


def _add_export_options(export: argparse.ArgumentParser, tr: Callable[[str], str]) -> None:
    # option, what argparse needs to know about it
    export.add_argument("file", type=Path, metavar="FILE")
    for option in ("to", "pdf", "xlsx", "ics"):
        name = "FOLDER" if option == "to" else "PATH"
        export.add_argument(f"--{option}", type=Path, metavar=name, help=tr(f"cli.export.{option}"))
    export.add_argument("--variant", choices=VARIANTS, default="full")
    export.add_argument("--profile", choices=PROFILES)
    export.add_argument("--recipient", choices=RECIPIENTS, default="own_staff")
    export.add_argument("--overwrite", action="store_true", help=tr("cli.export.overwrite"))


def _templates(options: argparse.Namespace, voice: Voice) -> int:
    from meetupdesk.cli.documents import list_templates

    return list_templates(voice)


def _new(options: argparse.Namespace, voice: Voice) -> int:
    from meetupdesk.cli.documents import new

    return new(options.file, options.template, voice)


def _unpack(options: argparse.Namespace, voice: Voice) -> int:
    from meetupdesk.cli.plain import unpack

    return unpack(options.file, options.out, voice)


def _pack(options: argparse.Namespace, voice: Voice) -> int:
    from meetupdesk.cli.plain import pack

    return pack(options.plain, options.file, voice)


def _schema(options: argparse.Namespace, voice: Voice) -> int:
    from meetupdesk.cli.schema import schema

    return schema()


def _check(options: argparse.Namespace, voice: Voice) -> int:
    if sum(asked is not None for asked in (options.file, options.text, options.lines)) != 1:
        raise NotOneThing
    if options.file is not None:
        from meetupdesk.cli.check import check

        return check(options.file, voice, as_json=options.json)
    from meetupdesk.cli.check_wording import check_lines, check_text

    if options.text is not None:
        return check_text(options.text, voice)
    return check_lines(options.lines, voice)


def _export(options: argparse.Namespace, voice: Voice) -> int:
    from meetupdesk.cli.export import Request, export

    request = Request(
        file=options.file, to=options.to, pdf=options.pdf, xlsx=options.xlsx, ics=options.ics,
        variant=options.variant, profile=options.profile, recipient=options.recipient,
        overwrite=options.overwrite,
        tr=load_translator(options.language) if options.language else None,
    )  # fmt: skip
    return export(request, voice)
