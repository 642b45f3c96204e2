"""Write docs/reference/commands.md from the commands themselves, so that the page cannot tell anything else.

Run by `make reference`; tests/test_docs.py fails while the page is not what this makes.
"""

import inspect
import textwrap
from collections.abc import Iterator
from pathlib import Path

import click

from catalog.cli.root import cli

PAGE = Path(__file__).resolve().parents[1] / "docs" / "reference" / "commands.md"
PROGRAM = "geofootage"

HEAD = f"""# Commands

Made from the program by `make reference`; do not edit. `{PROGRAM} COMMAND --help` says the same in the terminal.

| exit code | meaning |
|---|---|
| 0 | done |
| 1 | found something wrong: a check failed, or nothing matched where one was asked for |
| 2 | the command or an option makes no sense |
| 3 | bad input; whatever else could be read was read |
| 4 | a service could not be reached |
| 5 | the catalog is damaged, locked, too new, or cannot be written |
| 130 | interrupted |

With `--json` a command prints JSON Lines on standard output and nothing else; messages go to standard error.
"""


def commands() -> Iterator[tuple[str, click.Command]]:
    """Yield every command with the words that call it, the program itself first."""
    yield from _below(PROGRAM, cli)


def reference() -> str:
    """Return the page."""
    return "\n".join([HEAD, *(_section(words, command) for words, command in commands())])


def _below(words: str, command: click.Command) -> Iterator[tuple[str, click.Command]]:
    yield words, command
    if isinstance(command, click.Group):
        context = click.Context(command, info_name=words)
        for name in command.list_commands(context):
            child = command.get_command(context, name)
            if child and not child.hidden:
                yield from _below(f"{words} {name}", child)


def _section(words: str, command: click.Command) -> str:
    context = click.Context(command, info_name=words)
    usage = " ".join([words, *command.collect_usage_pieces(context)])
    parts = [f"## `{words}`", f"```\n{usage}\n```", *_paragraphs(command.help or ""), _options(command)]
    return "\n\n".join(part for part in parts if part) + "\n"


def _paragraphs(text: str) -> Iterator[str]:
    """Yield Markdown paragraphs; those that click is told not to wrap (`\\b`) become code."""
    for paragraph in inspect.cleandoc(text.partition("\f")[0]).split("\n\n"):
        if paragraph.startswith("\b"):
            yield "```\n" + textwrap.dedent(paragraph.removeprefix("\b").strip("\n")) + "\n```"
        elif paragraph.strip():
            yield " ".join(paragraph.split())


def _options(command: click.Command) -> str:
    options = [p for p in command.params if isinstance(p, click.Option) and not p.hidden]
    rows = [f"| `{_spelling(option)}` | {_cell(_help(option))} |" for option in options]
    return "\n".join(["| option | what it does |", "|---|---|", *rows]) if rows else ""


def _spelling(option: click.Option) -> str:
    names = ", ".join([*option.opts, *option.secondary_opts])
    if option.is_flag or option.count:
        return names
    if option.metavar:
        return f"{names} {option.metavar}"
    choices = getattr(option.type, "choices", None)
    return f"{names} {'/'.join(map(str, choices)) if choices else option.type.name.upper()}"


def _help(option: click.Option) -> str:
    default = f" Default: `{option.default}`." if option.show_default is True and not option.is_flag else ""
    return (option.help or "") + default


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


if __name__ == "__main__":
    PAGE.parent.mkdir(parents=True, exist_ok=True)
    PAGE.write_text(reference(), encoding="utf-8")
    print(f"written: {PAGE.relative_to(Path.cwd()) if PAGE.is_relative_to(Path.cwd()) else PAGE}")
