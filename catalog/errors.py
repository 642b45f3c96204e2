"""Everything that can go wrong, in one tree.

GeofootageError                 exit code
├── UsageError                  2   the command or an option makes no sense
├── NotFoundError               1   nothing matched where one was asked for
├── InputError                  3   a file or text that cannot be read
├── ServiceError                4   a service could not be reached or was not allowed
└── CatalogError                5   the catalog is damaged, locked, too new or cannot be written

Every message is one line: what happened, to which file or record, what to do next.
"""

from typing import ClassVar


class GeofootageError(Exception):
    """The root: catching it catches every failure that geofootage reports on purpose."""

    exit_code: ClassVar[int] = 1
    """What the command line exits with (see the contract's exit codes)."""


class UsageError(GeofootageError):
    """The request itself makes no sense; call again, corrected."""

    exit_code = 2


class NotFoundError(GeofootageError):
    """Nothing matched where one was asked for; the catalog is fine."""

    exit_code = 1


class InputError(GeofootageError):
    """One input could not be read; the others are not affected."""

    exit_code = 3


class ServiceError(GeofootageError):
    """A service could not be reached, or nobody allowed asking it."""

    exit_code = 4


class CatalogError(GeofootageError):
    """The catalog is damaged, locked, too new, or cannot be written."""

    exit_code = 5
