"""Standard input and output that no character and no closed pipe can break."""

import io
import os
import sys


def steady() -> None:
    """Put the null device where a stream was closed, and write UTF-8 into files and pipes, whatever the locale."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(os.open(os.devnull, os.O_RDWR), mode, encoding="utf-8"))
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="backslashreplace")


def write_no_more() -> None:
    """Let go of an output that takes no more, so that Python does not complain of it while it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
