"""clippings release: check an edition, tag it, and hand it over."""

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from clippings.errors import InputError, InvalidError

if TYPE_CHECKING:
    from clippings.release.candidate import Candidate


def run(
    corpus: Annotated[str, typer.Argument(help="A corpus of params.yaml that is published.")],
    hub: Annotated[
        str | None,
        typer.Option("--hub", metavar="OWNER/NAME", help="Push to this dataset of the Hugging Face Hub; HF_TOKEN."),
    ] = None,
    zenodo: Annotated[bool, typer.Option("--zenodo", help="Prepare a draft on Zenodo; ZENODO_TOKEN.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="List what would go, and touch nothing.")] = False,
) -> None:
    """Check an edition, tag it CORPUS-vX.Y.Z and hand it over; exit 4 where a check fails."""
    from clippings.release.candidate import candidate
    from clippings.release.checks import outcomes
    from clippings.release.hub import REPOSITORY
    from clippings.release.hub import TOKEN as HUB_TOKEN
    from clippings.release.zenodo import TOKEN as ZENODO_TOKEN

    if hub is not None and not REPOSITORY.fullmatch(hub):
        raise typer.BadParameter(f"{hub!r} is no OWNER/NAME", param_hint="--hub")
    wanted = {HUB_TOKEN: hub is not None, ZENODO_TOKEN: zenodo}
    tokens = {} if dry_run else {name: _token(name) for name, asked in wanted.items() if asked}
    released = candidate(corpus)
    failed = 0
    for outcome in outcomes(released):
        typer.echo(str(outcome))
        failed += outcome.state == "fail"
    if dry_run:
        _list(released, hub, zenodo)
    if failed:
        raise InvalidError(f"{corpus}: {failed} check{'s' * (failed > 1)} failed: not released")
    if not dry_run:
        _tag(released)
        _hand_over(released, hub, tokens.get(HUB_TOKEN), tokens.get(ZENODO_TOKEN))


def _token(name: str) -> str:
    if not (token := os.environ.get(name, "").strip()):
        raise InputError(f"{name}: not in the environment; nothing was done")
    return token


def _list(released: "Candidate", hub: str | None, zenodo: bool) -> None:
    import tempfile

    from clippings.release.contents import content, contents, write_archive
    from clippings.release.deposit_metadata import deposit_metadata
    from clippings.release.hub import revision
    from clippings.release.zenodo import record

    files = contents(released.folder)
    typer.echo(f"\nWould go, from {released.folder}: {len(files)} files, {sum(file.bytes for file in files):,} bytes")
    for file in files:
        typer.echo(f"  {file}")
    typer.echo(f"\nWould set the git tag {released.tag}")
    if hub is not None:
        typer.echo(f"\nWould push these files, and no others, to the Hub's dataset {hub}, tagged {revision(released)}")
    if zenodo:
        with tempfile.TemporaryDirectory() as temporary:
            archive = Path(temporary) / _archive_name(released)
            write_archive(released.folder, archive)
            packed = content(archive, archive.name)
        known = record(released.about)
        kind = "a draft" if known is None else f"the next version of record {known}"
        typer.echo(f"\nWould prepare {kind} on Zenodo with one archive of them:\n  {packed}")
        typer.echo(json.dumps(deposit_metadata(released.about), ensure_ascii=False, indent=2))
    typer.echo("\nNothing was touched.")


def _tag(released: "Candidate") -> None:
    from clippings.release.git import releases, set_tag

    if released.tag in {tag for _, tag in releases(released.about.name)}:
        typer.echo(f"tagged {released.tag} already")
        return
    set_tag(released.tag, f"{released.about.title}, version {released.about.version}")
    typer.echo(f"tagged {released.tag}; `git push origin {released.tag}` shares the tag")


def _hand_over(released: "Candidate", hub: str | None, hub_token: str | None, zenodo_token: str | None) -> None:
    import tempfile

    from clippings.release.contents import write_archive
    from clippings.release.hub import push
    from clippings.release.zenodo import deposit

    if hub is not None and hub_token is not None:
        typer.echo(f"pushed to {push(released, hub, hub_token)}")
    if zenodo_token is not None:
        with tempfile.TemporaryDirectory() as temporary:
            archive = Path(temporary) / _archive_name(released)
            write_archive(released.folder, archive)
            page = deposit(archive, released.about, zenodo_token)
        typer.echo(f"prepared a draft: look it over and publish it at {page}")


def _archive_name(released: "Candidate") -> str:
    return f"{released.about.name}-{released.about.version}.zip"
