"""Groups of commands that are imported when they are needed."""

import importlib
from collections.abc import Sequence
from typing import Any

import click


class LazyGroup(click.Group):
    """A group whose commands are modules: each is `command` in the module that `module` makes of its name."""

    def __init__(self, *args: Any, module: str = "", commands_in_order: Sequence[str] = (), **more: Any) -> None:
        super().__init__(*args, **more)
        self.module, self.commands_in_order = module, tuple(commands_in_order)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names in the order of help."""
        return list(self.commands_in_order)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a command, or return None for a name that is none."""
        if cmd_name not in self.commands_in_order:
            return None
        command: click.Command = importlib.import_module(self.module.format(cmd_name.replace("-", "_"))).command
        return command
