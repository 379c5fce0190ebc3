"""A stand-in for the Hugging Face Hub and for Zenodo: the endpoints that a release uses, on this machine alone."""

import base64
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any
from urllib.parse import urlsplit

COMMIT = "0123456789abcdef0123456789abcdef01234567"


@dataclass
class StandIn:
    """What was asked of it, and what it holds.

    `repositories` by name and path, `deposits` by file name, `versions` the latest record by that of all versions.
    """

    url: str = ""
    token: str = "secret-of-the-tests"
    bucket_at: str = ""
    calls: list[str] = field(default_factory=list)
    repositories: dict[str, dict[str, bytes]] = field(default_factory=dict)
    tags: dict[str, str] = field(default_factory=dict)
    metadata: dict[str, Any] = field(default_factory=dict)
    deposits: dict[str, bytes] = field(default_factory=dict)
    versions: dict[str, str] = field(default_factory=dict)

    def answer(self, method: str, path: str, body: bytes) -> tuple[int, Any]:
        """Status and JSON for a request that brought the right token."""
        self.calls.append(f"{method} {path}")
        match path.strip("/").split("/"):
            case ["api", "repos", "create"]:
                asked = json.loads(body)
                name = f"{asked['organization']}/{asked['name']}"
                self.repositories.setdefault(name, {})
                return 200, {"url": f"{self.url}/datasets/{name}", "name": name}
            case ["api", "validate-yaml"]:
                return 200, {"errors": [], "warnings": []}
            case ["api", "datasets", owner, name, "tree", *_]:
                files = self.repositories[f"{owner}/{name}"]
                return 200, [
                    {"type": "file", "path": path, "size": len(held), "oid": "0"} for path, held in files.items()
                ]
            case ["api", "datasets", owner, name, "preupload", "main"]:
                paths = [file["path"] for file in json.loads(body)["files"]]
                return 200, {
                    "files": [{"path": path, "uploadMode": "regular", "shouldIgnore": False} for path in paths]
                }
            case ["api", "datasets", owner, name, "commit", "main"]:
                self._commit(self.repositories[f"{owner}/{name}"], body)
                return 200, {"commitUrl": f"{self.url}/datasets/{owner}/{name}/commit/{COMMIT}", "commitOid": COMMIT}
            case ["api", "datasets", _, _, "tag", revision]:
                self.tags[json.loads(body)["tag"]] = revision
                return 200, {}
            case ["api", "deposit", "depositions"]:
                self.metadata = json.loads(body)["metadata"]
                return 201, self._draft()
            case ["api", "deposit", "depositions", published, "actions", "newversion"]:
                assert published in self.versions.values(), "only the latest version has a next one"
                return 201, {"id": published, "links": {"latest_draft": f"{self.url}/api/deposit/depositions/1"}}
            case ["api", "deposit", "depositions", "1"]:
                self.metadata = json.loads(body)["metadata"] if method == "PUT" else self.metadata
                return 200, self._draft()
            case ["api", "deposit", "depositions", "1", "files", file]:
                del self.deposits[file.removeprefix("id-")]
                return 204, None
            case ["api", "files", "b1", name]:
                self.deposits[name] = body
                return 201, {"key": name, "size": len(body)}
        return 404, {"error": f"no {method} {path} here"}

    def _draft(self) -> dict[str, Any]:
        links = {"bucket": f"{self.bucket_at or self.url}/api/files/b1", "html": f"{self.url}/deposit/1"}
        files = [{"id": f"id-{name}", "filename": name} for name in self.deposits]
        return {"id": 1, "state": "unsubmitted", "links": links, "files": files}

    def _commit(self, files: dict[str, bytes], body: bytes) -> None:
        for line in map(json.loads, body.splitlines()):
            value = line["value"]
            if line["key"] == "file":
                files[value["path"]] = base64.b64decode(value["content"])
            elif line["key"] == "deletedFile":
                del files[value["path"]]


@contextmanager
def stand_in() -> Iterator[StandIn]:
    """Serve until the block ends."""
    held = StandIn()

    class Handler(BaseHTTPRequestHandler):
        def _serve(self) -> None:
            body = self._body()
            match urlsplit(self.path).path.strip("/").split("/"):
                case ["api", "records", number] if number in held.versions:
                    return self._say(302, None, f"{held.url}/api/records/{held.versions[number]}")
                case ["api", "records", number]:
                    assert "Authorization" not in self.headers, "nobody needs a token to read"
                    return self._say(200, {"id": int(number)})
            if self.headers.get("Authorization") != f"Bearer {held.token}":
                status, said = 401, {"error": f"token {self.headers.get('Authorization')} is not known"}
            else:
                status, said = held.answer(self.command, urlsplit(self.path).path, body)
            self._say(status, said)

        def _say(self, status: int, said: Any, location: str = "") -> None:
            answer = b"" if said is None else json.dumps(said).encode()
            self.send_response(status)
            if location:
                self.send_header("Location", location)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        do_GET = do_POST = do_PUT = do_DELETE = _serve  # noqa: N815 - the names http.server looks for

        def _body(self) -> bytes:
            if self.headers.get("Transfer-Encoding") != "chunked":
                return self.rfile.read(int(self.headers.get("Content-Length") or 0))
            read = b""
            while n := int(self.rfile.readline(), 16):
                read += self.rfile.read(n)
                self.rfile.readline()
            self.rfile.readline()
            return read

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    held.url = f"http://127.0.0.1:{server.server_port}"
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield held
    finally:
        server.shutdown()
        server.server_close()
        thread.join(timeout=10)
