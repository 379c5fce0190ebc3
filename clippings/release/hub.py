"""Pushing a published folder to the Hugging Face Hub."""

import os
import re

from clippings.errors import InputError
from clippings.release.candidate import Candidate

TOKEN, ENDPOINT = "HF_TOKEN", "HF_ENDPOINT"
REPOSITORY = re.compile(r"[A-Za-z0-9][\w.-]*/[A-Za-z0-9][\w.-]*")


def revision(candidate: Candidate) -> str:
    """The tag on the Hub, which `load_dataset(..., revision=)` takes: `vX.Y.Z`."""
    return f"v{candidate.about.version}"


def push(candidate: Candidate, repository: str, token: str) -> str:
    """Make the dataset repository hold exactly the published folder, tag it, and return the address of the commit.

    The endpoint is that of the environment's HF_ENDPOINT, else the Hub itself. A repository that does not exist is
    made, public; files that the folder no longer has go from it.

    Raises InputError where the Hub refuses, or `huggingface_hub` is not installed.
    """
    try:
        from huggingface_hub import HfApi
        from huggingface_hub.errors import HfHubHTTPError
    except ImportError:
        raise InputError("huggingface_hub is not installed; `pip install huggingface_hub`") from None

    api = HfApi(endpoint=os.environ.get(ENDPOINT) or None, token=token)
    message = f"Release {candidate.about.version}"
    try:
        api.create_repo(repository, repo_type="dataset", exist_ok=True)
        commit = api.upload_folder(
            repo_id=repository,
            repo_type="dataset",
            folder_path=candidate.folder,
            commit_message=message,
            delete_patterns="*",
        )
        api.create_tag(
            repository,
            repo_type="dataset",
            tag=revision(candidate),
            tag_message=message,
            revision=commit.oid,
            exist_ok=True,
        )
    except (HfHubHTTPError, OSError, ValueError) as reason:
        raise InputError(f"{repository}: the Hub refused: {_without(token, str(reason))}") from None
    return str(commit.commit_url)


def _without(token: str, message: str) -> str:
    return " ".join(message.replace(token, "[token]").split())
