"""Progress on standard error: a bar on a terminal, one line elsewhere, nothing for what is done at once."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Progress = Callable[[int, int, str], None]


@contextmanager
def bar(title: str, *, line: bool = True) -> Iterator[Progress]:
    """Give a callable `(done, total, what)` that draws; nothing is shown before its first call.

    Where there is no terminal, one line says what goes on, unless `line` is False.
    """
    drawing = _Bar(title) if sys.stderr.isatty() else _Line(title, said=not line)
    try:
        yield drawing
    finally:
        drawing.close()


class _Line:
    def __init__(self, title: str, said: bool) -> None:
        self.title, self.said = title, said

    def __call__(self, done: int, total: int, what: str) -> None:
        if not self.said:
            sys.stderr.write(f"{self.title} …\n")
            self.said = True

    def close(self) -> None:
        """Nothing is open."""


class _Bar:
    def __init__(self, title: str) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TaskID, TaskProgressColumn, TextColumn

        columns = (
            TextColumn("{task.description}"),
            BarColumn(),
            TaskProgressColumn(),
            TextColumn("{task.fields[what]}"),
        )
        self.rich = Progress(*columns, console=Console(stderr=True), transient=True)
        self.title = title
        self.task: TaskID | None = None

    def __call__(self, done: int, total: int, what: str) -> None:
        if self.task is None:
            self.rich.start()
            self.task = self.rich.add_task(self.title, total=total, what=what)
        self.rich.update(self.task, completed=done, total=total, what=what)

    def close(self) -> None:
        if self.task is not None:
            self.rich.stop()
