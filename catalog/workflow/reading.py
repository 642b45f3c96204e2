"""Files to documents: one bad file is reported, the others are read all the same."""

from collections.abc import Iterator, Sequence

from catalog.errors import InputError
from catalog.ingest import Overrides, read, walk
from catalog.model import Document
from catalog.workflow.report import Report


def documents(paths: Sequence[str], overrides: Overrides, report: Report) -> Iterator[Document]:
    """Yield the documents of some files, folders and `-` (standard input), in a fixed order."""
    sources = list(walk(paths, report.note))
    if not sources:
        report.failed(InputError(f"{', '.join(paths)}: no .txt, .md or .html file in it; name the files to read"))
    for done, source in enumerate(sources):
        report.progress(done, len(sources), source.name)
        try:
            document = read(source, overrides)
        except InputError as error:
            report.failed(error)
            continue
        yield document
    report.progress(len(sources), len(sources), "done")
