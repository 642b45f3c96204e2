"""`geofootage completion`: tab completion for the shell."""

import click
from click.shell_completion import get_completion_class

WHERE = {"bash": "~/.bashrc", "zsh": "~/.zshrc", "fish": "~/.config/fish/completions/geofootage.fish"}


@click.command("completion", short_help="Print the tab completion of a shell.")
@click.argument("shell", type=click.Choice(list(WHERE)))
def command(shell: str) -> None:
    """Print what makes SHELL complete geofootage's commands and options.

    \b
    Example:
      geofootage completion bash >> ~/.bashrc
    """
    from catalog.cli.root import cli

    found = get_completion_class(shell)
    if found is None:
        raise click.UsageError(f"no completion for {shell}")
    click.echo(found(cli, {}, "geofootage", "_GEOFOOTAGE_COMPLETE").source())
