"""Signatures by ssh-keygen: a key that people have already, and that they can check without us."""

import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from catalog.errors import InputError, UsageError

NAMESPACE = "geofootage"
"""What the signatures are for: one made for another purpose does not count."""


def sign(data: bytes, key: Path) -> bytes:
    """Return the signature of some bytes with a key. Raises UsageError where ssh-keygen or the key is missing."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "signed"
        file.write_bytes(data)
        done = _ssh_keygen("-Y", "sign", "-f", str(key), "-n", NAMESPACE, str(file))
        if done.returncode:
            raise UsageError(f"{key}: {_last(done.stderr)}; name a private key that ssh-keygen can use")
        return file.with_name("signed.sig").read_bytes()


def signer(data: bytes, signature: bytes, allowed: Path) -> str | None:
    """Return who of the allowed signers signed some bytes, or None. Raises InputError, UsageError."""
    if not allowed.is_file():
        raise InputError(f"{allowed}: no such file; name one that lists the allowed signers")
    with TemporaryDirectory() as folder:
        file = Path(folder) / "signature"
        file.write_bytes(signature)
        found = _ssh_keygen("-Y", "find-principals", "-f", str(allowed), "-s", str(file))
        for name in found.stdout.decode("utf-8", "replace").splitlines():
            verify = ("-Y", "verify", "-f", str(allowed), "-I", name, "-n", NAMESPACE, "-s", str(file))
            if _ssh_keygen(*verify, given=data).returncode == 0:
                return name
    return None


def _ssh_keygen(*arguments: str, given: bytes = b"") -> "subprocess.CompletedProcess[bytes]":
    program = shutil.which("ssh-keygen")
    if program is None:
        raise UsageError("ssh-keygen is not installed; install OpenSSH, or leave the signature out")
    return subprocess.run([program, *arguments], input=given, capture_output=True, check=False)  # noqa: S603


def _last(said: bytes) -> str:
    lines = said.decode("utf-8", "replace").strip().splitlines()
    return lines[-1] if lines else "ssh-keygen failed"
