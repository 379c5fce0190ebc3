"""The weights that the package ships, held to the digest that the code was written with."""

from hashlib import sha256
from importlib.resources import files


def read_packaged(package: str, name: str, digest: str) -> bytes:
    """The bytes of a file in a package. Raises ValueError where its SHA-256 is not `digest`."""
    content = files(package).joinpath(name).read_bytes()
    if sha256(content).hexdigest() != digest:
        raise ValueError(f"{name} is not the file that was packaged: install the package anew")
    return content
