"""The command line: options in, one workflow call, report out. Commands are loaded when they are asked for."""

from catalog.cli.root import main as main
